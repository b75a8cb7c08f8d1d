package dev.tenglong.report;

import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.ShownNumber;
import dev.tenglong.report.CopyStyles.Kind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/**
 * One cell of a copied sheet as people see it: a number stays a number unless its format makes it another, a text a text, what a formula came to a value. Nothing becomes a
 * formula.
 */
final class CopiedCell {

    private static final int LONGEST = 32_767;
    private static final String STRUCK_OUT = "（已划去）";
    private static final String NOT_SHOWN = "（显示不明）";

    private final CopyStyles styles;
    private final CopyPlan plan;
    private final int row;
    private final int column;

    CopiedCell(CopyStyles styles, CopyPlan plan, int row, int column) {
        this.styles = styles;
        this.plan = plan;
        this.row = row;
        this.column = column;
    }

    void write(RawCell value, Cell cell) {
        Optional<String> masked = plan.masking().of(value, column);
        if (masked.isPresent()) {
            text(masked.get(), cell);
        } else if (!looksAsStored(value)) {
            text(asSeen(value), cell);
        } else if (value instanceof RawCell.Number number) {
            cell.setCellStyle(style(kind(Kind.NUMBER), false));
            cell.setCellValue(number.value());
        } else if (value instanceof RawCell.DateTime moment) {
            moment(moment, cell);
        } else if (value instanceof RawCell.Bool bool) {
            cell.setCellStyle(style(Kind.TEXT, false));
            cell.setCellValue(bool.value());
        } else if (value instanceof RawCell.Error error) {
            error(error.text(), cell);
        } else if (value instanceof RawCell.NotCalculated) {
            error(FormulaError.NA.getString(), cell); // its text would read as a text, nothing as nothing
        } else {
            text(value.text(), cell);
        }
    }

    /** Whether a cell without any format of its own says the same. */
    private static boolean looksAsStored(RawCell value) {
        if (value instanceof RawCell.Number number) {
            return number.format().isPlain() && !number.isStruckOut();
        }
        return !(value instanceof RawCell.Text text) || text.look().isEmpty();
    }

    /** What is withdrawn or not shown must not come back as if it counted. */
    private static String asSeen(RawCell value) {
        if (value.isStruckOut()) {
            return STRUCK_OUT + value.text();
        }
        boolean unclear = value instanceof RawCell.Number number
                        && number.format().shown(number.decimal()).kind() == ShownNumber.Kind.UNCLEAR
                || value.shown().isBlank() && !value.isBlank();
        return unclear ? NOT_SHOWN + value.text() : value.shown();
    }

    private void text(String text, Cell cell) {
        cell.setCellStyle(style(kind(Kind.TEXT), Value.startsFormula(text)));
        if (!text.isEmpty()) {
            cell.setCellValue(cut(text));
        }
    }

    /** A day counts from 1900 in every copy, from whenever it counted in the source. */
    private void moment(RawCell.DateTime moment, Cell cell) {
        String iso = moment.text();
        try {
            if (iso.indexOf(' ') > 0) {
                cell.setCellStyle(style(Kind.MOMENT, false));
                cell.setCellValue(DateUtil.getExcelDate(LocalDateTime.parse(iso.replace(' ', 'T'))));
            } else if (iso.indexOf(':') > 0) {
                cell.setCellStyle(style(Kind.TIME, false));
                cell.setCellValue(moment.serial() - Math.floor(moment.serial()));
            } else {
                cell.setCellStyle(style(Kind.DATE, false));
                cell.setCellValue(DateUtil.getExcelDate(LocalDate.parse(iso)));
            }
        } catch (DateTimeParseException e) {
            text(iso, cell);
        }
    }

    private void error(String text, Cell cell) {
        cell.setCellStyle(style(Kind.TEXT, false));
        try {
            cell.setCellErrorValue(FormulaError.forString(text).getCode());
        } catch (IllegalArgumentException e) {
            cell.setCellValue(text); // one of a newer program
        }
    }

    private CellStyle style(Kind kind, boolean quoted) {
        return styles.of(kind, plan.severity(row, column), quoted);
    }

    /** @param ofData the kind it is below the header and outside the column of codes */
    private Kind kind(Kind ofData) {
        if (row < plan.extent().firstHeaderRow()) {
            return plan.extent().isMergedAcross(row, column) ? Kind.TITLE : Kind.REMARK;
        }
        if (row <= plan.extent().markRow()) {
            return Kind.HEADER;
        }
        return plan.isCode(column) ? Kind.CODE : ofData;
    }

    /** As long as a cell can hold. */
    static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
