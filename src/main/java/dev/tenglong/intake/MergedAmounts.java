package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.AMOUNT_MERGED;
import static dev.tenglong.diagnostics.IntakeCode.AMOUNT_MERGED_ACROSS;
import static dev.tenglong.diagnostics.IntakeCode.AMOUNT_MERGED_OVER_ENTERPRISES;
import static dev.tenglong.diagnostics.IntakeCode.AMOUNT_UNDER_MERGE;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.EnterpriseName;
import dev.tenglong.intake.sheet.MergedRange;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Amounts in merged cells (合并单元格的数量): over rows of one enterprise it is the amount of them all, given once; over several
 * enterprises or several columns nobody can tell whose or what it is. Rows wait until the range they are in is over.
 */
final class MergedAmounts {

    private static final int MOST_SHOWN = 3;

    /** A range in the column of one quantity, and whose and what the amount in it is. */
    private static final class Range {

        private final MergedRange area;
        private final int index;
        /** Whether it reaches over columns that are read as something else. */
        private final boolean across;

        private String top = "";
        private boolean said;

        Range(MergedRange area, int index, boolean across) {
            this.area = area;
            this.index = index;
            this.across = across;
        }

        boolean holds(int row) {
            return row >= area.firstRow() && row <= area.lastRow();
        }
    }

    private final SourceTable table;
    private final Findings findings;
    private final Consumer<SourceRow> sink;
    private final List<List<Range>> byColumn = new ArrayList<>();
    private final int[] next;
    private final boolean none;
    private final List<SourceRow> held = new ArrayList<>();
    private final TreeSet<Integer> strangers = new TreeSet<>();
    private final Set<Range> open = new LinkedHashSet<>();
    private final List<Range> shared = new ArrayList<>();
    private int sharedCount;
    private int until;

    MergedAmounts(
            SourceTable table, List<MergedRange> merges, int headerRow, Findings findings, Consumer<SourceRow> sink) {
        this.table = table;
        this.findings = findings;
        this.sink = sink;
        List<MergedRange> below =
                merges.stream().filter(m -> m.firstRow() > headerRow).toList();
        for (int i = 0; i < table.columns().size(); i++) {
            SourceColumn column = table.columns().get(i);
            byColumn.add(column.unit().isPresent() ? ranges(below, column, i) : List.of());
        }
        this.next = new int[byColumn.size()];
        this.none = byColumn.stream().allMatch(List::isEmpty);
    }

    private List<Range> ranges(List<MergedRange> merges, SourceColumn column, int index) {
        return merges.stream()
                .filter(m -> m.contains(m.firstRow(), column.column()))
                .map(m -> new Range(m, index, isAcross(m, column)))
                .filter(r -> r.across || r.area.lastRow() > r.area.firstRow())
                .sorted(Comparator.comparingInt(r -> r.area.firstRow()))
                .toList();
    }

    /** Beside a column that is not read it is only wide. */
    private boolean isAcross(MergedRange merge, SourceColumn column) {
        return column.column() > merge.firstColumn()
                || table.columns().stream()
                        .anyMatch(c -> c.column() > column.column() && c.column() <= merge.lastColumn());
    }

    /** What a cell in or under a merged range is read as; empty where it is read as it stands. */
    Optional<Reading> instead(int index, SheetRow row) {
        if (none) {
            return Optional.empty();
        }
        Range range = at(index, row.number());
        if (range == null) {
            return Optional.empty();
        }
        RawCell own = row.cell(table.columns().get(index).column());
        if (range.across) {
            return across(range, row);
        }
        if (range.area.firstRow() == row.number()) {
            range.top = own.text().strip();
            return Optional.empty();
        }
        if (!own.isBlank() && !own.text().strip().equals(range.top)) {
            findings.add(Diagnostic.of(
                            AMOUNT_UNDER_MERGE,
                            cell(range.index, row.number()),
                            label(range) + "在合并区域 " + address(range.area) + " 之下另有内容，表上看不见，未读取")
                    .excerpt(own.text().strip()));
        }
        return Optional.of(Reading.COVERED);
    }

    private Optional<Reading> across(Range range, SheetRow row) {
        RawCell value = row.cell(range.area.firstColumn());
        boolean firstRow = row.number() == range.area.firstRow();
        range.top = firstRow ? value.text().strip() : range.top;
        if (range.top.chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(Reading.MISSING);
        }
        if (!range.said) {
            range.said = true;
            findings.add(Diagnostic.of(
                            AMOUNT_MERGED_ACROSS,
                            cell(range.index, range.area.firstRow()),
                            label(range) + "应各栏分开填写，实际合并为 " + address(range.area) + " 一格，分不清是哪一栏的，按未知处理")
                    .excerpt(range.top));
        }
        return Optional.of(Reading.UNUSABLE);
    }

