package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.NAME_GOES_ON;
import static dev.tenglong.diagnostics.IntakeCode.ROWS_SKIPPED;
import static dev.tenglong.diagnostics.IntakeCode.TABLE_BELOW;
import static dev.tenglong.diagnostics.IntakeCode.TEXT_AS_FORMULA;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.cell.CellReader;
import dev.tenglong.intake.header.ColumnPlan.Planned;
import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.mapping.AppliedMapping;
import dev.tenglong.intake.sheet.MergedRange;
import dev.tenglong.intake.sheet.SheetRow;
import dev.tenglong.intake.sheet.TotalsRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The rows below one header (数据行): tells them apart, reads those of enterprises, remembers what became of the others. */
final class TableRows {

    private final SourceTable table;
    private final Header header;
    private final Optional<RaggedRows> ragged;
    private final Findings findings;
    private final FillDown filled;
    private final FillDown filledBeside;
    private final SameAsAbove dittos;
    private final IdentityCells identities;
    private final RowSieve sieve;
    private final DetailRows details;
    private final RowKinds kinds;
    private final SummaryRows summaries;
    private final RepeatedHeader repeated;
    private final ShiftedRow shifted;
    private final SaidBelow below;
    private final RowReader reader;
    private final Map<RowKind, RowNumbers> rows = new EnumMap<>(RowKind.class);
    private final List<KeptRow> pending = new ArrayList<>();
    private final List<Integer> otherHeaders = new ArrayList<>();
    private Optional<KeptRow> held = Optional.empty();
    private String lastName = "";
    private int lastRow;
    private int textFormulas;
    private boolean inOtherTable;

    /**
     * What rows are read by.
     *
     * @param planned the columns of the table, in its order
     * @param tallies one for each column of the table; none where nobody asks what the columns hold
     * @param ragged  of a text table, what is known of rows that do not fit its header
     * @param decimals of a text table not cut at commas, how its decimals are written
     * @param whole    what only whole columns tell of their cells
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
            WholeColumns whole,
            SaidBelow below) {}

    TableRows(Layout layout, Recognition recognition, CellReader cells, Findings findings, Consumer<SourceRow> sink) {
        this.table = layout.table();
        this.header = layout.header();
        this.ragged = layout.ragged();
        this.below = layout.below();
        this.findings = findings;
        List<SourceColumn> current = currentOf(table);
        var sieve = new RowSieve(recognition, header, current, layout.totals());
        this.filled = new FillDown(layout.merges(), header.lastRow(), current);
        this.filledBeside = new FillDown(layout.merges(), header.lastRow(), beside(layout));
        this.dittos = new SameAsAbove(table, current);
        this.summaries = new SummaryRows(
                table,
                sieve,
                RowReader.amounts(
                        layout, () -> new CellReader(recognition.words(), recognition.codes(), new Findings())),
                findings);
        this.details = new DetailRows(table, sieve);
        this.sieve = sieve;
        this.kinds = new RowKinds(
                layout.mapping(),
                sieve,
                summaries,
                new FormRows(table, current, recognition.codes(), findings),
                details,
                layout.merges());
        this.identities = new IdentityCells(table, current);
        this.repeated = new RepeatedHeader(recognition.words(), header, current);
        this.shifted = new ShiftedRow(table, header, current, findings);
        this.reader = new RowReader(layout, current, cells, summaries, findings, sink);
    }

    /** The columns that give units and times of the rows. */
    private static Set<Integer> beside(Layout layout) {
        var columns = new TreeSet<Integer>();
        layout.planned().stream().flatMapToInt(p -> p.unitColumn().stream()).forEach(columns::add);
        layout.times().ifPresent(t -> columns.addAll(t.columns()));
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
        SheetRow row = identities.apply(dittos.apply(filledBeside.apply(filled.apply(plain))));
        RowKind kind = kinds.of(row, inOtherTable);
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
            reader.endGroup();
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
        if (fitting.isPresent() && !shifted.isFound(fitting.get())) {
            data(fitting.get());
        } else {
            setAside(row);
        }
    }

    private void setAside(SheetRow row) {
        count(RowKind.DATA, row.number());
        reader.setAside(row);
    }

    private void data(SheetRow row) {
        lastName = sieve.name(row);
        lastRow = row.number();
        RowKind kind = reader.read(row);
        count(kind, row.number());
        ended(kind, row);
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
        setAside(before);
        setAside(row);
        return true;
    }

    /** After the last row. */
    void finish() {
        held.ifPresent(this::read);
        takePending();
        reader.release();
        dittos.report(findings);
        identities.report(findings);
        details.report(findings);
        reportSkipped();
        reportTextFormulas();
        reader.report();
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
            } else if (isRestOfName(alone)) {
                findings.add(Diagnostic.of(
                                NAME_GOES_ON,
                                Location.Cell.row(table.file(), table.sheet(), alone.number()),
                                "只有半截名称，是上一行名称的后一半，未按企业读取；上一行的名称不完整")
                        .excerpt(sieve.name(alone)));
                count(RowKind.DATA, alone.number());
            } else {
                data(alone);
            }
        }
        pending.clear();
    }

    /** Only together with the name above does it end as names do. */
    private boolean isRestOfName(KeptRow alone) {
        String rest = sieve.name(alone);
        return lastRow == alone.number() - 1
                && !lastName.isEmpty()
                && !rest.isEmpty()
                && !SummaryName.isEnterprise(lastName)
                && rest.length() < lastName.length()
                && SummaryName.isEnterprise(lastName + rest);
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
