package dev.tenglong.run;

import dev.tenglong.casework.EntryColumn;
import dev.tenglong.diagnostics.CaseCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.text.FoldedText;
import dev.tenglong.units.Decimals;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed into the cells of a row (填写的内容): read as it is meant, or named as what cannot be read. */
final class FormCells<C extends EntryColumn> {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))(?: 00:00(?::00)?)?");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final ReturnedForm.Row<C> row;
    private final List<Diagnostic> problems = new ArrayList<>();

    FormCells(ReturnedForm.Row<C> row) {
        this.row = row;
    }

    List<Diagnostic> problems() {
        return problems;
    }

    boolean has(C column) {
        return !row.cell(column).isBlank();
    }

    /** On one line, as every listing shows it; empty where nothing is said. */
    String text(C column) {
        return row.cell(column).text().strip().replaceAll("\\s*\\R\\s*", "；").replaceAll("\\p{Cntrl}", " ");
    }

    Optional<LocalDate> date(C column) {
        return read(column, FormCells::day, "日期，写作 2022-05-14");
    }

    Optional<BigDecimal> amount(C column) {
        return read(column, FormCells::decimal, "不小于 0 的数，最多 6 位小数，不带单位");
    }

    Optional<BigDecimal> percent(C column) {
        return read(column, text -> decimal(text).filter(value -> value.compareTo(WHOLE) <= 0), "0 到 100 的数，不带百分号");
    }

    /** @param expected what it should be, in words */
    <T> Optional<T> read(C column, Function<String, Optional<T>> reading, String expected) {
        RawCell cell = row.cell(column);
        if (cell.isBlank()) {
            return Optional.empty();
        }
        String text = FoldedText.of(cell.text()).strip();
        boolean legible = !(cell instanceof RawCell.Error || cell instanceof RawCell.NotCalculated);
        Optional<T> value = legible ? reading.apply(text) : Optional.empty();
        if (value.isEmpty()) {
            problem(CaseCode.FORM_CELL_BAD, column, "“" + column.header() + "”应为" + expected);
        }
        return value;
    }

    /** The value of a cell that must not be left empty. */
    <T> Optional<T> needed(C column, Optional<T> value, String why) {
        if (!has(column)) {
            problem(CaseCode.FORM_CELL_MISSING, column, why + "应填“" + column.header() + "”，实际没有填");
        }
        return value;
    }

    void problem(CaseCode code, C column, String message) {
        refuse(code, column, message, code.remedy());
    }

    void refuse(DiagnosticCode code, C column, String message, String remedy) {
        Diagnostic finding = Diagnostic.of(code, row.at(column), message).hint(remedy);
        problems.add(has(column) ? finding.excerpt(row.cell(column).text()) : finding);
    }

    private static Optional<LocalDate> day(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        boolean compact = date.group(2) == null;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(1)),
                    Integer.parseInt(date.group(compact ? 4 : 2)),
                    Integer.parseInt(date.group(compact ? 5 : 3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> decimal(String text) {
        String bare = text.replaceAll("(?<=\\d),(?=\\d{3}(\\D|$))", "");
        return AMOUNT.matcher(bare).matches()
                ? Optional.of(new BigDecimal(Decimals.plain(new BigDecimal(bare))))
                : Optional.empty();
    }
}
