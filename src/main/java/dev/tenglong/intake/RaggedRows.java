package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.AMOUNT_CUT_AT_COMMAS;
import static dev.tenglong.diagnostics.IntakeCode.ROW_CUT_SHORT;
import static dev.tenglong.diagnostics.IntakeCode.ROW_WIDER_THAN_HEADER;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Rows of a text table that have more or fewer fields than its header (字段数不符). That is evidence: a separator stood inside
 * a figure or a name, or a line break inside a field, and what stands below a header no longer belongs to it.
 */
final class RaggedRows {

    /** Enough to see what is the habit of a file. */
    static final int LOOKED_AT = 200;

    /** So many rows with all their fields are no accident. */
    private static final int A_HABIT = 4;

    private static final int EXCERPT = 80;
    private static final String QUOTE_FIELDS = "金额去掉千分位逗号，含逗号或换行的字段加上引号；或请提供部门直接发来 xlsx";

    private final SourceTable table;
    private final Findings findings;
    private final Map<Integer, Field> read;
    private final List<Integer> figures;
    private final int width;
    private final boolean commas;
    private final FieldReadings readings;
    private int rows;
    private int exact;
    private int fewer;
    private int least = Integer.MAX_VALUE;
    private int emptyAtEnd = Integer.MAX_VALUE;
    private boolean allMayBeCut = true;
    private boolean cut;
    private boolean spilt;

    /**
     * @param headerFields how many fields the header has, empty ones at its end included
     * @param separator    what stands between the fields
     */
    RaggedRows(SourceTable table, Header header, int headerFields, char separator, Findings findings) {
        this.table = table;
        this.findings = findings;
        this.read = new HashMap<>();
        table.columns().stream().filter(SourceColumn::isInSheet).forEach(c -> read.put(c.column(), c.field()));
        this.figures = read.keySet().stream()
                .filter(column -> read.get(column).isQuantity())
                .sorted()
                .toList();
        int named = header.paths().keySet().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        this.width = Math.max(named, headerFields);
        this.commas = separator == ',';
        this.readings = new FieldReadings(read, width);
    }

    /** Takes in one of the first rows below the header, before any of them is read. */
    void look(SheetRow row) {
        List<String> fields = fields(row);
        if (fields.size() < 2) {
            return;
        }
        rows++;
        exact += fields.size() == width ? 1 : 0;
        fewer += fields.size() < width ? 1 : 0;
        least = Math.min(least, fields.size());
        emptyAtEnd = Math.min(emptyAtEnd, fields.size() - filled(fields));
        allMayBeCut &= commas && fields.size() > width && readings.any(fields);
        cut |= commas && filled(fields) > width && readings.any(fields);
        spilt |= commas && spills(row, FieldShape::isZeroLed);
    }

    /** Separators at the end of every row, where the header has none. */
    private int surplus() {
        return rows == 0 ? 0 : Math.max(0, Math.min(least - width, emptyAtEnd));
    }

    /** The row as it is to be read; empty where it is set aside, which is then a finding. */
    Optional<SheetRow> fit(SheetRow row) {
        if (row.fields() <= width) {
            boolean pieces = commas
                    && (hasPieces(row)
                            || spilt && spills(row, FieldShape::isLastGroup)
                            || cut && row.fields() < width && mayHoldPieces(row));
            return pieces ? setAside(row, fields(row)) : Optional.of(row);
        }
        List<String> fields = fields(row);
        int filled = filled(fields);
        boolean harmless = filled <= width && (!commas || !cut && !(surplus() > 0 && allMayBeCut));
        if (harmless) {
            return Optional.of(row);
        }
        cut = true;
        Optional<FieldReadings.Way> way = commas ? readings.only(fields) : Optional.empty();
        return way.isPresent() ? Optional.of(joined(row, way.get())) : setAside(row, fields);
    }

    /** A group of three digits that begins with 0 is no figure: the figure before it was cut. */
    private boolean hasPieces(SheetRow row) {
        for (int column : figures) {
            if (FieldShape.isZeroLed(text(row, column)) && FieldShape.isFirstGroup(text(row, column - 1))) {
                return true;
            }
        }
        return spills(row, FieldShape::isZeroLed);
    }

    /** Whether the rest of a figure stands in the column beside it, which is of no figures: in 备注, or below no header. */
    private boolean spills(SheetRow row, Predicate<String> rest) {
        return figures.stream()
                .filter(column -> !figures.contains(column + 1))
                .anyMatch(column -> FieldShape.isFirstGroup(text(row, column)) && rest.test(text(row, column + 1)));
    }

    private boolean mayHoldPieces(SheetRow row) {
        return figures.stream()
                .anyMatch(column ->
                        FieldShape.isFirstGroup(text(row, column)) && FieldShape.isLastGroup(text(row, column + 1)));
    }

