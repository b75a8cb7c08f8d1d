package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.DossierCode.IDENTITIES_CROSSED;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.intake.SourceTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Rows whose code is one known enterprise and whose name is another (代码与名称张冠李戴), as where one column was sorted alone. Such a
 * row is nobody's: unlike a new name it says nothing that can be used. What another table vouches for is left alone.
 */
final class CrossedIdentities {

    /** A table as far as it can vouch for another: one file's sheets with the same columns are one. */
    private record Witness(String sha256, Set<Field> fields) {
        private static Witness of(SourceTable table) {
            var fields = new HashSet<Field>();
            table.columns().stream().filter(SourceColumn::isInSheet).forEach(c -> fields.add(c.field()));
            return new Witness(table.sha256(), Set.copyOf(fields));
        }
    }

    private final BiPredicate<String, String> isSameName;
    private final Findings findings;
    private Map<Uscc, List<SourceRow>> all = Map.of();
    private final Map<SourceTable, Witness> witnesses = new HashMap<>();
    private final Map<String, Map<Uscc, Set<Witness>>> byName = new HashMap<>();

    CrossedIdentities(BiPredicate<String, String> isSameName, Findings findings) {
        this.isSameName = isSameName;
        this.findings = findings;
    }

    /** Takes what such rows say out of the groups. */
    void settle(Map<Uscc, List<SourceRow>> byCode) {
        all = byCode;
        List<Uscc> several = byCode.entrySet().stream()
                .filter(group -> hasSeveralNames(group.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (several.isEmpty()) {
            return;
        }
        several.forEach(code -> byCode.get(code).forEach(row -> byName.put(Join.name(row), new TreeMap<>())));
        byName.remove("");
        byCode.forEach((code, rows) -> rows.forEach(row -> {
            if (byName.containsKey(Join.name(row))) {
                byName.get(Join.name(row))
                        .computeIfAbsent(code, c -> new HashSet<>())
                        .add(witness(row));
            }
        }));
        Map<Uscc, List<SourceRow>> settled = new HashMap<>();
        several.forEach(code -> settled.put(code, settled(code, byCode.get(code))));
        byCode.putAll(settled);
    }

    private static boolean hasSeveralNames(List<SourceRow> rows) {
        return rows.size() > 1
                && rows.stream()
                                .map(Join::name)
                                .filter(name -> !name.isEmpty())
                                .distinct()
                                .limit(2)
                                .count()
                        > 1;
    }

    private List<SourceRow> settled(Uscc code, List<SourceRow> rows) {
        Map<SourceRow, Uscc> crossed = new IdentityHashMap<>();
        for (SourceRow row : rows) {
            other(code, row, rows).ifPresent(other -> crossed.put(row, other));
        }
        boolean named = rows.stream()
                .anyMatch(row -> !crossed.containsKey(row) && !Join.name(row).isEmpty());
        var settled = new ArrayList<SourceRow>(rows.size());
        for (SourceRow row : rows) {
            Uscc other = crossed.get(row);
            settled.add(other == null ? row : without(row, named));
            if (other != null) {
                findings.add(Diagnostic.of(
                                IDENTITIES_CROSSED,
                                row.cell(Field.NAME),
                                "代码 " + code + " 在别的表里是另一个名称，这个名称在别的表里的代码是 " + other + "，该行的数据按未知处理")
                        .excerpt(Join.name(row)));
            }
        }
        return settled;
    }

    /** Whose the name is elsewhere, where the code is someone else's; empty where nothing contradicts the row. */
    private Optional<Uscc> other(Uscc code, SourceRow row, List<SourceRow> rows) {
        String name = Join.name(row);
        if (name.isEmpty() || byName.get(name).get(code).size() > 1) {
            return Optional.empty();
        }
        Witness own = witness(row);
        Set<Integer> otherwise = rows.stream()
                .filter(r -> !Join.name(r).isEmpty() && !witness(r).equals(own))
                .filter(r -> !isSameName.test(Join.name(r), name))
                .map(r -> byName.get(Join.name(r)).get(code).size())
                .collect(Collectors.toSet());
        if (otherwise.isEmpty()) {
            return Optional.empty();
        }
        boolean known = otherwise.stream().anyMatch(tables -> tables > 1);
        return byName.get(name).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(code))
                .filter(entry -> entry.getValue().stream().anyMatch(w -> !w.equals(own)))
                .filter(entry -> known && entry.getValue().size() > 1 || stands(entry.getKey(), own))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether the table has a row of its own for the other code: then it does not mean one enterprise by both. */
    private boolean stands(Uscc code, Witness table) {
        return all.get(code).stream().anyMatch(row -> witness(row).equals(table));
    }

    private Witness witness(SourceRow row) {
        return witnesses.computeIfAbsent(row.table(), Witness::of);
    }

    /** The row with its code alone. */
    private static SourceRow without(SourceRow row, boolean named) {
        var readings = new ArrayList<Reading>(row.readings().size());
        for (int i = 0; i < row.readings().size(); i++) {
            Field field = row.table().columns().get(i).field();
            Reading reading = row.readings().get(i);
            if (field == Field.NAME) {
                readings.add(named ? Reading.MISSING : reading);
            } else {
                boolean kept = field == Field.USCC || field == Field.SERIAL || reading instanceof Reading.Missing;
                readings.add(kept ? reading : Reading.UNUSABLE);
            }
        }
        return new SourceRow(row.table(), row.row(), List.copyOf(readings));
    }
}
