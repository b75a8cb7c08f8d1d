package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.DITTO_FOR_AMOUNT;
import static dev.tenglong.diagnostics.IntakeCode.DITTO_WITHOUT_VALUE;
import static dev.tenglong.diagnostics.IntakeCode.SAME_AS_ABOVE;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import dev.tenglong.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Marks that stand for the value above (同上、〃): in columns of words they are that value, also through a chain of marks. An
 * amount is never repeated, and below a total there is nothing to repeat.
 */
final class SameAsAbove {

    private static final int LONGEST = 8;
    private static final String BEGINNINGS = "同仝上〃″\"〞〝“”＂'′dDｄＤ-－—–─(（";
    private static final Set<String> MARKS = Set.of(
            "同上", "仝上", "上同", "同前", "同上行", "〃", "″", "′′", "\"", "''", "〞", "〝", "“", "”", "ditto", "do", "同左", "同右");
    /** What stands around a mark in a wide cell: —〃—, (同上), do. */
    private static final Pattern AROUND = Pattern.compile("^[-‐-―─(\\s]+|[-‐-―─)\\s.。]+$");

    /** A column of words, and its value in the last row of data. */
    private static final class Column {

        private final SourceColumn column;
        private RawCell above = RawCell.BLANK;

        Column(SourceColumn column) {
            this.column = column;
        }
    }

    private final SourceTable table;
    private final List<Column> columns;
    private final List<Column> marked = new ArrayList<>();
    private final Set<String> labels = new LinkedHashSet<>();
    private final RowNumbers rows = new RowNumbers();
    private Optional<Location.Cell> first = Optional.empty();

    SameAsAbove(SourceTable table, List<SourceColumn> columns) {
        this.table = table;
        this.columns = columns.stream()
                .filter(c -> !c.field().isQuantity())
                .map(Column::new)
                .toList();
    }

    /** Whether a cell holds nothing but a mark. */
    static boolean isMark(RawCell cell) {
        if (!(cell instanceof RawCell.Text written)) {
            return false;
        }
        String text = written.text().strip();
        if (text.isEmpty() || text.length() > LONGEST || BEGINNINGS.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        String folded = AROUND.matcher(FoldedText.of(text))
                .replaceAll("")
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
        return MARKS.contains(folded);
    }

    /** Whether it is a mark for what stands beside it, which may be anything. */
    private static boolean isSideways(RawCell cell) {
        return cell.text().indexOf('左') >= 0 || cell.text().indexOf('右') >= 0;
    }

    /** The row with the values that its marks stand for; where there is none the mark remains. */
    SheetRow apply(SheetRow row) {
        marked.clear();
        Map<Integer, RawCell> replaced = null;
        for (Column column : columns) {
            RawCell cell = row.cell(column.column.column());
            if (isMark(cell) && !isSideways(cell) && !column.above.isBlank() && !isMark(column.above)) {
                replaced = replaced == null ? new HashMap<>() : replaced;
                replaced.put(column.column.column(), column.above);
                marked.add(column);
            }
        }
        return replaced == null ? row : new ReplacedCells(row, replaced);
    }

    /** The row just applied is one of data: the next may refer to it. */
    void data(SheetRow row) {
        for (Column column : columns) {
            column.above = row.cell(column.column.column());
        }
        if (!marked.isEmpty()) {
            rows.add(row.number());
            marked.forEach(column -> labels.add(column.column.label()));
            int column = marked.get(0).column.column();
            first = first.or(() -> Optional.of(new Location.Cell(table.file(), table.sheet(), row.number(), column)));
        }
    }

    void endGroup() {
        columns.forEach(column -> column.above = RawCell.BLANK);
    }

    /** What is wrong with a mark that no value could be put in for. */
    static Diagnostic unclear(SourceColumn column, RawCell mark, Location.Cell at) {
        Diagnostic finding = column.field().isQuantity()
                ? Diagnostic.of(DITTO_FOR_AMOUNT, at, column.label() + "应为数字，实际写的是“同上”一类的符号，不重复计数")
                : Diagnostic.of(DITTO_WITHOUT_VALUE, at, column.label() + "写的是“同上”一类的符号，上面没有可沿用的内容");
        return finding.excerpt(mark.text().strip());
    }

    /** After the last row. */
    void report(Findings findings) {
        first.ifPresent(at -> findings.add(Diagnostic.of(
                SAME_AS_ABOVE,
                at,
                String.join("、", labels) + "写的是“同上”一类的符号，按上一行的内容读取，" + rows.shown(5) + "，共 " + rows.count() + " 行")));
    }
}
