package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.DossierCode.FORMS_BY_TIME;
import static dev.tenglong.diagnostics.DossierCode.FORM_TWICE_ALIKE;
import static dev.tenglong.diagnostics.DossierCode.FORM_TWICE_DIFFERS;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.intake.header.SheetPeriods;
import dev.tenglong.units.Decimals;
import dev.tenglong.units.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The same form in two files (同类的表有两份): an old version beside the new, one month beside another. They are no two sources, of
 * which one may be preferred: where they differ on an enterprise nobody can say which holds, and no name of a file decides it.
 */
final class SameForms {

    /** What a form is known by: the same columns, headers and units, in whatever order. */
    private record Column(Field field, String header, Optional<Unit> unit, int rank, boolean prior) {
        private static Column of(SourceColumn column) {
            return new Column(
                    column.field(),
                    column.header().replaceAll("\\s+", ""),
                    column.unit(),
                    column.rank(),
                    column.prior());
        }
    }

    /** Two files with the same form, and what they have in common. */
    private static final class Pair {
        private final SourceTable one;
        private final SourceTable other;
        private int shared;
        private int differing;
        private String example = "";

        private Pair(SourceTable one, SourceTable other) {
            this.one = one;
            this.other = other;
        }

        private Location at() {
            return new Location.Sheet(other.file(), other.sheet());
        }

        private String both() {
            return "与“" + one.file() + "”是同类的表，相同的企业有 " + shared + " 家";
        }

        /** Of most enterprises they say something else: they are not of the same thing, and where they agree it is by chance. */
        private boolean isOfOtherThings() {
            return differing * 2 > shared;
        }
    }

    private final Parts parts;
    private final Map<SourceTable, Set<Column>> forms = new HashMap<>();
    private final Map<List<SourceTable>, Pair> pairs = new LinkedHashMap<>();

    /** @param tables all of the period, in any order */
    SameForms(Collection<SourceTable> tables, Parts parts) {
        this.parts = parts;
        Map<Set<Column>, Set<SourceTable>> wholes = new HashMap<>();
        for (SourceTable table : tables) {
            SourceTable whole = parts.whole(table);
            Set<Column> form = whole.columns().stream()
                    .filter(SourceColumn::isInSheet)
                    .filter(c -> c.field() != Field.SERIAL)
                    .map(Column::of)
                    .collect(Collectors.toUnmodifiableSet());
            boolean figures = whole.columns().stream().anyMatch(c -> c.field().isQuantity() && !c.isRefused());
            if (figures) {
                wholes.computeIfAbsent(form, f -> new HashSet<>()).add(whole);
            }
        }
        wholes.forEach((form, same) -> {
            if (same.stream().map(SourceTable::sha256).distinct().count() > 1) {
                same.forEach(whole -> forms.put(whole, form));
            }
        });
    }

    /** Whether no form is there twice, as nearly always. */
    boolean isEmpty() {
        return forms.isEmpty();
    }

    /** Compares the rows of one enterprise. All enterprises are compared before any is settled. */
    void compare(List<SourceRow> rows) {
        for (List<Map.Entry<SourceTable, List<SourceRow>>> two : twice(rows)) {
            Pair pair = pair(two.get(0).getKey(), two.get(1).getKey());
            pair.shared++;
            Optional<Quantity> differing = quantities(pair.one).stream()
                    .filter(q -> differ(q, two.get(0).getValue(), two.get(1).getValue()))
                    .findFirst();
            if (differing.isPresent()) {
                if (pair.differing++ == 0) {
                    pair.example = example(
                            differing.get(), two.get(0).getValue(), two.get(1).getValue());
                }
            }
        }
    }

    /** The rows of one enterprise without figures that two files with the same form contradict each other on. */
    List<SourceRow> settled(List<SourceRow> rows) {
        var spoilt = new HashMap<SourceTable, Set<Quantity>>();
        for (List<Map.Entry<SourceTable, List<SourceRow>>> two : twice(rows)) {
            Pair pair = pair(two.get(0).getKey(), two.get(1).getKey());
            for (Quantity quantity : quantities(pair.one)) {
                boolean flow = quantity.field().kind() == Field.Kind.FLOW;
                if (pair.isOfOtherThings() && flow
                        || differ(quantity, two.get(0).getValue(), two.get(1).getValue())) {
                    spoilt.computeIfAbsent(pair.one, t -> new HashSet<>()).add(quantity);
                    spoilt.computeIfAbsent(pair.other, t -> new HashSet<>()).add(quantity);
                }
            }
        }
        return spoilt.isEmpty()
                ? rows
                : rows.stream()
                        .map(row -> without(row, spoilt.getOrDefault(parts.whole(row.table()), Set.of())))
                        .toList();
    }

