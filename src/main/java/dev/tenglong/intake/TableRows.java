package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.ROWS_HIDDEN;
import static dev.tenglong.diagnostics.IntakeCode.ROWS_SKIPPED;
import static dev.tenglong.diagnostics.IntakeCode.ROW_SHIFTED;
import static dev.tenglong.diagnostics.IntakeCode.ROW_WITHOUT_IDENTITY;
import static dev.tenglong.diagnostics.IntakeCode.TABLE_BELOW;
import static dev.tenglong.diagnostics.IntakeCode.TEXT_AS_FORMULA;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.intake.cell.CellReader;
import dev.tenglong.intake.header.ColumnPlan.Planned;
import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.header.IdleRow;
import dev.tenglong.intake.mapping.AppliedMapping;
import dev.tenglong.intake.sheet.MergedRange;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import dev.tenglong.intake.sheet.TotalsRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The rows below one header (数据行): tells them apart, reads those of enterprises, remembers what became of the others. */
final class TableRows {

    private static final String NAME_IT = "补填企业名称或统一社会信用代码；与上一行同一企业的，也可在映射中写 fill-down: [name, uscc]";

    /** Anything as long as this may be a code with a slip of the pen. */
    private static final int SHORTEST_CODE = 15;

    private static final Pattern OTHER_CODE = Pattern.compile("代码|识别号|税号|证号|信用");

    private final SourceTable table;
    private final List<Planned> planned;
    private final Header header;
    private final Optional<SheetSubdistrict> subdistrict;
    private final Optional<AppliedMapping> mapping;
    private final CellReader cells;
    private final Findings findings;
    private final RowSieve sieve;
    private final SummaryRows summaries;
    private final Set<Integer> headings;
    private final RepeatedHeader repeated;
    private final FillDown filled;
    private final SameAsAbove dittos;
    private final FillDown filledBeside;
    private final Map<Integer, UnitCells> unitCells;
    private final Optional<RowTimes> times;
    private final Optional<Twins> twins;
    private final CarryDown carried;
    private final MergedAmounts merged;
    private final List<GroupedColumn> grouped;
    private final List<ColumnTally> tallies;
    private final Optional<RaggedRows> ragged;
    private final Optional<DecimalMarks> decimals;
    private final SaidBelow below;
    private final ZeroColumns zeros;
    private final HeaderlessColumns headerless;
    private Optional<KeptRow> held = Optional.empty();
    private int textFormulas;
    private final Map<RowKind, RowNumbers> rows = new EnumMap<>(RowKind.class);
    private final List<KeptRow> pending = new ArrayList<>();
    private final List<Integer> otherHeaders = new ArrayList<>();
    private final int codeColumn;
    private int hidden;
    private boolean inOtherTable;
    private boolean belowRepeated;

    /**
     * What rows are read by.
     *
     * @param planned the columns of the table, in its order
     * @param tallies one for each column of the table; none where nobody asks what the columns hold
     * @param ragged  of a text table, what is known of rows that do not fit its header
     * @param decimals of a text table not cut at commas, how its decimals are written
     * @param below   what lines that are no data say of unit and time
     */
    record Layout(
            SourceTable table,
            List<Planned> planned,
            Header header,
            List<MergedRange> merges,
            List<TotalsRow> totals,
            Optional<SheetSubdistrict> subdistrict,
            Optional<AppliedMapping> mapping,
            Optional<RowTimes> times,
            List<ColumnTally> tallies,
            Optional<RaggedRows> ragged,
            Optional<DecimalMarks> decimals,
            SaidBelow below) {}

