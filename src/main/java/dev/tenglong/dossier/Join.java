package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.DossierCode.JOINED_BY_ALIAS;
import static dev.tenglong.diagnostics.DossierCode.JOINED_BY_FORMER_NAME;
import static dev.tenglong.diagnostics.DossierCode.JOINED_BY_NAME;
import static dev.tenglong.diagnostics.DossierCode.NAMES_DIFFER;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.AliasTable;
import dev.tenglong.enterprise.AliasTable.Alias;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.enterprise.WrittenName;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.SourceRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Brings rows of one enterprise together (匹配): by code, else by name where that is unique in the period and the
 * subdistricts do not disagree, else by the alias table. Every join that is not by code is a finding, for confirmation.
 */
final class Join {

    /**
     * The rows of one enterprise.
     *
     * @param byAlias those of them that only the alias table brought here: what they call it is not its name
     */
    record Group(Optional<Uscc> uscc, List<SourceRow> rows, Set<SourceRow> byAlias) {}

    private final AliasTable aliases;
    private final VouchedCodes codes;
    private final Subdistricts subdistricts;
    private final SetAside setAside;
    private final Findings findings;
    private final Map<Uscc, List<SourceRow>> byCode = new TreeMap<>();
    private final List<SourceRow> withoutCode = new ArrayList<>();
    private final Set<SourceRow> byAlias = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<KnownName> known = List.of();
    private List<AliasProposal> proposals = List.of();

    Join(RegionTable regions, AliasTable aliases, Findings findings) {
        this.aliases = aliases;
        this.codes = new VouchedCodes(aliases.registered(), findings);
        this.subdistricts = new Subdistricts(regions);
        this.setAside = new SetAside(findings);
        this.findings = findings;
    }

    void add(SourceRow row) {
        Optional<Uscc> code = codes.of(row);
        if (code.isPresent()) {
            byCode.computeIfAbsent(code.get(), c -> new ArrayList<>()).add(row);
        } else if (!name(row).isEmpty()) {
            withoutCode.add(row);
        }
    }

    /** Lets the rows go, once they have become dossiers. */
    void forget() {
        byCode.clear();
        withoutCode.clear();
        byAlias.clear();
    }

    /** The groups in order of code, those without one last, by name. */
    Collection<Group> groups() {
        new CrossedIdentities(Join::isSameName, findings).settle(byCode);
        byCode.forEach((code, rows) -> checkNames(rows));
        Collection<List<SourceRow>> nameless = joinByName();
        codes.report(byCode);
        var groups = new ArrayList<Group>();
        byCode.forEach((code, rows) -> groups.add(new Group(Optional.of(code), rows, byAlias)));
        nameless.forEach(rows -> groups.add(new Group(Optional.empty(), rows, Set.of())));
        return groups;
    }

    /** The names for which no code was found. Known once grouped. */
    Collection<OpenName> openNames() {
        return setAside.openNames();
    }

    /** What those with a code are called, where some name has found none. Known once grouped. */
    Collection<KnownName> knownNames() {
        return known;
    }

    /** The codes that might be registered. Known once grouped. */
    List<AliasProposal> codeProposals() {
        return proposals;
    }

    private void checkNames(List<SourceRow> rows) {
        SourceRow first = null;
        for (SourceRow row : rows) {
            if (row.reading(Field.NAME) instanceof Reading.Word name) {
                if (first == null) {
                    first = row;
                } else if (!isSameName(name.value(), name(first))) {
                    findings.add(Diagnostic.of(
                                    NAMES_DIFFER,
                                    row.cell(Field.NAME),
                                    "名称与 " + first.cell(Field.NAME).display() + " 的“" + name(first) + "”不同，代码相同")
                            .excerpt(name.value()));
                    return;
                }
            }
        }
    }

    /** A name that says what it was before answers for the other one. */
    private static boolean isSameName(String one, String other) {
        return one.equals(other)
                || !Collections.disjoint(
                        WrittenName.of(one).keys(), WrittenName.of(other).keys());
    }

    private Collection<List<SourceRow>> joinByName() {
        if (withoutCode.isEmpty()) {
            return List.of();
        }
        var search = new CodeSearch(aliases);
        byCode.forEach((code, rows) -> rows.forEach(row -> {
            if (row.reading(Field.NAME) instanceof Reading.Word name) {
                search.learn(code, name.value());
            }
        }));
        var unknown = new ArrayList<SourceRow>();
        var nameless = new NameGroups(subdistricts, setAside, findings);
        Map<Uscc, List<SourceRow>> joined = new TreeMap<>();
        for (SourceRow row : withoutCode) {
            CodeSearch.Answer answer = search.find(name(row), code -> subdistricts.agree(row, byCode.get(code)));
            if (answer instanceof CodeSearch.ByName found) {
                joined.computeIfAbsent(found.uscc(), c -> new ArrayList<>()).add(row);
                report(row, found);
            } else if (answer instanceof CodeSearch.ByAlias found) {
                joined.computeIfAbsent(found.alias().uscc(), c -> new ArrayList<>())
                        .add(row);
                byAlias.add(row);
                report(row, found.alias());
            } else if (answer instanceof CodeSearch.Contradiction two) {
                setAside.contradicted(row, two.alias(), two.byName());
            } else if (answer instanceof CodeSearch.Unclear unclear) {
                setAside.unclear(row, unclear.candidates());
            } else {
                nameless.add(row);
                unknown.add(row);
            }
        }
        Collection<List<SourceRow>> groups = nameless.groups();
        proposals = new UnregisteredCodes(findings).of(unknown);
        if (!openNames().isEmpty()) {
            known = names();
        }
        joined.forEach((code, rows) ->
                byCode.computeIfAbsent(code, c -> new ArrayList<>()).addAll(rows));
        return groups;
    }

    private List<KnownName> names() {
        var names = new LinkedHashSet<KnownName>();
        byCode.forEach((code, rows) -> rows.stream()
                .map(Join::name)
                .filter(name -> !name.isEmpty())
                .forEach(name -> names.add(new KnownName(code, name))));
        return List.copyOf(names);
    }

    private void report(SourceRow row, CodeSearch.ByName found) {
        findings.add((found.former()
                        ? Diagnostic.of(
                                JOINED_BY_FORMER_NAME, row.cell(Field.NAME), "按注明的曾用名或现名匹配到代码 " + found.uscc() + "，请确认")
                        : Diagnostic.of(JOINED_BY_NAME, row.cell(Field.NAME), "按名称匹配到代码 " + found.uscc() + "，请确认"))
                .excerpt(name(row)));
    }

    private void report(SourceRow row, Alias alias) {
        findings.add(Diagnostic.of(
                        JOINED_BY_ALIAS,
                        row.cell(Field.NAME),
                        "按别名表（config/aliases.csv 第 " + alias.line() + " 行）匹配到代码 " + alias.uscc())
                .excerpt(name(row)));
    }

    static String name(SourceRow row) {
        return row.reading(Field.NAME) instanceof Reading.Word name ? name.value() : "";
    }
}
