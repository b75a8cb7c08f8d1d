package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.DossierCode.FORMER_NAME_TOLD;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.EnterpriseName;
import dev.tenglong.enterprise.WrittenName;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.SourceRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The name an enterprise bears now (现名): as the preferred source has it, unless a row says that this one is of before. */
final class CurrentName {

    private final List<SourceRow> rows;
    private final Set<Location> nicknames;
    private final Findings findings;

    CurrentName(Join.Group group, Findings findings) {
        List<SourceRow> named = group.rows().stream()
                .filter(row -> row.reading(Field.NAME) instanceof Reading.Word)
                .toList();
        this.rows = named.stream().filter(row -> !group.byAlias().contains(row)).toList();
        this.nicknames = rows.isEmpty() || rows.size() == named.size()
                ? Set.of()
                : named.stream()
                        .filter(group.byAlias()::contains)
                        .map(row -> row.cell(Field.NAME))
                        .collect(Collectors.toSet());
        this.findings = findings;
    }

    /** Whether a cell may name it: what the alias table had to explain does so only where nothing else does. */
    Optional<Boolean> usable(Settlement.Found<String> found) {
        return nicknames.contains(found.at()) ? Optional.empty() : Optional.of(true);
    }

    /** @param preferred the name of the preferred source */
    String of(Settlement.Found<Boolean> preferred) {
        WrittenName written = WrittenName.of(preferred.written());
        if (written.isAnnotated()) {
            tell(written, preferred.written(), preferred.at());
            return written.current();
        }
        String key = EnterpriseName.key(written.current());
        List<SourceRow> later =
                rows.stream().filter(row -> formerKeys(row).contains(key)).toList();
        List<String> names = later.stream()
                .map(row -> EnterpriseName.key(WrittenName.of(Join.name(row)).current()))
                .distinct()
                .toList();
        if (names.size() != 1) {
            return written.current();
        }
        WrittenName now = WrittenName.of(Join.name(later.get(0)));
        tell(now, Join.name(later.get(0)), later.get(0).cell(Field.NAME));
        return now.current();
    }

    private static List<String> formerKeys(SourceRow row) {
        return WrittenName.of(Join.name(row)).former().stream()
                .map(EnterpriseName::key)
                .toList();
    }

    private void tell(WrittenName name, String asWritten, Location at) {
        findings.add(Diagnostic.of(
                        FORMER_NAME_TOLD,
                        at,
                        "名称取“" + name.current() + "”，曾用名“" + String.join("”“", name.former()) + "”")
                .excerpt(asWritten));
    }
}
