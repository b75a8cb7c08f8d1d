package dev.tenglong.intake;

import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.header.HeaderWords;
import dev.tenglong.intake.sheet.SheetRow;
import dev.tenglong.text.FoldedText;
import java.util.List;
import java.util.regex.Pattern;

/** Tells data rows from totals, repeated headers, footers and empty rows. */
final class RowSieve {

    private static final Pattern WHITE = Pattern.compile("\\s");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2500]+");
    private static final int SHORTEST_TITLE = 6;
    private static final int LONGEST_TOTAL = 30;
    private static final Pattern TOTAL = Pattern.compile(
            "[^a-zA-Z0-9]{0,12}(?:合计|小计|总计|共计|累计)(?:\\(.*\\))?[:]?|其中(?:[:].*)?|平均[值数]?|均值|全区|全市|全街道|合计?\\d+[家户]|共计?\\d+[家户].*");
    private static final String SIGNED = "(?:签字|签名|签章|盖章|公章|\\((?:签字|签名|签章|盖章|公章)\\))?";
    private static final Pattern FOOTER =
            Pattern.compile("(?:填报|填表|制表|审核|复核|经办|统计|单位|主管|联系|财务|报送|报出|编制|打印|导出)?(?:人|单位|负责人|领导|电话|方式|日期|时间)(?:员|人)?"
                    + SIGNED + "[:].*"
                    + "|(?:制表|审核|复核|填表|制单|经办)[:].*"
                    + "|(?:联系|咨询|填报人)电话.*"
                    + "|(?:说明|注|备注|填表说明|(?:数据|资料|信息)来源|注释)\\d*[:].*|第\\d+页.*|共\\d+页.*"
                    + "|-*以[下上](?:空白|无数据|无正文|为空).*");
    /** In the name column: a heading between the rows, a sentence below them, a subdistrict's own row. */
    private static final Pattern HEADING = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|[㈠-㈩]).*|.*[。;]|(?:\\d{1,2}[.、]|[⒈-⒛]).*[,:].*|.*(?:街道|街道办事处|管委会)");

    private final HeaderWords words;
    private final Header header;
    private final List<SourceColumn> columns;
    private final String title;

    RowSieve(HeaderWords words, Header header, List<SourceColumn> columns) {
        this.words = words;
        this.header = header;
        this.columns = columns;
        this.title = fold(header.title());
    }

    /** The kind of a row. A row with an identity is data whatever else it looks like, unless the "name" is a total. */
    RowKind kind(SheetRow row) {
        String code = textOf(row, Field.USCC);
        if (isCode(code) && !words.isIdentity(code)) {
            return RowKind.DATA; // nearly every row, so no more is looked at
        }
        String first = "";
        boolean read = false;
        boolean identity = false;
        for (int column = 1; column <= row.lastColumn(); column++) {
            String text = row.cell(column).text().strip();
            if (first.isEmpty() && !text.isEmpty()) {
                first = fold(text);
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
        if (read && repeatsHeader(row)) {
            return RowKind.REPEATED_HEADER;
        }
        if (!read && !FOOTER.matcher(first).matches()) {
            return RowKind.EMPTY;
        }
        String name = fold(textOf(row, Field.NAME));
        if (code.isEmpty() && name.length() >= SHORTEST_TITLE && title.contains(name) && !hasFigure(row)) {
            return RowKind.FOOTER;
        }
        if (HEADING.matcher(name).matches() && !isCode(code)) {
            return hasFigure(row) ? RowKind.TOTAL : RowKind.FOOTER;
        }
        if (isTotal(first) && !isCode(code)) {
            return RowKind.TOTAL;
        }
        if (FOOTER.matcher(first).matches() && !isCode(code)) {
            return RowKind.FOOTER;
        }
        return identity || hasFigure(row) ? RowKind.DATA : RowKind.EMPTY;
    }

    /** The second level of a repeated header has nothing in the columns of names. */
    private boolean repeatsHeader(SheetRow row) {
        return columns.stream().allMatch(c -> {
            String text = row.cell(c.column()).text().strip();
            return text.isEmpty() || header.paths().get(c.column()).contains(text);
        });
    }

    /** As after a page break: the text of the header again, or that of another table's. */
    private boolean isHeader(int column, String text) {
        List<String> path = header.paths().get(column);
        return path != null && path.get(path.size() - 1).equals(text) || words.isIdentity(text);
    }

    private static boolean isTotal(String text) {
        return text.length() <= LONGEST_TOTAL && TOTAL.matcher(fold(text)).matches();
    }

    private static String fold(String text) {
        String folded = FoldedText.of(text);
        return DASH.matcher(WHITE.matcher(folded).replaceAll("")).replaceAll("-");
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
