package dev.tenglong.intake;

import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.header.HeaderWords;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.List;
import java.util.regex.Pattern;

/** Tells data rows from totals, repeated headers, footers and empty rows. */
final class RowSieve {

    private static final Pattern WHITE = Pattern.compile("\\s");
    private static final int LONGEST_TOTAL = 30;
    private static final Pattern TOTAL =
            Pattern.compile("(?:[^a-zA-Z0-9]{0,12})?(?:合计|小计|总计|共计|累计)[:：]?|其中[:：]?|平均值?|全区|全街道");
    private static final Pattern FOOTER = Pattern.compile(
            "(?:填报|填表|制表|审核|复核|经办|统计|单位|主管|联系|财务|报送|编制)?(?:人|单位|负责人|领导|电话|方式|日期|时间)(?:员|人)?(?:签字|签名|盖章|\\(签字\\)|\\(盖章\\))?[:：].*"
                    + "|(?:说明|注|备注|填表说明|数据来源|报出日期|填报日期|制表日期|打印时间|导出时间|注释)\\d*[:：].*|第\\d+页.*");

    private final HeaderWords words;
    private final Header header;
    private final List<SourceColumn> columns;

    RowSieve(HeaderWords words, Header header, List<SourceColumn> columns) {
        this.words = words;
        this.header = header;
        this.columns = columns;
    }

    /** The kind of a row. A row with an identity is data whatever else it looks like, unless the "name" is a total. */
    RowKind kind(SheetRow row) {
        String first = "";
        boolean read = false;
        boolean identity = false;
        for (int column = 1; column <= row.lastColumn(); column++) {
            String text = row.cell(column).text().strip();
            if (first.isEmpty() && !text.isEmpty()) {
                first = WHITE.matcher(text).replaceAll("");
            }
            if (!text.isEmpty()) {
                Field field = fieldAt(column);
                read |= field != null;
                identity |= field == Field.NAME || field == Field.USCC;
                if ((field == Field.NAME || field == Field.USCC) && isHeader(column, text)) {
                    return RowKind.REPEATED_HEADER;
                }
                if (field == Field.NAME && isTotal(text)) {
                    return RowKind.TOTAL;
                }
            }
        }
        if (!read && !FOOTER.matcher(first).matches()) {
            return RowKind.EMPTY;
        }
        String code = textOf(row, Field.USCC);
        if (isTotal(first) && !isCode(code)) {
            return RowKind.TOTAL;
        }
        if (FOOTER.matcher(first).matches() && !isCode(code)) {
            return RowKind.FOOTER;
        }
        return identity || hasFigure(row) ? RowKind.DATA : RowKind.EMPTY;
    }

    /** As after a page break: the text of the header again, or that of another table's. */
    private boolean isHeader(int column, String text) {
        List<String> path = header.paths().get(column);
        return path != null && path.get(path.size() - 1).equals(text) || words.isIdentity(text);
    }

    private static boolean isTotal(String text) {
        return text.length() <= LONGEST_TOTAL
                && TOTAL.matcher(WHITE.matcher(text).replaceAll("")).matches();
    }

    private static boolean isCode(String text) {
        return text.length() >= 15;
    }

    private boolean hasFigure(SheetRow row) {
        return columns.stream()
                .filter(c -> c.field().isQuantity())
                .anyMatch(c -> row.cell(c.column()).text().chars().anyMatch(Character::isLetterOrDigit));
    }

    private String textOf(SheetRow row, Field field) {
        return columns.stream()
                .filter(c -> c.field() == field)
                .findFirst()
                .map(c -> row.cell(c.column()).text().strip())
                .orElse("");
    }

    private Field fieldAt(int column) {
        for (SourceColumn c : columns) {
            if (c.column() == column) {
                return c.field();
            }
        }
        return null;
    }
}
