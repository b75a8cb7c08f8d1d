package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.DossierCode.ALIAS_CONTRADICTS;
import static dev.tenglong.diagnostics.DossierCode.NAME_AMBIGUOUS;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.AliasTable.Alias;
import dev.tenglong.enterprise.EnterpriseName;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.SourceRow;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rows set aside because nothing says whose they are (搁置的行), and the names that wait for a code. */
final class SetAside {

    private final Findings findings;
    private final SortedMap<String, OpenName> open = new TreeMap<>();

    SetAside(Findings findings) {
        this.findings = findings;
    }

    /** @param candidates how many enterprises bear the name */
    void unclear(SourceRow row, int candidates) {
        String why = candidates > 1 ? "名称对应 " + candidates + " 家企业" : "名称相同而街道不同";
        findings.add(Diagnostic.of(NAME_AMBIGUOUS, row.cell(Field.NAME), "该行没有可用的代码，" + why + "，整行搁置")
                .excerpt(Join.name(row)));
        open(row);
    }

    void contradicted(SourceRow row, Alias alias, Set<Uscc> byName) {
        String codes = byName.stream().map(Uscc::value).collect(Collectors.joining("、"));
        findings.add(Diagnostic.of(
                        ALIAS_CONTRADICTS,
                        row.cell(Field.NAME),
                        "别名表（config/aliases.csv 第 " + alias.line() + " 行）指向 " + alias.uscc() + "，本期这个名称是 " + codes
                                + " 的，整行搁置")
                .excerpt(Join.name(row)));
    }

    /** A name that an alias could give a code. */
    void open(SourceRow row) {
        open.putIfAbsent(EnterpriseName.key(Join.name(row)), new OpenName(Join.name(row), row.cell(Field.NAME)));
    }

    /** In order of the names as they are compared. */
    Collection<OpenName> openNames() {
        return List.copyOf(open.values());
    }
}
