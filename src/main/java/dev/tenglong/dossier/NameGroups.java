package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.DossierCode.JOINED_BY_FORMER_NAME;
import static dev.tenglong.diagnostics.DossierCode.WITHOUT_USCC;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.EnterpriseName;
import dev.tenglong.enterprise.WrittenName;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.SourceRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rows that no code was found for, brought together by name (按名称建档); of several subdistricts, none is taken. */
final class NameGroups {

    private final Subdistricts subdistricts;
    private final SetAside setAside;
    private final Findings findings;
    private final List<SourceRow> rows = new ArrayList<>();
    /** The names borne now by those who say that they bore this one before. */
    private final Map<String, Set<String>> successors = new HashMap<>();

    NameGroups(Subdistricts subdistricts, SetAside setAside, Findings findings) {
        this.subdistricts = subdistricts;
        this.setAside = setAside;
        this.findings = findings;
    }

    void add(SourceRow row) {
        rows.add(row);
        WrittenName written = WrittenName.of(Join.name(row));
        String now = EnterpriseName.key(written.current());
        written.former()
                .forEach(former -> successors
                        .computeIfAbsent(EnterpriseName.key(former), n -> new TreeSet<>())
                        .add(now));
    }

    /** The groups by name. Called once all rows are there. */
    Collection<List<SourceRow>> groups() {
        Map<String, List<SourceRow>> byName = new TreeMap<>();
        for (SourceRow row : rows) {
            WrittenName written = WrittenName.of(Join.name(row));
            String name = EnterpriseName.key(written.current());
            Set<String> later = written.isAnnotated() ? Set.of() : successors.getOrDefault(name, Set.of());
            if (later.size() > 1) {
                setAside.unclear(row, later.size());
                continue;
            }
            for (String successor : later) {
                findings.add(
                        Diagnostic.of(JOINED_BY_FORMER_NAME, row.cell(Field.NAME), "按曾用名与“" + successor + "”并为一家，请确认")
                                .excerpt(Join.name(row)));
                name = successor;
            }
            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(row);
        }
        byName.values().removeIf(this::disagree);
        byName.values().forEach(this::report);
        return byName.values();
    }

    private boolean disagree(List<SourceRow> group) {
        boolean several = subdistricts.of(group).size() > 1;
        if (several) {
            group.forEach(row -> setAside.unclear(row, 1));
        }
        return several;
    }

    private void report(List<SourceRow> group) {
        SourceRow first = group.get(0);
        setAside.open(first);
        findings.add(Diagnostic.of(WITHOUT_USCC, first.cell(Field.NAME), "各表都没有该企业可用的统一社会信用代码，按名称建档")
                .excerpt(Join.name(first)));
    }
}
