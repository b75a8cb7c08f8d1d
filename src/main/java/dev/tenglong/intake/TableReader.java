package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.HEADER_AMBIGUOUS;
import static dev.tenglong.diagnostics.IntakeCode.ROWS_HIDDEN;
import static dev.tenglong.diagnostics.IntakeCode.ROWS_SKIPPED;
import static dev.tenglong.diagnostics.IntakeCode.ROW_WITHOUT_IDENTITY;
import static dev.tenglong.diagnostics.IntakeCode.TITLE_YEAR_DIFFERS;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.cell.CellReader;
import dev.tenglong.intake.header.ColumnPlanner;
import dev.tenglong.intake.header.Expectation;
import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.header.HeaderFinder;
import dev.tenglong.intake.header.HeaderGrid;
import dev.tenglong.intake.header.HeaderWords;
import dev.tenglong.intake.sheet.MergedRange;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetInfo;
import dev.tenglong.intake.sheet.SheetRow;
import dev.tenglong.intake.sheet.Workbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one sheet: finds its header, plans its columns, hands over its data rows. */
final class TableReader {

    private static final Pattern TITLE_YEAR =
            Pattern.compile("((?:19|20)\\d{2})年(?:(?:0?1月?[-—–－~～至到]+)?(\\d{1,2})月)?");

    private final HeaderWords words;
    private final Expectation expectation;
    private final Findings findings;
    private final HeaderFinder finder;
    private final CellReader cells;

    TableReader(HeaderWords words, Expectation expectation, Findings findings) {
        this.words = words;
        this.expectation = expectation;
        this.findings = findings;
        this.finder = new HeaderFinder(words);
        this.cells = new CellReader(words, findings);
    }

    /** Reads the sheet; the report has no table where no header was found. */
    SheetReport read(SourceFile file, Workbook book, SheetInfo sheet, int order, Consumer<SourceRow> sink)
            throws IOException, UnusableInputException {
        List<MergedRange> merges = book.merges(sheet);
        var grid = new HeaderGrid(merges);
        book.rows(sheet, row -> {
            if (row.number() <= HeaderGrid.ROWS) {
                grid.add(row);
            }
            return row.number() < HeaderGrid.ROWS;
        });
        Optional<Header> header = finder.find(grid, sheet.titled());
        if (header.isEmpty()) {
            return new SheetReport(
                    file,
                    book.format(),
                    sheet.name(),
                    false,
                    grid.isBlank(),
                    header,
                    Optional.empty(),
                    Map.of(),
                    new int[0]);
        }
        checkTitle(file, sheet, header.get(), grid);
        List<SourceColumn> columns =
                new ColumnPlanner(words, expectation, findings, file.name(), sheet.name(), header.get()).plan();
        var table = new SourceTable(file.name(), file.sha256(), sheet.name(), order, columns);
        var rows = new Rows(table, header.get(), merges, sink);
        book.rows(sheet, rows::take);
        rows.reportSkipped();
        rows.reportHidden();
        return new SheetReport(
                file,
                book.format(),
                sheet.name(),
                false,
                false,
                header,
                Optional.of(table),
                Map.copyOf(rows.counts),
                rows.values);
    }

    /** A title is often left over from an earlier form: a year that differs is worth a word, no more. */
    private void checkTitle(SourceFile file, SheetInfo sheet, Header header, HeaderGrid grid) {
        if (expectation.period().isEmpty()) {
            return;
        }
        Period period = expectation.period().get();
        Matcher year = TITLE_YEAR.matcher(header.title());
        if (!year.find()) {
            return;
        }
        boolean month = year.group(2) != null && Integer.parseInt(year.group(2)) != period.month();
        if (month || Integer.parseInt(year.group(1)) != period.year()) {
            findings.add(Diagnostic.of(
                            TITLE_YEAR_DIFFERS,
                            new Location.Sheet(file.name(), sheet.name()),
                            "标题写的是" + year.group() + "，本期是 " + period)
                    .excerpt(header.title().strip()));
        }
    }

    /** The rows below one header. */
    private final class Rows {