    TableRows(Layout layout, Recognition recognition, CellReader cells, Findings findings, Consumer<SourceRow> sink) {
        this.table = layout.table();
        this.planned = layout.planned();
        this.header = layout.header();
        this.subdistrict = layout.subdistrict();
        this.mapping = layout.mapping();
        this.times = layout.times();
        this.tallies = layout.tallies();
        this.ragged = layout.ragged();
        this.decimals = layout.decimals();
        this.below = layout.below();
        this.zeros = new ZeroColumns(table);
        this.headerless = new HeaderlessColumns(header, table.columns());
        this.cells = cells;
        this.findings = findings;
        List<SourceColumn> current = currentOf(table);
        this.sieve = new RowSieve(recognition, header, current, layout.totals());
        this.summaries = new SummaryRows(
                table,
                sieve,
                row -> amounts(row, new CellReader(recognition.words(), recognition.codes(), new Findings())),
                findings);
        this.headings = sieve.headings(layout.merges());
        this.repeated = new RepeatedHeader(recognition.words(), header, current);
        this.filled = new FillDown(layout.merges(), header.lastRow(), current);
        this.dittos = new SameAsAbove(table, current);
        this.merged = new MergedAmounts(table, layout.merges(), header.lastRow(), findings, sink);
        Map<Integer, UnitCells> byUnit = new HashMap<>();
        planned.stream()
                .filter(p -> p.unitColumn().isPresent())
                .forEach(p -> byUnit.put(p.column().column(), new UnitCells(table, p, cells, findings)));
        this.unitCells = byUnit;
        this.filledBeside = new FillDown(layout.merges(), header.lastRow(), beside());
        this.twins = Optional.of(new Twins(table, header)).filter(Twins::isPossible);
        this.carried = new CarryDown(mapping.map(m -> m.mapping().fillDown()).orElse(Set.of()), current);
        this.codeColumn = current.stream()
                .filter(c -> c.field() == Field.USCC)
                .mapToInt(SourceColumn::column)
                .findFirst()
                .orElse(0);
        this.grouped = current.stream()
                .filter(c -> c.field() == Field.SUBDISTRICT || c.field() == Field.NAME)
                .map(GroupedColumn::new)
                .toList();
    }

    /** The columns that give units and times of the rows. */
    private Set<Integer> beside() {
        var columns = new TreeSet<Integer>();
        planned.stream().flatMapToInt(p -> p.unitColumn().stream()).forEach(columns::add);
        times.ifPresent(t -> columns.addAll(t.columns()));
        return columns;
    }

    /** What a row is must not depend on figures of another year, or on what stands in no column. */
    private static List<SourceColumn> currentOf(SourceTable table) {
        return table.columns().stream()
                .filter(c -> !c.prior() && c.isInSheet() && !c.isRefused())
                .toList();
    }

    boolean take(SheetRow sheetRow) {
        if (sheetRow.number() <= header.lastRow()) {
            return true;
        }
        SheetRow plain = TextFormula.in(sheetRow);
        textFormulas += plain == sheetRow ? 0 : 1;
        SheetRow row = dittos.apply(filledBeside.apply(filled.apply(plain)));
        RowKind kind = kind(row);
        if (takeHeld(row, kind)) {
            return true;
        }
        if (kind == RowKind.REPEATED_HEADER) {
            header(row);
        } else if (inOtherTable) {
            count(RowKind.OTHER_TABLE, row.number());
        } else if (kind != RowKind.DATA) {
            count(kind, row.number());
            ended(kind, row);
        } else {
            dittos.data(row);
            if (isLoneName(row)) {
                pending.add(KeptRow.of(row));
            } else {
                takePending();
                fitted(row);
            }
        }
        return true;
    }

    /** A total ends a group, and so does a heading. */
    private void ended(RowKind kind, SheetRow row) {
        if (kind == RowKind.TOTAL) {
            summaries.total(row);
            carried.endGroup();
            dittos.endGroup();
        } else if (kind == RowKind.FOOTER) {
            summaries.endGroup();
            dittos.endGroup();
        }
        if (kind == RowKind.FOOTER || kind == RowKind.EMPTY) {
            below.remark(row);
        }
    }

    /** Only a row that fits the header is read by it; a short one waits for what comes below. */
    private void fitted(SheetRow row) {
        if (ragged.isPresent() && ragged.get().isShort(row)) {
            held = Optional.of(KeptRow.of(row));
        } else {
            read(row);
        }
    }

    private void read(SheetRow row) {
        Optional<SheetRow> fitting = ragged.isPresent() ? ragged.get().fit(row) : Optional.of(row);
        if (fitting.isPresent() && !isShifted(fitting.get())) {
            data(fitting.get());
        } else {
            count(RowKind.DATA, row.number());
        }
    }

    /** Decides on the row held back; whether this one belongs to it and both are set aside. */
    private boolean takeHeld(SheetRow row, RowKind kind) {
        if (held.isEmpty()) {
            return false;
        }
        KeptRow before = held.get();
        held = Optional.empty();
        if (kind == RowKind.REPEATED_HEADER || !ragged.orElseThrow().areOne(before, row)) {
            read(before);
            return false;
        }
        ragged.get().reportOne(before, row);
        count(RowKind.DATA, before.number());
        count(RowKind.DATA, row.number());
        return true;
    }