    /** Tells of each file once, when all enterprises are through: with the one that it differs most from. */
    void report(Findings findings) {
        Map<SourceTable, List<Pair>> byOther = pairs.values().stream()
                .sorted(Comparator.<Pair>comparingInt(p -> -p.differing)
                        .thenComparing(p -> p.one.file())
                        .thenComparing(p -> p.other.file()))
                .collect(Collectors.groupingBy(p -> p.other, LinkedHashMap::new, Collectors.toList()));
        byOther.values().forEach(same -> {
            report(same.get(0), findings);
            reportTimes(same.get(0), findings);
        });
    }

    private static void report(Pair pair, Findings findings) {
        if (pair.differing > 0) {
            String rest = pair.isOfOtherThings() ? "多数不同，这些企业的时期数都按未知处理" : "不同的按未知处理";
            findings.add(Diagnostic.of(
                    FORM_TWICE_DIFFERS,
                    pair.at(),
                    pair.both() + "，其中 " + pair.differing + " 家数据不同（" + pair.example + "），" + rest));
        } else {
            findings.add(Diagnostic.of(FORM_TWICE_ALIKE, pair.at(), pair.both() + "，数据相同，只计一次"));
        }
    }

    /** The names of files choose nothing, but they may say what is wrong. */
    private static void reportTimes(Pair pair, Findings findings) {
        Set<String> times = SheetPeriods.times(List.of(stem(pair.one), stem(pair.other)));
        if (times.size() > 1) {
            findings.add(Diagnostic.of(
                    FORMS_BY_TIME,
                    pair.at(),
                    pair.both() + "，文件名写着不同的统计期（" + String.join("、", times) + "），各是一段时间的数，不能当作累计数"));
        }
    }

    /** The name of a file without its folders and its ending. */
    private static String stem(SourceTable table) {
        String name = table.file().substring(table.file().lastIndexOf('/') + 1);
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** Every two files with the same form that have the enterprise, in the order of their content. */
    private List<List<Map.Entry<SourceTable, List<SourceRow>>>> twice(List<SourceRow> rows) {
        if (rows.size() < 2) {
            return List.of();
        }
        var byTable = new TreeMap<SourceTable, List<SourceRow>>(
                Comparator.comparing(SourceTable::sha256).thenComparingInt(SourceTable::order));
        for (SourceRow row : rows) {
            SourceTable whole = parts.whole(row.table());
            if (forms.containsKey(whole)) {
                byTable.computeIfAbsent(whole, t -> new ArrayList<>()).add(row);
            }
        }
        var twice = new ArrayList<List<Map.Entry<SourceTable, List<SourceRow>>>>();
        var all = new ArrayList<>(byTable.entrySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                SourceTable one = all.get(i).getKey();
                SourceTable other = all.get(j).getKey();
                if (!one.sha256().equals(other.sha256()) && forms.get(one).equals(forms.get(other))) {
                    twice.add(List.of(all.get(i), all.get(j)));
                }
            }
        }
        return twice;
    }

    private Pair pair(SourceTable one, SourceTable other) {
        return pairs.computeIfAbsent(List.of(one, other), p -> new Pair(one, other));
    }

    private static Set<Quantity> quantities(SourceTable table) {
        return table.columns().stream()
                .filter(c -> c.field().isQuantity() && !c.isRefused())
                .map(c -> new Quantity(c.field(), c.prior()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether both say something and not the same. A silent one gives way to the other. */
    private static boolean differ(Quantity quantity, List<SourceRow> one, List<SourceRow> other) {
        Optional<Figure> first = figure(quantity, one);
        Optional<Figure> second = figure(quantity, other);
        return first.isPresent()
                && second.isPresent()
                && first.get().value().compareTo(second.get().value()) != 0;
    }

    private static Optional<Figure> figure(Quantity quantity, List<SourceRow> rows) {
        return TableValue.of(quantity, rows, new Findings()).figure();
    }

    private static String example(Quantity quantity, List<SourceRow> one, List<SourceRow> other) {
        Figure first = figure(quantity, one).orElseThrow();
        Figure second = figure(quantity, other).orElseThrow();
        return "如" + quantity.label() + " " + Decimals.plain(second.value()) + quantity.unit() + "，"
                + first.sources().get(0).display() + " 是 " + Decimals.plain(first.value()) + quantity.unit();
    }

    private static SourceRow without(SourceRow row, Set<Quantity> spoilt) {
        if (spoilt.isEmpty()) {
            return row;
        }
        var readings = new ArrayList<Reading>(row.readings().size());
        for (int i = 0; i < row.readings().size(); i++) {
            SourceColumn column = row.table().columns().get(i);
            boolean gone = spoilt.contains(new Quantity(column.field(), column.prior()));
            readings.add(gone ? Reading.UNUSABLE : row.readings().get(i));
        }
        return new SourceRow(row.table(), row.row(), List.copyOf(readings));
    }
}
