package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.NAME_LOST;
import static dev.tenglong.diagnostics.IntakeCode.ROWS_HIDDEN;
import static dev.tenglong.diagnostics.IntakeCode.ROW_WITHOUT_IDENTITY;
import static dev.tenglong.diagnostics.IntakeCode.SAME_HEADER_DIFFERS;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.intake.cell.CellReader;
import dev.tenglong.intake.header.ColumnPlan.Planned;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Reads the cells of a data row (读取一行): what each means in its column, and with what the rows around it give. */
final class RowReader {

    private static final String NAME_IT = "补填企业名称或统一社会信用代码；与上一行同一企业的，也可在映射中写 fill-down: [name, uscc]";

    /** As a pivot table writes a group without a value. */
    private static final Set<String> NOBODY = Set.of("(空白)", "（空白）", "(blank)");

    private final SourceTable table;
    private final TableRows.Layout layout;
    private final CellReader cells;
    private final Findings findings;
    private final SummaryRows summaries;
    private final Map<Integer, UnitCells> unitCells = new HashMap<>();
    private final Optional<Twins> twins;
    private final CarryDown carried;
    private final MergedAmounts merged;
    private final OwnTotals totals;
    private final List<GroupedColumn> grouped;
    private final HeaderlessColumns headerless;
    private final ZeroColumns zeros;
    private int hidden;

    /** @param current the columns of the table that are of this period and hold something */
    RowReader(
            TableRows.Layout layout,
            List<SourceColumn> current,
            CellReader cells,
            SummaryRows summaries,
            Findings findings,
            Consumer<SourceRow> sink) {
        this.table = layout.table();
        this.layout = layout;
        this.cells = cells;
        this.findings = findings;
        this.summaries = summaries;
        layout.planned().stream()
                .filter(p -> p.unitColumn().isPresent())
                .forEach(p -> unitCells.put(p.column().column(), new UnitCells(table, p, cells, findings)));
        this.twins = Optional.of(new Twins(table, layout.header())).filter(Twins::isPossible);
        this.carried =
                new CarryDown(layout.mapping().map(m -> m.mapping().fillDown()).orElse(Set.of()), current);
        this.merged = new MergedAmounts(table, layout.merges(), layout.header().lastRow(), findings, sink);
        this.totals = new OwnTotals(table, layout.ragged().isPresent(), findings, merged::take);
        this.grouped = current.stream()
                .filter(c -> c.field() == Field.SUBDISTRICT || c.field() == Field.NAME)
                .map(GroupedColumn::new)
                .toList();
        this.headerless = new HeaderlessColumns(layout.header(), table.columns());
        this.zeros = new ZeroColumns(table);
    }