        private final SourceTable table;
        private final Header header;
        private final RowSieve sieve;
        private final FillDown filled;
        private final Consumer<SourceRow> sink;
        private final Map<RowKind, Integer> counts = new EnumMap<>(RowKind.class);
        private final int[] values;
        private int hidden;
        private boolean reportedOtherHeader;

        Rows(SourceTable table, Header header, List<MergedRange> merges, Consumer<SourceRow> sink) {
            this.table = table;
            this.header = header;
            this.sieve = new RowSieve(words, header, currentOf(table));
            this.filled = new FillDown(merges, header.lastRow(), table.columns());
            this.sink = sink;
            this.values = new int[table.columns().size()];
        }

        /** What a row is must not depend on figures of another year. */
        private static List<SourceColumn> currentOf(SourceTable table) {
            return table.columns().stream().filter(c -> !c.prior()).toList();
        }

        boolean take(SheetRow sheetRow) {
            if (sheetRow.number() <= header.lastRow()) {
                return true;
            }
            SheetRow row = filled.apply(sheetRow);
            RowKind kind = sieve.kind(row);
            counts.merge(kind, 1, Integer::sum);
            if (kind == RowKind.DATA) {
                data(row);
            } else if (kind == RowKind.REPEATED_HEADER) {
                checkRepeated(row);
            }
            return true;
        }

        private void data(SheetRow row) {
            hidden += row.hidden() ? 1 : 0;
            var readings = new ArrayList<Reading>(table.columns().size());
            boolean figure = false;
            for (int i = 0; i < table.columns().size(); i++) {
                SourceColumn column = table.columns().get(i);
                RawCell cell = row.cell(column.column());
                Reading reading = cells.read(
                        column, cell, new Location.Cell(table.file(), table.sheet(), row.number(), column.column()));
                readings.add(reading);
                if (!(reading instanceof Reading.Missing)) {
                    values[i]++;
                }
                figure |= reading instanceof Reading.Amount && !column.prior();
            }
            var read = new SourceRow(table, row.number(), List.copyOf(readings));
            boolean identity = read.reading(Field.USCC) instanceof Reading.Word
                    || read.reading(Field.NAME) instanceof Reading.Word;
            if (identity) {
                sink.accept(read);
            } else if (figure || read.reading(Field.USCC) instanceof Reading.Unusable) {
                findings.add(Diagnostic.of(ROW_WITHOUT_IDENTITY, read.place(), "该行有数据，但没有可用的代码和企业名称，整行搁置"));
            }
        }

        /** A repeated header must have its columns where the first has them; another table below is not read as data. */
        private void checkRepeated(SheetRow row) {
            boolean same = table.columns().stream()
                    .filter(c -> c.field() == Field.NAME || c.field() == Field.USCC)
                    .allMatch(c -> {
                        String text = row.cell(c.column()).text().strip();
                        return words.names(text, c.field())
                                || header.paths().get(c.column()).contains(text);
                    });
            if (!same && !reportedOtherHeader) {
                reportedOtherHeader = true;
                findings.add(Diagnostic.of(
                        HEADER_AMBIGUOUS,
                        Location.Cell.row(table.file(), table.sheet(), row.number()),
                        "这一行像另一张表的表头，仍按第 " + header.lastRow() + " 行的表头读取"));
            }
        }

        /** A filter left on hides rows from people; they are part of the table all the same. */
        void reportHidden() {
            if (hidden > 0) {
                findings.add(Diagnostic.of(
                        ROWS_HIDDEN, new Location.Sheet(table.file(), table.sheet()), "有 " + hidden + " 行数据被隐藏，已照常读取"));
            }
        }

        void reportSkipped() {
            var parts = new ArrayList<String>();
            counts.forEach((kind, count) -> {
                if (kind != RowKind.DATA) {
                    parts.add(kind.label() + " " + count + " 行");
                }
            });
            if (!parts.isEmpty()) {
                findings.add(Diagnostic.of(
                        ROWS_SKIPPED,
                        new Location.Sheet(table.file(), table.sheet()),
                        "跳过 " + String.join("、", parts)));
            }
        }
    }
}
