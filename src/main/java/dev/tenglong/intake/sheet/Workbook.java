package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A workbook or a text table, open for reading. Sheets stream: memory does not grow with their size. */
public interface Workbook extends AutoCloseable {

    /** What the file turned out to be, for people: "xlsx", "xls", "csv（GB18030，逗号分隔）". */
    String format();

    /** The worksheets in workbook order, hidden ones included; chart and macro sheets are left out. */
    List<SheetInfo> sheets();

    /**
     * Hands over every row that holds a cell, in ascending order.
     *
     * @throws UnusableInputException where the sheet turns out to be damaged or beyond the limits; rows handed over
     *     before then must not be used
     */
    void rows(SheetInfo sheet, RowHandler handler) throws IOException, UnusableInputException;

    /** The merged ranges of a sheet. Asked for only where a header needs them: it may read the sheet once more. */
    List<MergedRange> merges(SheetInfo sheet) throws IOException, UnusableInputException;

    /** The character between the fields of a text table; empty for any other. */
    default Optional<Character> separator() {
        return Optional.empty();
    }

    /** What was found on opening that is no reason to refuse the file, such as a sheet that could not be found. */
    default List<Diagnostic> findings() {
        return List.of();
    }

    /** The rows that the file itself calls totals of a table. */
    default List<TotalsRow> totalsRows(SheetInfo sheet) throws IOException, UnusableInputException {
        return List.of();
    }

    /** The 1-based columns of a sheet that people do not see; in a text table there are none. */
    default Set<Integer> hiddenColumns(SheetInfo sheet) throws IOException, UnusableInputException {
        return Set.of();
    }

    /** The cells that pictures lie over. */
    default List<MergedRange> pictures(SheetInfo sheet) throws IOException, UnusableInputException {
        return List.of();
    }

    /** What is printed above and below each page of a sheet; none where the file does not say it so. */
    default List<String> pageTexts(SheetInfo sheet) throws IOException, UnusableInputException {
        return List.of();
    }

    @Override
    void close() throws IOException;

    /** Takes one row after the other. */
    interface RowHandler {
        /** Returns false to stop reading. */
        boolean row(SheetRow row) throws IOException, UnusableInputException;
    }
}
