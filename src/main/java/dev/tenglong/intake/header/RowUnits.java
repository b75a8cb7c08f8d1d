package dev.tenglong.intake.header;

import static dev.tenglong.diagnostics.IntakeCode.HEADER_UNIT_UNCLEAR;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.units.Dimension;
import dev.tenglong.units.Unit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds columns that give the unit row by row (计量单位列), by their header or by what stands in them, and the amounts they are of. */
final class RowUnits {

    private static final Pattern NAMED =
            Pattern.compile("(?:计量|度量)单位|(.{0,6}(?:面积|金额|数量|电量|能耗|用电|用气|重量|税收|税金|收入|产值|用热|人数))(?:计量)?单位");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9０-９][0-9０-９,，.．]{0,30}");
    private static final int MOST_ROWS = 40;
    /** A column of units shows one soon; of a sheet of 16 384 columns no more is looked at. */
    private static final int FIRST = 5;

    private final Header header;
    private final HeaderGrid grid;
    private final Set<Integer> hidden;
    private final Set<Integer> columns = new TreeSet<>();
    private final Map<Integer, Integer> byAmount = new HashMap<>();
    private final Set<Integer> unclear = new HashSet<>();

    /** @param hidden the columns that people do not see: nothing there stands between an amount and its unit */
    RowUnits(Header header, HeaderGrid grid, Set<Integer> hidden) {
        this.header = header;
        this.grid = grid;
        this.hidden = hidden;
        int last = 0;
        for (int row : grid.rowNumbers()) {
            if (row >= header.firstRow() && row <= header.lastRow() + MOST_ROWS) {
                last = Math.max(last, grid.lastColumn(row));
            }
        }
        for (int column = 1; column <= last; column++) {
            if (givesUnits(column)) {
                columns.add(column);
            }
        }
    }

    private boolean givesUnits(int column) {
        String name = name(column);
        List<String> values = values(column);
        boolean named = NAMED.matcher(name).matches();
        if (!named && !name.equals("单位") && values.stream().limit(FIRST).noneMatch(RowUnits::isUnitLike)) {
            return false;
        }
        long units = values.stream().filter(v -> Unit.byName(v).isPresent()).count();
        boolean nothingElse = values.stream().allMatch(RowUnits::isUnitLike);
        return named
                || units * 2 > values.size()
                || nothingElse && (units > 0 || name.equals("单位") && !values.isEmpty());
    }

    private static boolean isUnitLike(String value) {
        return Unit.byName(value).isPresent() || UnitText.looksLikeOne(HeaderLabel.key(value));
    }

    private String name(int column) {
        List<String> path = header.paths().getOrDefault(column, List.of());
        return path.isEmpty() ? "" : HeaderLabel.key(path.get(path.size() - 1)).replaceAll("\\([^()]*\\)", "");
    }

    /** What stands in a column below the header, without the header itself where it is repeated. */
    private List<String> values(int column) {
        List<String> path = header.paths().getOrDefault(column, List.of());
        return grid.rowNumbers().stream()
                .filter(row -> row > header.lastRow() && row <= header.lastRow() + MOST_ROWS)
                .map(row -> grid.own(row, column))
                .filter(text -> !text.isEmpty() && !path.contains(text))
                .toList();
    }

    /** Whether a column holds nothing but units. */
    boolean isUnits(int column) {
        return columns.contains(column);
    }

    /** Settles which amounts the columns are of; those that share one and nobody could say which it is of are reported. */
    void assign(List<Candidate> chosen, Findings findings, HeaderPlace place) {
        var amounts = new TreeMap<Integer, Candidate>();
        chosen.stream().filter(c -> c.field().isQuantity() && !c.isPrior()).forEach(c -> amounts.put(c.column(), c));
        for (int column : columns) {
            target(column, amounts).ifPresent(target -> byAmount.put(target, column));
        }
        for (int column : columns) {
            List<Candidate> others = measuredBy(column, amounts).stream()
                    .filter(c -> !byAmount.containsKey(c.column()))
                    .filter(c -> c.label().unit(c.field().dimension()).isEmpty())
                    .filter(c -> c.assignedUnit().isEmpty())
                    .toList();
            boolean used = byAmount.containsValue(column);
            if (used && !others.isEmpty()) {
                String names =
                        String.join("、", others.stream().map(Candidate::header).toList());
                findings.add(place.at(HEADER_UNIT_UNCLEAR, column, "逐行的单位应各在一列数量的右边，实际不能确定这一列是不是“" + names + "”的单位")
                        .excerpt(header.text(column)));
                others.forEach(c -> unclear.add(c.column()));
            }
        }
    }

    private Optional<Integer> target(int column, TreeMap<Integer, Candidate> amounts) {
        List<Integer> measured =
                measuredBy(column, amounts).stream().map(Candidate::column).toList();
        Integer left = amounts.lowerKey(column);
        int beside = seenBefore(column);
        if (left == null || left < beside) {
            if (hasFigures(beside)) {
                return Optional.empty(); // of an amount that is not read
            }
        } else if (measured.isEmpty() || measured.contains(left)) {
            return Optional.of(left);
        }
        if (measured.isEmpty()) {
            return Optional.ofNullable(left).filter(l -> isNextTo(l, column));
        }
        return measured.stream()
                .filter(c -> c < column)
                .reduce((nearer, nearest) -> nearest)
                .or(() -> Optional.of(measured.get(0)));
    }

    /** The column that people see on the left of another. */
    private int seenBefore(int column) {
        int before = column - 1;
        while (hidden.contains(before)) {
            before--;
        }
        return before;
    }

    /** Nothing between that has figures of its own. */
    private boolean isNextTo(int amount, int column) {
        return IntStream.range(amount + 1, column)
                .filter(between -> !hidden.contains(between))
                .noneMatch(between -> isUnits(between) || hasFigures(between));
    }

    private boolean hasFigures(int column) {
        return values(column).stream().anyMatch(v -> NUMBER.matcher(v).matches());
    }

    /** The amounts that the units of a column can be of; those it stands beside where the units do not say. */
    private List<Candidate> measuredBy(int column, TreeMap<Integer, Candidate> amounts) {
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        values(column).forEach(v -> Unit.byName(v).map(Unit::dimension).ifPresent(dimensions::add));
        return amounts.values().stream()
                .filter(c -> dimensions.contains(c.field().dimension()))
                .filter(c -> dimensions.size() == 1)
                .toList();
    }

    /** The column that gives the unit of an amount row by row. */
    OptionalInt of(int amount) {
        return byAmount.containsKey(amount) ? OptionalInt.of(byAmount.get(amount)) : OptionalInt.empty();
    }

    /** Whether a column gives the unit of some amount. */
    boolean isUsed(int column) {
        return byAmount.containsValue(column);
    }

    /** Whether nobody could say if an amount is in the units of a column. */
    boolean isUnclear(int amount) {
        return unclear.contains(amount);
    }
}