    private static String text(SheetRow row, int column) {
        return row.cell(column).text().strip();
    }

    private SheetRow joined(SheetRow row, FieldReadings.Way way) {
        List<RawCell> cells = way.texts().stream()
                .map(text -> text.isEmpty() ? RawCell.BLANK : new RawCell.Text(text))
                .toList();
        boolean told = false;
        for (SourceColumn column : table.columns()) {
            if (way.joined().contains(column.column())) {
                String figure = way.texts().get(column.column() - 1);
                findings.add(Diagnostic.of(
                                AMOUNT_CUT_AT_COMMAS,
                                new Location.Cell(table.file(), table.sheet(), row.number(), column.column()),
                                column.label() + "没有加引号，被千分位逗号切成 " + (figure.split(",").length) + " 个字段，按 " + figure
                                        + " 读取")
                        .excerpt(figure));
                told = true;
            }
        }
        if (!told) {
            findings.add(Diagnostic.of(
                            AMOUNT_CUT_AT_COMMAS,
                            place(row),
                            "应有 " + width + " 个字段，实际有 " + row.fields() + " 个，未使用的列里有金额被千分位逗号切开，其余各列已对齐读取")
                    .excerpt(shown(fields(row))));
        }
        return new KeptRow(row.number(), row.hidden(), cells, cells.size());
    }

    private Optional<SheetRow> setAside(SheetRow row, List<String> fields) {
        findings.add(Diagnostic.of(
                        ROW_WIDER_THAN_HEADER,
                        place(row),
                        "应有 " + width + " 个字段，实际有 " + fields.size() + " 个"
                                + (fields.size() <= width ? "，但有金额被千分位逗号切开" : "") + "，分不清各属哪一列，整行搁置")
                .excerpt(shown(fields))
                .hint(QUOTE_FIELDS));
        return Optional.empty();
    }

    /** Whether a row lacks fields: perhaps the next one has them. */
    boolean isShort(SheetRow row) {
        return row.fields() < width;
    }

    /** A name alone on a line, where other rows have all their fields: the end of a field with a line break in it. */
    boolean isRest(SheetRow row) {
        return row.fields() == 1 && width > 2 && exact >= A_HABIT && fewer <= exact;
    }

    void reportRest(SheetRow row) {
        findings.add(Diagnostic.of(ROW_CUT_SHORT, place(row), "应有 " + width + " 个字段，实际只有 1 个，多为上一行的字段里有换行，未读取")
                .excerpt(shown(fields(row)))
                .hint(QUOTE_FIELDS));
    }

    /** Whether two rows in a row are one that a line break cut in two: only together do they fit the header. */
    boolean areOne(SheetRow first, SheetRow second) {
        List<String> before = fields(first);
        List<String> after = fields(second);
        if (before.size() + after.size() - 1 != width) {
            return false;
        }
        var whole = new ArrayList<>(before.subList(0, before.size() - 1));
        whole.add(before.get(before.size() - 1) + after.get(0));
        whole.addAll(after.subList(1, after.size()));
        return isSound(whole) && !isSound(after);
    }

    void reportOne(SheetRow first, SheetRow second) {
        var both = new ArrayList<>(fields(first));
        both.addAll(fields(second));
        findings.add(Diagnostic.of(
                        ROW_CUT_SHORT,
                        place(first),
                        "应有 " + width + " 个字段，实际只有 " + first.fields() + " 个，与第 " + second.number()
                                + " 行合起来正好一行，多为字段里有换行，两行都搁置")
                .excerpt(shown(both))
                .hint(QUOTE_FIELDS));
    }

    /** Whether every column that is read holds something of its kind, and one that only an enterprise has. */
    private boolean isSound(List<String> fields) {
        boolean identified = false;
        for (var column : read.entrySet()) {
            String text = column.getKey() <= fields.size() ? fields.get(column.getKey() - 1) : "";
            Field field = column.getValue();
            if (field == Field.USCC && !text.isEmpty() && !FieldShape.isCode(text)
                    || field == Field.NAME && !text.isEmpty() && FieldShape.isCode(text)
                    || field.isQuantity() && !FieldShape.isFigure(text)) {
                return false;
            }
            identified |= field == Field.USCC && !text.isEmpty() || field.isQuantity() && !FieldShape.isNoFigure(text);
        }
        return identified;
    }

    private static List<String> fields(SheetRow row) {
        return IntStream.rangeClosed(1, row.fields())
                .mapToObj(c -> text(row, c))
                .toList();
    }

    private static int filled(List<String> fields) {
        int filled = fields.size();
        while (filled > 0 && fields.get(filled - 1).isEmpty()) {
            filled--;
        }
        return filled;
    }

    private Location place(SheetRow row) {
        return Location.Cell.row(table.file(), table.sheet(), row.number());
    }

    private static String shown(List<String> fields) {
        String text = String.join(",", fields);
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }
}
