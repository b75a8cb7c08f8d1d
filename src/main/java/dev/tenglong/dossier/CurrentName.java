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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The name an enterprise bears now (现名): as the preferred source has it, unless a row says that this one is of before. */
final class CurrentName {

    private final Join.Group group;
    private final Findings findings;

    CurrentName(Join.Group group, Findings findings) {
        this.group = group;
        this.findings = findings;
    }

    /** What the preferred source says; what the alias table had to explain names it only where nothing else does. */
    Optional<String> from(Settlement settlement) {
        Set<Location> nicknames = nicknames();
        return settlement
                .text(Field.NAME, found -> nicknames.contains(found.at()) ? Optional.empty() : Optional.of(true))
                .map(this::current);
    }

    private Set<Location> nicknames() {
        if (group.byAlias().isEmpty()) {
            return Set.of();
        }
        Map<Boolean, Set<Location>> byAlias = group.rows().stream()
                .filter(row -> row.reading(Field.NAME) instanceof Reading.Word)
                .collect(Collectors.partitioningBy(
                        group.byAlias()::contains,
                        Collectors.mapping(row -> row.cell(Field.NAME), Collectors.toSet())));
        return byAlias.get(false).isEmpty() ? Set.of() : byAlias.get(true);
    }

    private String current(Settlement.Found<Boolean> preferred) {
        WrittenName written = WrittenName.of(preferred.written());
        if (written.isAnnotated()) {
            tell(written, preferred.written(), preferred.at());
            return written.current();
        }
        List<SourceRow> annotated = group.rows().stream()
                .filter(row -> !Join.name(row).equals(preferred.written()))
                .filter(row -> WrittenName.of(Join.name(row)).isAnnotated())
                .filter(row -> !group.byAlias().contains(row))
                .toList();
        return annotated.isEmpty() ? written.current() : later(written, annotated);
    }

    /** The one name that rows say came after this one; this one where they say nothing of it, or several. */
    private String later(WrittenName name, List<SourceRow> annotated) {
        String key = EnterpriseName.key(name.current());
        List<SourceRow> later = annotated.stream()
                .filter(row -> WrittenName.of(Join.name(row)).former().stream()
                        .map(EnterpriseName::key)
                        .anyMatch(key::equals))
                .toList();
        Set<String> names = later.stream()
                .map(row -> EnterpriseName.key(WrittenName.of(Join.name(row)).current()))
                .collect(Collectors.toSet());
        if (names.size() != 1) {
            return name.current();
        }
        WrittenName now = WrittenName.of(Join.name(later.get(0)));
        tell(now, Join.name(later.get(0)), later.get(0).cell(Field.NAME));
        return now.current();
    }

    private void tell(WrittenName name, String asWritten, Location at) {
        findings.add(Diagnostic.of(
                        FORMER_NAME_TOLD,
                        at,
                        "名称取“" + name.current() + "”，曾用名“" + String.join("”“", name.former()) + "”")
                .excerpt(asWritten));
    }
}
