package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one worksheet of an XML spreadsheet from top to bottom. Rows and cells that contradict their order are refused. */
final class Xml2003Sheet {

    private final String name;
    private final XmlCursor xml;
    private final Budget budget;
    private final Refusal refusal;
    private final Xml2003Cell cell;
    private final CellRow row = new CellRow();
    private final List<MergedRange> merges = new ArrayList<>();
    private long lastRow;
    /** The style of what names none, by row and by column. */
    private String rowStyle;

    private final Map<Integer, String> columnStyles = new HashMap<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private long lastColumn;
    private String tableStyle = "";

    Xml2003Sheet(String name, XmlCursor xml, DateSerial dates, Xml2003Styles styles, Budget budget, Refusal refusal) {
        this.name = name;
        this.xml = xml;
        this.budget = budget;
        this.refusal = refusal;
        this.cell = new Xml2003Cell(xml, dates, styles, budget);
    }

    /** The merged ranges of the rows read. */
    List<MergedRange> merges() {
        return List.copyOf(merges);
    }

    /** Reads to the end of the {@code Worksheet} element the cursor stands at. */
    void read(Workbook.RowHandler handler) throws IOException, UnusableInputException {
        int inside = xml.depth();
        boolean table = false;
        while (xml.depth() >= inside) {
            if (xml.next() != XmlCursor.Event.START) {
                continue;
            }
            if (xml.is("Table") && xml.depth() == inside + 1) {
                if (table) {
                    throw damaged("有两处内容");
                }
                table = true;
                tableStyle = said("StyleID");
            } else if (xml.is("Column") && xml.depth() == inside + 2) {
                readColumn();
            } else if (xml.is("Row") && xml.depth() == inside + 2) {
                if (!readRow(handler)) {
                    return;
                }
            } else {
                xml.skip();
            }
        }
    }

    private String said(String attribute) {
        String value = xml.attributeOfAnyPrefix(attribute);
        return value == null ? "" : value;
    }

    private void readColumn() throws IOException, UnusableInputException {
        long first = index(lastColumn);
        lastColumn = first + count("Span");
        if (lastColumn > budget.of(Limit.COLUMNS)) {
            throw budget.exceeded(Limit.COLUMNS, "工作表“" + name + "”至少有 " + Limit.COLUMNS.shown(lastColumn));
        }
        boolean hidden = Xml2003Styles.isOn(xml.attributeOfAnyPrefix("Hidden"))
                || said("Width").matches("0(?:\\.0*)?");
        for (int column = (int) first; column <= lastColumn; column++) {
            if (!said("StyleID").isEmpty()) {
                columnStyles.put(column, said("StyleID"));
            }
            if (hidden) {
                hiddenColumns.add(column);
            }
        }
        xml.skip();
    }

    /** Of the columns described so far, those that are hidden. */
    Set<Integer> hiddenColumns() {
        return Set.copyOf(hiddenColumns);
    }

    private boolean readRow(Workbook.RowHandler handler) throws IOException, UnusableInputException {
        long number = index(lastRow);
        if (number > budget.of(Limit.ROWS)) {
            throw budget.exceeded(Limit.ROWS, "工作表“" + name + "”至少有 " + Limit.ROWS.shown(number));
        }
        row.start((int) number, "1".equals(xml.attributeOfAnyPrefix("Hidden")));
        lastRow = number + count("Span");
        rowStyle = said("StyleID");
        long column = 0;
        int inside = xml.depth();
        while (xml.depth() >= inside) {
            if (xml.next() != XmlCursor.Event.START) {
                continue;
            }
            if (xml.is("Cell") && xml.depth() == inside + 1) {
                column = readCell(number, column);
            } else {
                xml.skip();
            }
        }
        return row.lastColumn() == 0 || handler.row(row);
    }

    /** Returns the last column that the cell covers. */
    private long readCell(long rowNumber, long before) throws IOException, UnusableInputException {
        long first = index(before);
        long last = first + count("MergeAcross");
        long below = count("MergeDown");
        if (last > budget.of(Limit.COLUMNS)) {
            throw budget.exceeded(
                    Limit.COLUMNS, "工作表“" + name + "”第 " + rowNumber + " 行至少有 " + Limit.COLUMNS.shown(last));
        }
        var range = new MergedRange((int) rowNumber, (int) (rowNumber + below), (int) first, (int) last);
        if (!range.isSingle()) {
            merges.add(range);
            if (merges.size() > MergedRange.MOST) {
                throw refusal.tooManyMerges(name);
            }
        }
        String style = rowStyle.isEmpty() ? columnStyles.getOrDefault((int) first, tableStyle) : rowStyle;
        RawCell content = cell.read(style);
        if (content != RawCell.BLANK) {
            row.put((int) first, content);
        }
        return last;
    }

    /** Where a row or cell stands: where it says, or after the one before. */
    private long index(long before) throws UnusableInputException {
        String said = xml.attributeOfAnyPrefix("Index");
        if (said == null) {
            return before + 1;
        }
        long index = number(said);
        if (index <= before) {
            throw damaged("有一处的序号 " + said + " 不对，前一处是 " + before);
        }
        return index;
    }

    private long count(String attribute) throws UnusableInputException {
        String said = xml.attributeOfAnyPrefix(attribute);
        return said == null ? 0 : number(said);
    }

    private long number(String text) throws UnusableInputException {
        String digits = text.strip();
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw damaged("有一处的序号“" + Refusal.shortened(text) + "”不是数字");
        }
        return Long.parseLong(digits);
    }

    private UnusableInputException damaged(String what) {
        return refusal.damaged("工作表“" + name + "”" + what);
    }
}
