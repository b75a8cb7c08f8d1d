package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.INSTRUCTION_ROW;
import static dev.tenglong.diagnostics.IntakeCode.SAMPLE_ROW;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.RegisteredCodes;
import dev.tenglong.enterprise.UsccReading;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import dev.tenglong.text.FoldedText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows that belong to the form and not to its data (表样里的行): a sample left in, and below the header what to fill in, of
 * what type, or its words in another language. A row with a usable code is never one.
 */
final class FormRows {

    private static final int LONGEST_MARK = 8;
    private static final Pattern SAMPLE_MARK =
            Pattern.compile("[(\\[【]?(?:填报|填写|填表)?(?:示例|样例|范例|样本|举例|例如|例子|例)(?:行|数据)?\\d?[)\\]】]?:?");
    private static final Pattern SAMPLE_NAME = Pattern.compile(
            "[(\\[【]?(?:填报|填写)?(?:示例|样例|范例|举例|例如|例|如)\\d?[)\\]】]?:.+|.{0,30}(?:[XxＸ]{2,}|[×＊*○〇]{2,}|某某)\\p{IsHan}.{0,40}|某(?:公司|企业|厂|单位)");
    private static final Pattern INSTRUCTION =
            Pattern.compile(".{0,20}(?:必填|选填|必输|非必|文本|字符|数字|数值|整数|小数|保留|填写|请填|请选|自动|下拉|格式|位代码|单位:).{0,40}");

    private final SourceTable table;
    private final RegisteredCodes registered;
    private final Findings findings;
    private final int name;
    private final int code;
    private final List<SourceColumn> amounts;

    FormRows(SourceTable table, List<SourceColumn> current, RegisteredCodes registered, Findings findings) {
        this.table = table;
        this.registered = registered;
        this.findings = findings;
        this.name = columnOf(Field.NAME, current);
        this.code = columnOf(Field.USCC, current);
        this.amounts = current.stream().filter(c -> c.field().isQuantity()).toList();
    }

    private static int columnOf(Field field, List<SourceColumn> current) {
        return current.stream()
                .filter(c -> c.field() == field)
                .mapToInt(SourceColumn::column)
                .findFirst()
                .orElse(0);
    }

    /**
     * Whether a row that looks like data is one of the form; says so.
     *
     * @param top whether no row of data stands above
     */
    boolean isFound(SheetRow row, boolean top) {
        boolean sample = SAMPLE_NAME.matcher(text(row, name)).matches() || isMarked(row);
        boolean instruction = !sample && top && isInstruction(row);
        if (!sample && !instruction || isReal(row)) {
            return false;
        }
        IntakeCode kind = sample ? SAMPLE_ROW : INSTRUCTION_ROW;
        findings.add(Diagnostic.of(
                        kind,
                        Location.Cell.row(table.file(), table.sheet(), row.number()),
                        sample ? "看起来是表样里的示例，没有可用的代码，未读取" : "看起来是表头下面的填写说明，不是企业，未读取")
                .excerpt(text(row, name)));
        return true;
    }

    private boolean isReal(SheetRow row) {
        String written = code == 0 ? "" : row.cell(code).text().strip();
        return !written.isEmpty() && UsccReading.of(written, registered).uscc().isPresent();
    }

    private boolean isMarked(SheetRow row) {
        for (int column = 1; column <= row.lastColumn(); column++) {
            RawCell cell = row.cell(column);
            if (cell instanceof RawCell.Text written
                    && written.text().length() <= LONGEST_MARK
                    && SAMPLE_MARK.matcher(text(row, column)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Words where every figure would stand, and neither a name nor a code where those would. */
    private boolean isInstruction(SheetRow row) {
        String first = text(row, name);
        boolean words = !amounts.isEmpty()
                && amounts.stream().allMatch(c -> isWords(text(row, c.column())))
                && amounts.stream().anyMatch(c -> !text(row, c.column()).isEmpty());
        boolean coded = code > 0 && isWords(text(row, code)) && !text(row, code).isEmpty();
        return words
                && !SummaryName.isEnterprise(first)
                && (coded || INSTRUCTION.matcher(first).matches());
    }

    private static boolean isWords(String text) {
        return text.isEmpty()
                || text.chars().anyMatch(Character::isLetter)
                        && (text.chars().noneMatch(Character::isDigit)
                                || INSTRUCTION.matcher(text).matches());
    }

    private static String text(SheetRow row, int column) {
        return column == 0 ? "" : FoldedText.tight(row.cell(column).text());
    }
}
