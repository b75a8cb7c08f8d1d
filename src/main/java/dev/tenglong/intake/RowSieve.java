package dev.tenglong.intake;

import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.header.HeaderWords;
import dev.tenglong.intake.sheet.MergedRange;
import dev.tenglong.intake.sheet.SheetRow;
import dev.tenglong.intake.sheet.TotalsRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells data rows from totals, repeated headers, footers and empty rows. */
final class RowSieve {

    private static final int SHORTEST_TITLE = 6;
    private static final String SIGNED = "(?:签字|签名|签章|盖章|公章|\\((?:签字|签名|签章|盖章|公章)\\))?";
    private static final Pattern FOOTER =
            Pattern.compile("(?:填报|填表|制表|审核|复核|经办|统计|单位|主管|联系|财务|报送|报出|编制|打印|导出)?(?:人|单位|负责人|领导|电话|方式|日期|时间)(?:员|人)?"
                    + SIGNED + "[:].*"
                    + "|(?:制表|审核|复核|填表|制单|经办)[:].*"
                    + "|(?:联系|咨询|填报人)电话.*"
                    + "|(?:说明|注|备注|填表说明|(?:数据|资料|信息)来源|注释)\\d*[:].*|第\\d+页.*|共\\d+页.*"
                    + "|[(]?(?:共|总共|合共)?\\d{1,9}(?:条|行|笔|项)(?:记录|数据|结果|受影响|已选|被选).{0,20}|[(]?\\d{1,9}rows?.{0,20}"
                    + "|[^\\p{L}\\p{N}]*以[下上](?:空白|无数据|无正文|为空).*");
    /** In the name column: a heading between the rows, a sentence below them, a subdistrict's own row. */
    private static final Pattern HEADING = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|[㈠-㈩]).*|.*[。;]|(?:\\d{1,2}[.、]|[⒈-⒛]).*[,:].*|.*(?:街道|街道办事处|管委会)");

    private final HeaderWords words;
    private final Header header;
    private final List<SourceColumn> columns;
    private final Optional<RegionTable> regions;
    private final List<TotalsRow> totals;
    private final String title;
    private final int nameColumn;
    private final int codeColumn;

    /** @param totals rows that the file itself says are totals */
    RowSieve(Recognition recognition, Header header, List<SourceColumn> columns, List<TotalsRow> totals) {
        this.words = recognition.words();
        this.regions = recognition.regions();
        this.header = header;
        this.columns = columns;
        this.totals = totals;
        this.title = SummaryName.fold(header.title());
        this.nameColumn = columnOf(Field.NAME);
        this.codeColumn = columnOf(Field.USCC);
    }

    private int columnOf(Field field) {
        return columns.stream()
                .filter(c -> c.field() == field)
                .findFirst()
                .map(SourceColumn::column)
                .orElse(0);
    }

    /** The kind of a row. A row with a code is data whatever else it looks like, unless the "name" is a total. */
    RowKind kind(SheetRow row) {
        if (isCoded(row)) {
            return SummaryName.isCertain(name(row)) ? RowKind.TOTAL : RowKind.DATA; // nearly every row
        }
        String first = "";
        int firstAt = 0;
        boolean read = false;
        boolean identity = false;
        for (int column = 1; column <= row.lastColumn(); column++) {
            String text =
                    row.cell(column).isBlank() ? "" : row.cell(column).text().strip();
            if (first.isEmpty() && !text.isEmpty()) {
                first = text;
                firstAt = column;
            }
            if (!text.isEmpty()) {
                Field field = fieldAt(column);
                read |= field != null;
                identity |= isIdentity(field);
                if (isIdentity(field) && isHeader(column, text)) {
                    return RowKind.REPEATED_HEADER;
                }
                if (isIdentity(field) && SummaryName.isSummary(text)) {
                    return RowKind.TOTAL;
                }
            }
        }
        if (read && repeatsHeader(row)) {
            return RowKind.REPEATED_HEADER;
        }
        String beginning = SummaryName.fold(first);
        if (!read && !FOOTER.matcher(beginning).matches()) {
            return RowKind.EMPTY;
        }
        if (isTotalsRow(row.number()) || isSummaryOfGroup(row, first, firstAt)) {
            return RowKind.TOTAL;
        }
        String name = SummaryName.fold(name(row));
        String code = textAt(row, codeColumn);
        if (code.isEmpty() && name.length() >= SHORTEST_TITLE && title.contains(name) && !hasFigure(row)) {
            return RowKind.FOOTER;
        }
        if ((HEADING.matcher(name).matches() || isRegion(name(row))) && !isCode(code)) {
            return hasFigure(row) ? RowKind.TOTAL : RowKind.FOOTER;
        }
        if (FOOTER.matcher(beginning).matches() && !isCode(code)) {
            return RowKind.FOOTER;
        }
        return (identity || hasFigure(row)) && saysAnything(row) ? RowKind.DATA : RowKind.EMPTY;
    }

    /** Rows where one cell reaches from the name over amounts: nobody's name does. */
    Set<Integer> headings(List<MergedRange> merges) {
        return merges.stream()
                .filter(m -> m.firstRow() == m.lastRow() && m.firstRow() > header.lastRow())
                .filter(m -> nameColumn >= m.firstColumn() && nameColumn <= m.lastColumn())
                .filter(m ->
                        columns.stream().anyMatch(c -> c.field().isQuantity() && m.contains(m.firstRow(), c.column())))
                .map(MergedRange::firstRow)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the row says by a code whose it is. */
    boolean isCoded(SheetRow row) {
        String code = textAt(row, codeColumn);
        return isCode(code) && !words.isIdentity(code);
    }

    /** What stands where the name does; empty for none. */
    String name(SheetRow row) {
        return textAt(row, nameColumn);
    }

    /** A word before the columns that are read, or where a group is named, such as that of a subdistrict. */
    private boolean isSummaryOfGroup(SheetRow row, String first, int firstAt) {
        if (SummaryName.isCertain(first)) {
            return true;
        }
        if (!name(row).isEmpty()) {
            return false;
        }
        return fieldAt(firstAt) == null && SummaryName.isSummary(first)
                || columns.stream()
                        .filter(c -> c.field() == Field.SUBDISTRICT || c.field() == Field.SECTOR)
                        .anyMatch(c -> SummaryName.isCertain(textAt(row, c.column())));
    }

    private boolean isTotalsRow(int row) {
        return totals.stream().anyMatch(t -> t.row() == row && (t.covers(nameColumn) || t.covers(codeColumn)));
    }

    private boolean isRegion(String name) {
        return !name.isEmpty() && regions.flatMap(r -> r.find(name)).isPresent();
    }

    private static boolean isIdentity(Field field) {
        return field == Field.NAME || field == Field.USCC;
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

    private static boolean isCode(String text) {
        return text.length() >= 15 && text.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** A row of dashes and the like is a line drawn with characters; a name of which nothing is left is no line. */
    private boolean saysAnything(SheetRow row) {
        return columns.stream()
                .map(c -> row.cell(c.column()).text())
                .anyMatch(text -> text.chars().anyMatch(Character::isLetterOrDigit) || LostName.isLost(text));
    }

    private boolean hasFigure(SheetRow row) {
        return columns.stream()
                .filter(c -> c.field().isQuantity())
                .anyMatch(c -> row.cell(c.column()).text().chars().anyMatch(Character::isLetterOrDigit));
    }

    private static String textAt(SheetRow row, int column) {
        return column == 0 ? "" : row.cell(column).text().strip();
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