    /** Whether the code stands in the column beside its own: then so does every figure. */
    private boolean isShifted(SheetRow row) {
        if (codeColumn == 0) {
            return false;
        }
        String code = row.cell(codeColumn).text().strip();
        if (code.isEmpty() || code.length() >= SHORTEST_CODE) {
            return false;
        }
        for (int beside : List.of(codeColumn - 1, codeColumn + 1)) {
            if (Uscc.of(row.cell(beside).text().strip()).isPresent()
                    && !OTHER_CODE.matcher(header.text(beside)).find()) {
                findings.add(Diagnostic.of(
                                ROW_SHIFTED,
                                new Location.Cell(table.file(), table.sheet(), row.number(), codeColumn),
                                "应为统一社会信用代码，实际代码在" + (beside < codeColumn ? "左" : "右") + "边一列，该行错位，整行搁置")
                        .excerpt(code));
                return true;
            }
        }
        return false;
    }

    private RowKind kind(SheetRow row) {
        RowKind kind = mapping.filter(m -> m.skips(row)).isPresent() ? RowKind.MAPPED_OUT : sieve.kind(row);
        boolean numbering = belowRepeated && kind == RowKind.DATA && IdleRow.isIdle(KeptRow.texts(row));
        belowRepeated = kind == RowKind.REPEATED_HEADER;
        if (kind != RowKind.DATA || inOtherTable) {
            return kind;
        }
        if (numbering) {
            return RowKind.EMPTY;
        }
        if (headings.contains(row.number()) && KeptRow.isAlone(row)) {
            return RowKind.FOOTER;
        }
        return summaries.isTotal(row) ? RowKind.TOTAL : RowKind.DATA;
    }

    /** After the last row. */
    void finish() {
        held.ifPresent(this::read);
        takePending();
        merged.finish();
        below.report();
        zeros.report(header, findings);
        dittos.report(findings);
        reportSkipped();
        reportHidden();
        reportTextFormulas();
        headerless.report(table, findings);
        decimals.ifPresent(d -> d.report(table, header.lastRow(), findings));
        grouped.forEach(column -> column.report(table, findings));
        times.ifPresent(t -> t.report(table, findings));
    }

    /** Rows of each kind. */
    Map<RowKind, RowNumbers> rows() {
        return Map.copyOf(rows);
    }

    /** Rows that are the header of another table below this one. */
    List<Integer> otherHeaders() {
        return List.copyOf(otherHeaders);
    }

    private void count(RowKind kind, int row) {
        rows.computeIfAbsent(kind, k -> new RowNumbers()).add(row);
    }

    /** Lone texts just above a header were its title, not names. */
    private void header(SheetRow row) {
        boolean same = repeated.isSame(row);
        pending.forEach(title -> count(same ? RowKind.FOOTER : RowKind.OTHER_TABLE, title.number()));
        pending.clear();
        inOtherTable = !same;
        count(same ? RowKind.REPEATED_HEADER : RowKind.OTHER_TABLE, row.number());
        if (!same) {
            if (otherHeaders.isEmpty()) {
                findings.add(Diagnostic.of(
                        TABLE_BELOW,
                        Location.Cell.row(table.file(), table.sheet(), row.number()),
                        "一个工作表应只有一张表，这一行是另一张表的表头，它下面的行未读取"));
            }
            otherHeaders.add(row.number());
        }
    }

    /** A name with nothing at all beside it, in a table that has more to say: perhaps the title of a table below. */
    private boolean isLoneName(SheetRow row) {
        return table.columns().size() > 1 && KeptRow.isAlone(row);
    }

    private void takePending() {
        for (KeptRow alone : pending) {
            if (ragged.isPresent() && ragged.get().isRest(alone)) {
                ragged.get().reportRest(alone);
                count(RowKind.DATA, alone.number());
            } else {
                data(alone);
            }
        }
        pending.clear();
    }

