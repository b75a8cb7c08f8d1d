package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.LOOKS_LIKE_SUMMARY;
import static dev.tenglong.diagnostics.IntakeCode.SUMMARY_BY_FIGURES;
import static dev.tenglong.diagnostics.IntakeCode.SUMMARY_WITH_CODE;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds totals that do not call themselves so, by their figures (按数字认汇总行): without a code, and in two columns the sum,
 * mean or number of the rows above. What may be one but need not is read, and said.
 */
final class SummaryRows {

    private static final int ENOUGH = 2;
    private static final Pattern OVER_ROWS = Pattern.compile(
            "(?:SUM|SUBTOTAL|AGGREGATE|AVERAGE|COUNTA?|MAX|MIN|MEDIAN)\\s*\\((?:\\d{1,3},){0,2}\\$?[A-Za-z]{1,3}\\$?(\\d{1,7}):\\$?[A-Za-z]{1,3}\\$?(\\d{1,7})\\)");

    /** A column of figures and what they come to. */
    private record Summed(SourceColumn column, int index, RunningTotal total) {}

    private final SourceTable table;
    private final RowSieve sieve;
    private final Function<SheetRow, List<Reading>> quiet;
    private final Findings findings;
    private final List<Summed> columns = new ArrayList<>();
    private String codeAbove = "";
    private int rows;
    private int coded;

    /** What the figures of a row have to do with the rows above, column by column. */
    private record Evidence(List<String> columns, int sums, int figures) {}

    /** @param quiet reads the amounts of a row that may be no data, and reports nothing of them */
    SummaryRows(SourceTable table, RowSieve sieve, Function<SheetRow, List<Reading>> quiet, Findings findings) {
        this.table = table;
        this.sieve = sieve;
        this.quiet = quiet;
        this.findings = findings;
        for (int i = 0; i < table.columns().size(); i++) {
            SourceColumn column = table.columns().get(i);
            if (column.unit().isPresent() && !column.prior() && column.isInSheet()) {
                columns.add(new Summed(column, i, new RunningTotal(column.unit().get())));
            }
        }
    }

    /** Whether a row that looks like data is a total by its figures; says so. */
    boolean isTotal(SheetRow row) {
        String name = sieve.name(row);
        if (sieve.isCoded(row) || rows < RunningTotal.FEWEST || !name.isEmpty() && !isMostlyCoded()) {
            return false;
        }
        Evidence found = evidence(row, quiet.apply(row), name);
        int least = name.isEmpty() ? Math.max(1, found.figures()) : ENOUGH;
        if (found.columns().size() < least) {
            return false;
        }
        findings.add(Diagnostic.of(
                        SUMMARY_BY_FIGURES,
                        Location.Cell.row(table.file(), table.sheet(), row.number()),
                        "这一行没有代码，" + String.join("、", found.columns()) + "恰为上面各行的合计、平均或家数，按汇总行跳过")
                .excerpt(name));
        return true;
    }

    /** Takes a row of data, once read. */
    void data(SheetRow row, List<Reading> readings) {
        boolean hasCode = sieve.isCoded(row);
        String name = sieve.name(row);
        if (!hasCode && !name.isEmpty()) {
            doubt(row, readings, name);
        }
        rows++;
        coded += hasCode ? 1 : 0;
        codeAbove = hasCode ? code(row) : "";
        for (Summed summed : columns) {
            if (readings.get(summed.index()) instanceof Reading.Amount amount) {
                summed.total().add(amount.value());
            }
        }
    }

    /** Takes a total. One that gives a code of its own is no enterprise, but nobody can say what it is. */
    void total(SheetRow row) {
        if (sieve.isCoded(row) && !code(row).equals(codeAbove)) {
            findings.add(Diagnostic.of(
                            SUMMARY_WITH_CODE,
                            Location.Cell.row(table.file(), table.sheet(), row.number()),
                            "名称应是企业名称，实际是汇总用语，却有代码，整行搁置")
                    .excerpt(sieve.name(row)));
        }
        List<Reading> readings = quiet.apply(row);
        for (Summed summed : columns) {
            if (readings.get(summed.index()) instanceof Reading.Amount amount) {
                summed.total().total(amount.value());
            }
        }
        endGroup();
    }

    /** After a heading between the rows. */
    void endGroup() {
        columns.forEach(summed -> summed.total().endGroup());
    }

    private void doubt(SheetRow row, List<Reading> readings, String name) {
        Evidence found = evidence(row, readings, name);
        boolean byName = SummaryName.isDoubtful(name);
        if (byName || found.columns().size() >= ENOUGH || isMostlyCoded() && found.sums() > 0) {
            String why = byName ? "名称里有汇总用语" : String.join("、", found.columns()) + "恰为上面各行的合计、平均或家数";
            findings.add(Diagnostic.of(
                            LOOKS_LIKE_SUMMARY,
                            new Location.Cell(
                                    table.file(),
                                    table.sheet(),
                                    row.number(),
                                    table.columns()
                                            .get(table.indexOf(Field.NAME))
                                            .column()),
                            "看起来像汇总行：没有代码，" + why + "；仍按企业读取")
                    .excerpt(name));
        }
    }

    /** Where most rows give no code, that one does not says nothing. */
    private boolean isMostlyCoded() {
        return coded * 2 > rows;
    }

    private Evidence evidence(SheetRow row, List<Reading> readings, String name) {
        boolean enterprise = SummaryName.isEnterprise(name);
        var found = new ArrayList<String>();
        int sums = 0;
        int figures = 0;
        for (Summed summed : columns) {
            Reading reading = readings.get(summed.index());
            boolean formula = isOverRows(row.cell(summed.column().column()));
            figures += formula
                            || reading instanceof Reading.Amount amount
                                    && amount.value().signum() != 0
                    ? 1
                    : 0;
            boolean sum = formula
                    || reading instanceof Reading.Amount total && summed.total().isSum(total.value());
            sums += sum ? 1 : 0;
            if (sum
                    || !enterprise
                            && reading instanceof Reading.Amount mean
                            && summed.total().isMeanOrCount(mean.value())) {
                found.add(summed.column().label());
            }
        }
        return new Evidence(found, sums, figures);
    }

    /** A formula over rows above, as a program leaves it that calculates nothing. */
    private static boolean isOverRows(RawCell cell) {
        if (!(cell instanceof RawCell.NotCalculated formula)) {
            return false;
        }
        Matcher range = OVER_ROWS.matcher(formula.formula());
        return range.find()
                && Integer.parseInt(range.group(2)) - Integer.parseInt(range.group(1)) >= RunningTotal.FEWEST - 1;
    }

    private String code(SheetRow row) {
        return row.cell(table.columns().get(table.indexOf(Field.USCC)).column())
                .text()
                .strip();
    }
}
