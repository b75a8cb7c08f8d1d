package dev.tenglong.run;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.dossier.Amounts;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Uscc;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Which findings are about one enterprise (与该企业有关的问题): those in a row it was read from, and those that name it. */
final class FindingsAbout implements Predicate<Diagnostic> {

    /** A row of a sheet. */
    private record Row(String file, String sheet, int number) {

        static Row of(Location.Cell cell) {
            return new Row(cell.fileName(), cell.sheetName(), cell.row());
        }
    }

    private final Set<Row> rows = new HashSet<>();
    private final String name;
    private final String code;

    FindingsAbout(Dossier dossier) {
        this.name = "“" + dossier.name() + "”";
        this.code = dossier.uscc().map(Uscc::value).orElse(name);
        rows(dossier.current());
        rows(dossier.past().samePeriod());
    }

    private void rows(Amounts amounts) {
        for (Figure figure : amounts.figures().values()) {
            if (figure.drawn().isEmpty()) {
                figure.sources().forEach(cell -> rows.add(Row.of(cell)));
            }
        }
    }

    @Override
    public boolean test(Diagnostic finding) {
        if (finding.at() instanceof Location.Cell cell && rows.contains(Row.of(cell))) {
            return true;
        }
        return finding.message().contains(name)
                || finding.message().contains(code)
                || finding.excerpt().filter(text -> text.contains(code)).isPresent();
    }
}