    private void data(SheetRow plain) {
        RowTimes.Use use = times.map(t -> t.use(plain, table)).orElse(RowTimes.Use.ALL);
        if (use == RowTimes.Use.NOTHING) {
            count(RowKind.OTHER_PERIOD, plain.number());
            return;
        }
        count(RowKind.DATA, plain.number());
        below.data();
        hidden += plain.hidden() ? 1 : 0;
        headerless.take(plain);
        SheetRow row = carried.apply(decimals.isPresent() ? decimals.get().in(plain) : plain);
        boolean coded = !isBlank(row, Field.USCC);
        grouped.forEach(column -> column.take(row, coded));
        var readings = new ArrayList<Reading>(table.columns().size());
        boolean figure = false;
        for (int i = 0; i < table.columns().size(); i++) {
            SourceColumn column = table.columns().get(i);
            Reading cell = below.read(read(i, row), column);
            Reading reading = times.map(t -> t.read(cell, column, use)).orElse(cell);
            readings.add(reading);
            if (!tallies.isEmpty()) {
                tallies.get(i).take(cell(column, row), reading);
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
            merged.take(read);
            return;
        }
        merged.stranger(row.number());
        if (figure || read.reading(Field.USCC) instanceof Reading.Unusable) {
            Diagnostic finding = Diagnostic.of(ROW_WITHOUT_IDENTITY, read.place(), "该行有数据，但没有可用的代码和企业名称，整行搁置");
            findings.add(coded || !isBlank(row, Field.NAME) ? finding : finding.hint(NAME_IT));
        }
    }

    private boolean isBlank(SheetRow row, Field field) {
        int index = table.indexOf(field);
        return index < 0 || cell(table.columns().get(index), row).isBlank();
    }

    private Reading read(int index, SheetRow row) {
        SourceColumn column = planned.get(index).column();
        if (column.column() == 0) {
            return new Reading.Word(subdistrict.orElseThrow().region().name());
        }
        Optional<Reading> instead = merged.instead(index, row);
        if (instead.isPresent()) {
            return instead.get();
        }
        RawCell cell = row.cell(column.column());
        Location.Cell at = at(row, column);
        if (SameAsAbove.isMark(cell)) {
            findings.add(SameAsAbove.unclear(column, cell, at));
            return Reading.UNUSABLE;
        }
        if (decimals.isPresent() && decimals.get().isUnclear(column, cell)) {
            findings.add(DecimalMarks.unclear(column, cell, at));
            return Reading.UNUSABLE;
        }
        UnitCells byRow = unitCells.get(column.column());
        if (byRow != null) {
            return byRow.read(row);
        }
        Reading reading = cells.read(planned.get(index), cell, at);
        return column.field() == Field.NAME && isNobody(reading) ? Reading.MISSING : reading;
    }

    /** A name without a letter or a digit is a mark for none. */
    private static boolean isNobody(Reading reading) {
        return reading instanceof Reading.Word word && word.value().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The amounts of a row that may be none of data; of words nothing. */
    private List<Reading> amounts(SheetRow row, CellReader reader) {
        return planned.stream()
                .map(p -> p.column().unit().isEmpty()
                        ? Reading.MISSING
                        : reader.read(p, row.cell(p.column().column()), at(row, p.column())))
                .toList();
    }

    private Location.Cell at(SheetRow row, SourceColumn column) {
        return new Location.Cell(table.file(), table.sheet(), row.number(), column.column());
    }

    private static RawCell cell(SourceColumn column, SheetRow row) {
        return column.column() == 0 ? RawCell.BLANK : row.cell(column.column());
    }

    /** A filter left on hides rows from people; they are part of the table all the same. */
    private void reportHidden() {
        if (hidden > 0) {
            findings.add(Diagnostic.of(
                    ROWS_HIDDEN, new Location.Sheet(table.file(), table.sheet()), "有 " + hidden + " 行数据被隐藏，已照常读取"));
        }
    }

    private void reportTextFormulas() {
        if (textFormulas > 0) {
            findings.add(Diagnostic.of(
                    TEXT_AS_FORMULA,
                    new Location.Sheet(table.file(), table.sheet()),
                    "有 " + textFormulas + " 行的内容写成 =\"…\"，按引号内的文字读取"));
        }
    }

    private void reportSkipped() {
        var parts = new ArrayList<String>();
        rows.forEach((kind, numbers) -> {
            if (kind != RowKind.DATA && kind != RowKind.OTHER_TABLE) {
                parts.add(kind.label() + " " + numbers.count() + " 行"
                        + (kind == RowKind.TOTAL ? "（" + numbers.shown(5) + "）" : ""));
            }
        });
        if (!parts.isEmpty()) {
            findings.add(Diagnostic.of(
                    ROWS_SKIPPED, new Location.Sheet(table.file(), table.sheet()), "跳过 " + String.join("、", parts)));
        }
    }
}
