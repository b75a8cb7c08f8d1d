package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.DossierCode.JOINED_BY_NAME;
import static dev.tenglong.diagnostics.DossierCode.NAMES_DIFFER;
import static dev.tenglong.diagnostics.DossierCode.NAME_AMBIGUOUS;
import static dev.tenglong.diagnostics.DossierCode.WITHOUT_USCC;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.EnterpriseName;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.SourceRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings rows of one enterprise together (匹配): by code, else by name where that is unique in the period and the
 * subdistricts do not disagree. Every join that is not by code is a finding, for confirmation.
 */
final class Join {

    /** The rows of one enterprise. */
    record Group(Optional<Uscc> uscc, List<SourceRow> rows) {}

    private final RegionTable regions;
    private final Findings findings;
    private final Map<Uscc, List<SourceRow>> byCode = new TreeMap<>();
    private final List<SourceRow> withoutCode = new ArrayList<>();

    Join(RegionTable regions, Findings findings) {
        this.regions = regions;
        this.findings = findings;
    }

    void add(SourceRow row) {
        if (row.reading(Field.USCC) instanceof Reading.Word code) {
            byCode.computeIfAbsent(new Uscc(code.value()), c -> new ArrayList<>())
                    .add(row);
        } else {
            withoutCode.add(row);
        }
    }

    /** Lets the rows go, once they have become dossiers. */
    void forget() {
        byCode.clear();
        withoutCode.clear();
    }

    /** The groups in order of code, those without one last, by name. */
    Collection<Group> groups() {
        byCode.forEach((code, rows) -> checkNames(rows));
        Map<String, List<SourceRow>> byName = joinByName();
        var groups = new ArrayList<Group>();
        byCode.forEach((code, rows) -> groups.add(new Group(Optional.of(code), rows)));
        byName.values().forEach(rows -> groups.add(new Group(Optional.empty(), rows)));
        return groups;
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

    private static boolean isSameName(String one, String other) {
        return one.equals(other) || EnterpriseName.key(one).equals(EnterpriseName.key(other));
    }

    private Map<String, List<SourceRow>> joinByName() {
        if (withoutCode.isEmpty()) {
            return Map.of();
        }
        Map<String, Set<Uscc>> codesByName = new TreeMap<>();
        byCode.forEach((code, rows) -> rows.forEach(row -> {
            if (row.reading(Field.NAME) instanceof Reading.Word name) {
                codesByName
                        .computeIfAbsent(EnterpriseName.key(name.value()), n -> new TreeSet<>())
                        .add(code);
            }
        }));
        Map<String, List<SourceRow>> byName = new TreeMap<>();
        Map<Uscc, List<SourceRow>> joined = new TreeMap<>();
        for (SourceRow row : withoutCode) {
            String key = EnterpriseName.key(name(row));
            Set<Uscc> codes = codesByName.getOrDefault(key, Set.of());
            if (codes.isEmpty()) {
                byName.computeIfAbsent(key, n -> new ArrayList<>()).add(row);
            } else {
                List<Uscc> agreeing =
                        codes.stream().filter(c -> agree(row, byCode.get(c))).toList();
                if (agreeing.size() == 1) {
                    joined.computeIfAbsent(agreeing.get(0), c -> new ArrayList<>())
                            .add(row);
                } else {
                    ambiguous(row, codes.size());
                }
            }
        }
        joined.forEach((code, rows) -> {
            rows.forEach(
                    row -> findings.add(Diagnostic.of(JOINED_BY_NAME, row.cell(Field.NAME), "按名称匹配到代码 " + code + "，请确认")
                            .excerpt(name(row))));
            byCode.get(code).addAll(rows);
        });
        byName.values().removeIf(this::disagree);
        byName.values()
                .forEach(rows -> findings.add(
                        Diagnostic.of(WITHOUT_USCC, rows.get(0).cell(Field.NAME), "各表都没有该企业可用的统一社会信用代码，按名称建档")
                                .excerpt(name(rows.get(0)))));
        return byName;
    }

    /** Rows without a code and with one name in two subdistricts may be two enterprises: none is taken. */
    private boolean disagree(List<SourceRow> rows) {
        Set<Region> named = subdistricts(rows);
        if (named.size() > 1) {
            rows.forEach(row -> ambiguous(row, named.size()));
        }
        return named.size() > 1;
    }

    private void ambiguous(SourceRow row, int candidates) {
        String why = candidates > 1 ? "名称对应 " + candidates + " 家企业" : "名称相同而街道不同";
        findings.add(Diagnostic.of(NAME_AMBIGUOUS, row.cell(Field.NAME), "该行没有可用的代码，" + why + "，整行搁置")
                .excerpt(name(row)));
    }

    private boolean agree(SourceRow row, List<SourceRow> others) {
        Set<Region> both = new HashSet<>(subdistricts(others));
        Set<Region> own = subdistricts(List.of(row));
        return own.isEmpty() || both.isEmpty() || both.containsAll(own);
    }

    private Set<Region> subdistricts(List<SourceRow> rows) {
        var named = new LinkedHashSet<Region>();
        for (SourceRow row : rows) {
            if (row.reading(Field.SUBDISTRICT) instanceof Reading.Word word) {
                regions.find(word.value()).ifPresent(named::add);
            }
        }
        return named;
    }

    private static String name(SourceRow row) {
        return row.reading(Field.NAME) instanceof Reading.Word name ? name.value() : "";
    }
}