    private Range at(int index, int row) {
        List<Range> ranges = byColumn.get(index);
        while (next[index] < ranges.size() && ranges.get(next[index]).area.lastRow() < row) {
            next[index]++;
        }
        Range range = next[index] < ranges.size() ? ranges.get(next[index]) : null;
        return range != null && range.holds(row) ? range : null;
    }

    /** Takes a row, read, of some enterprise. */
    void take(SourceRow row) {
        if (none) {
            sink.accept(row);
            return;
        }
        open(row.row());
        if (row.row() <= until) {
            held.add(row);
        } else {
            sink.accept(row);
        }
    }

    /** A row that is of nobody: what is merged over it is not of one enterprise. */
    void stranger(int row) {
        if (!none) {
            open(row);
            strangers.add(row);
        }
    }

    private void open(int row) {
        if (row > until) {
            release();
        }
        for (int index = 0; index < next.length; index++) {
            Range range = at(index, row);
            if (range != null && !range.across) {
                open.add(range);
                until = Math.max(until, range.area.lastRow());
            }
        }
    }

    /** After the last row. */
    void finish() {
        release();
        if (sharedCount > 0) {
            String areas = shared.stream().map(r -> address(r.area)).collect(Collectors.joining("、"));
            findings.add(Diagnostic.of(
                    AMOUNT_MERGED,
                    cell(shared.get(0).index, shared.get(0).area.firstRow()),
                    "数量合并在同一企业的几行里（" + areas + (sharedCount > shared.size() ? " 等 " + sharedCount + " 处" : "")
                            + "），作为这家企业的一个数读取，只计一次"));
        }
    }

    private void release() {
        open.forEach(this::settle);
        open.clear();
        held.forEach(sink);
        held.clear();
        strangers.clear();
    }

    private void settle(Range range) {
        List<SourceRow> rows = held.subList(place(range.area.firstRow()), place(range.area.lastRow() + 1));
        if (rows.isEmpty()) {
            return;
        }
        SourceRow top = rows.get(0);
        boolean headed = top.row() == range.area.firstRow();
        Reading amount = top.readings().get(range.index);
        if (headed && amount instanceof Reading.Missing) {
            put(rows, range.index, Reading.MISSING);
        } else if (headed && !hasStranger(range.area) && rows.stream().allMatch(r -> isSame(r, top))) {
            if (rows.size() > 1) {
                sharedCount++;
                if (shared.size() < MOST_SHOWN) {
                    shared.add(range);
                }
            }
        } else {
            if (!(amount instanceof Reading.Unusable)) {
                findings.add(Diagnostic.of(
                        AMOUNT_MERGED_OVER_ENTERPRISES,
                        cell(range.index, range.area.firstRow()),
                        label(range) + "应逐家填写，实际合并在 " + address(range.area) + "，各行不是同一企业，按未知处理"));
            }
            put(rows, range.index, Reading.UNUSABLE);
        }
    }

    private static void put(List<SourceRow> rows, int index, Reading reading) {
        rows.replaceAll(row -> {
            var readings = new ArrayList<>(row.readings());
            readings.set(index, reading);
            return new SourceRow(row.table(), row.row(), List.copyOf(readings));
        });
    }

    /** Where the first row held stands that is not above a row. */
    private int place(int row) {
        int low = 0;
        int high = held.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (held.get(middle).row() < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean hasStranger(MergedRange area) {
        Integer row = strangers.ceiling(area.firstRow());
        return row != null && row <= area.lastRow();
    }

    private static boolean isSame(SourceRow one, SourceRow other) {
        if (one.reading(Field.USCC) instanceof Reading.Word code
                && other.reading(Field.USCC) instanceof Reading.Word otherCode) {
            return code.equals(otherCode);
        }
        return one.reading(Field.NAME) instanceof Reading.Word name
                && other.reading(Field.NAME) instanceof Reading.Word otherName
                && EnterpriseName.key(name.value()).equals(EnterpriseName.key(otherName.value()));
    }

    private String label(Range range) {
        return table.columns().get(range.index).label();
    }

    private Location.Cell cell(int index, int row) {
        return new Location.Cell(
                table.file(), table.sheet(), row, table.columns().get(index).column());
    }

    private static String address(MergedRange area) {
        return Location.Cell.letters(area.firstColumn()) + area.firstRow() + ":"
                + Location.Cell.letters(area.lastColumn()) + area.lastRow();
    }
}