    /**
     * Takes a row that does not fit the columns: whose it is its code says, if anything does. What it gives is unknown, so
     * that no older figure stands in for it.
     */
    void setAside(SheetRow row) {
        if (table.indexOf(Field.USCC) < 0) {
            return;
        }
        IntStream.rangeClosed(1, row.lastColumn())
                .mapToObj(column -> Uscc.of(row.cell(column).text().strip()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(code -> merged.take(new SourceRow(table, row.number(), unknownOf(code))));
    }

    private List<Reading> unknownOf(Uscc code) {
        return table.columns().stream()
                .map(column -> column.field() == Field.USCC
                        ? new Reading.Word(code.value())
                        : column.field().isQuantity() ? Reading.UNUSABLE : Reading.MISSING)
                .toList();
    }

    /** Reads a row of data; the kind it turns out to be of. */
    RowKind read(SheetRow plain) {
        RowTimes.Use use = layout.times().map(t -> t.use(plain, table)).orElse(RowTimes.Use.ALL);
        if (use == RowTimes.Use.NOTHING) {
            return RowKind.OTHER_PERIOD;
        }
        layout.below().data();
        hidden += plain.hidden() ? 1 : 0;
        headerless.take(plain);
        SheetRow row = carried.apply(
                layout.decimals().isPresent() ? layout.decimals().get().in(plain) : plain);
        boolean coded = !isBlank(row, Field.USCC);
        grouped.forEach(column -> column.take(row, coded));
        var readings = new ArrayList<Reading>(table.columns().size());
        boolean figure = false;
        for (int i = 0; i < table.columns().size(); i++) {
            SourceColumn column = table.columns().get(i);
            Reading cell = layout.below().read(cell(i, row), column);
            Reading reading = layout.times().map(t -> t.read(cell, column, use)).orElse(cell);
            readings.add(reading);
            if (!layout.tallies().isEmpty()) {
                layout.tallies().get(i).take(raw(column, row), reading);
            }
            figure |= reading instanceof Reading.Amount && !column.prior();
        }
        summaries.data(row, readings);
        zeros.take(readings);
        List<Reading> settled =
                twins.map(t -> t.settle(row, readings, findings)).orElse(readings);
        var read = new SourceRow(table, row.number(), List.copyOf(settled));
        boolean identity =
                read.reading(Field.USCC) instanceof Reading.Word || read.reading(Field.NAME) instanceof Reading.Word;
        if (identity) {
            return totals.take(row, read);
        }
        merged.stranger(row.number());
        if (figure || read.reading(Field.USCC) instanceof Reading.Unusable) {
            Diagnostic finding = Diagnostic.of(ROW_WITHOUT_IDENTITY, read.place(), "该行有数据，但没有可用的代码和企业名称，整行搁置");
            if (figure && !coded && isBlank(row, Field.NAME)) {
                totals.nameless(read);
            }
            findings.add(coded || !isBlank(row, Field.NAME) ? finding : finding.hint(NAME_IT));
        }
        return RowKind.DATA;
    }

    private boolean isBlank(SheetRow row, Field field) {
        int index = table.indexOf(field);
        return index < 0 || raw(table.columns().get(index), row).isBlank();
    }

    private Reading cell(int index, SheetRow row) {
        SourceColumn column = layout.planned().get(index).column();
        if (column.column() == 0) {
            return new Reading.Word(layout.subdistrict().orElseThrow().region().name());
        }
        Optional<Reading> instead = merged.instead(index, row);
        if (instead.isPresent()) {
            return instead.get();
        }
        RawCell cell = row.cell(column.column());
        Location.Cell at = at(table, row, column);
        if (SameAsAbove.isMark(cell)) {
            findings.add(SameAsAbove.unclear(column, cell, at));
            return Reading.UNUSABLE;
        }
        if (layout.decimals().isPresent() && layout.decimals().get().isUnclear(column, cell)) {
            findings.add(DecimalMarks.unclear(column, cell, at));
            return Reading.UNUSABLE;
        }
        Optional<Reading> told = layout.whole().instead(column, cell, at, findings);
        if (told.isPresent()) {
            return told.get();
        }
        UnitCells byRow = unitCells.get(column.column());
        if (byRow != null) {
            return byRow.read(row);
        }
        Reading reading = cells.read(layout.planned().get(index), cell, at);
        if (reading instanceof Reading.Amount
                && differsFromRival(layout.planned().get(index), row)) {
            findings.add(Diagnostic.of(SAME_HEADER_DIFFERS, at, column.label() + "有列头相同的两列，这一行两列不同，无法取舍，按未知处理"));
            return Reading.UNUSABLE;
        }
        return column.field() == Field.NAME ? name(reading, at) : reading;
    }

    private static boolean differsFromRival(Planned planned, SheetRow row) {
        return planned.rival().isPresent()
                && !row.cell(planned.rival().getAsInt()).isBlank()
                && !row.cell(planned.rival().getAsInt())
                        .text()
                        .strip()
                        .equals(row.cell(planned.column().column()).text().strip());
    }

    /** What no more can be read identifies nobody, and neither does a mark for none. */
    private Reading name(Reading reading, Location.Cell at) {
        if (!(reading instanceof Reading.Word word)) {
            return reading;
        }
        if (LostName.isLost(word.value())) {
            findings.add(
                    Diagnostic.of(NAME_LOST, at, "企业名称的汉字已丢失，成了乱码，不能据以认定企业").excerpt(word.value()));
            return Reading.UNUSABLE;
        }
        return isNobody(word.value()) ? Reading.MISSING : reading;
    }

    /** A name without a letter or a digit is a mark for none. */
    private static boolean isNobody(String name) {
        return NOBODY.contains(name) || name.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The amounts of a row that may be none of data; of words nothing. */
    static Function<SheetRow, List<Reading>> amounts(TableRows.Layout layout, Supplier<CellReader> quiet) {
        return row -> layout.planned().stream()
                .map(p -> p.column().unit().isEmpty()
                        ? Reading.MISSING
                        : quiet.get().read(p, row.cell(p.column().column()), at(layout.table(), row, p.column())))
                .toList();
    }

    private static Location.Cell at(SourceTable table, SheetRow row, SourceColumn column) {
        return new Location.Cell(table.file(), table.sheet(), row.number(), column.column());
    }

    private static RawCell raw(SourceColumn column, SheetRow row) {
        return column.column() == 0 ? RawCell.BLANK : row.cell(column.column());
    }

    /** A total or a heading ends a group of rows. */
    void endGroup() {
        carried.endGroup();
    }

    /** After the last row: what waited for the end of a merged range. */
    void release() {
        totals.close();
        merged.finish();
    }

    /** What all rows together show. */
    void report() {
        reportHidden();
        headerless.report(table, findings);
        layout.decimals().ifPresent(d -> d.report(table, layout.header().lastRow(), findings));
        layout.whole().report(findings);
        layout.below().report();
        zeros.report(layout.header(), findings);
        grouped.forEach(column -> column.report(table, findings));
        layout.times().ifPresent(t -> t.report(table, findings));
    }

    /** A filter left on hides rows from people; they are part of the table all the same. */
    private void reportHidden() {
        if (hidden > 0) {
            findings.add(Diagnostic.of(
                    ROWS_HIDDEN, new Location.Sheet(table.file(), table.sheet()), "有 " + hidden + " 行数据被隐藏，已照常读取"));
        }
    }
}
