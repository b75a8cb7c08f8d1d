package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one worksheet part from top to bottom. Rows and cells that contradict their own order are never guessed at. */
final class XlsxSheet {

    private static final Pattern NO_WIDTH = Pattern.compile("\\s*0(?:\\.0*)?\\s*");
    private static final int LAST_ROW = 1_048_576;

    private static final List<String> PAGE_TEXTS =
            List.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");
    /** Part of the page, font, size and what else stands in front of a text. */
    private static final Pattern PAGE_CODE =
            Pattern.compile("&(?:\"[^\"]{0,100}\"|\\d{1,3}|K[0-9A-Fa-f]{6}|[A-Za-z&])");

    private final XlsxWorkbook book;
    private final String name;
    private final XmlCursor xml;
    private final XlsxCell cell;
    private final CellRow row = new CellRow();
    private boolean zerosOff;
    private int lastRow;
    private int lastColumn;

    XlsxSheet(XlsxWorkbook book, String name, XmlCursor xml) {
        this.book = book;
        this.name = name;
        this.xml = xml;
        this.cell = new XlsxCell(book, xml, name);
    }

    void rows(Workbook.RowHandler handler) throws IOException, UnusableInputException {
        expectWorksheet();
        boolean inRow = false;
        for (var event = xml.next(); event != XmlCursor.Event.FINISHED; event = xml.next()) {
            if (event == XmlCursor.Event.TEXT) {
                continue;
            }
            if (event == XmlCursor.Event.START) {
                if (xml.is("c")) {
                    if (!inRow) {
                        throw damaged("有单元格不在任何一行里");
                    }
                    readCell();
                } else if (xml.is("row")) {
                    if (inRow) {
                        throw damaged("行里套着行");
                    }
                    inRow = true;
                    if (!startRow(handler)) {
                        return;
                    }
                } else if (inRow) {
                    xml.skip();
                } else if (xml.is("sheetView")) {
                    String shown = xml.attribute("showZeros");
                    zerosOff |= shown != null && !RichText.isOn(shown);
                }
            } else if (xml.is("row")) {
                inRow = false;
            } else if (xml.is("sheetData")) {
                xml.drain();
                handOver(handler);
                return;
            }
        }
    }

    List<MergedRange> merges() throws IOException, UnusableInputException {
        expectWorksheet();
        List<MergedRange> merges = new ArrayList<>();
        for (var event = xml.next(); event != XmlCursor.Event.FINISHED; event = xml.next()) {
            if (event == XmlCursor.Event.START && xml.is("mergeCell")) {
                CellReference.range(xml.attribute("ref")).ifPresent(merges::add);
                if (merges.size() > MergedRange.MOST) {
                    throw book.refusal().tooManyMerges(name);
                }
            }
        }
        return merges;
    }

    /** Columns are described above the rows. */
    Set<Integer> hiddenColumns() throws IOException, UnusableInputException {
        expectWorksheet();
        var hidden = new BitSet();
        for (var event = xml.next(); event != XmlCursor.Event.FINISHED; event = xml.next()) {
            if (event != XmlCursor.Event.START) {
                continue;
            }
            if (xml.is("sheetData")) {
                break;
            }
            if (xml.is("col") && isHidden()) {
                int last = Math.min(
                        number(xml.attribute("max")), (int) book.budget().of(Limit.COLUMNS));
                int first = Math.max(1, number(xml.attribute("min")));
                hidden.set(first, Math.max(first, last + 1));
            }
        }
        return hidden.stream().boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** Header and footer of the printed page stand below the rows. */
    List<String> pageTexts() throws IOException, UnusableInputException {
        expectWorksheet();
        var texts = new ArrayList<String>();
        for (var event = xml.next(); event != XmlCursor.Event.FINISHED; event = xml.next()) {
            if (event == XmlCursor.Event.START && xml.is("sheetData")) {
                xml.skip();
            } else if (event == XmlCursor.Event.START && PAGE_TEXTS.stream().anyMatch(xml::is)) {
                var text = new StringBuilder();
                xml.appendText(text, book.budget());
                texts.add(PAGE_CODE.matcher(text).replaceAll(" "));
            }
        }
        return texts;
    }

    private boolean isHidden() {
        String said = xml.attribute("hidden");
        String width = xml.attribute("width");
        return said != null && RichText.isOn(said)
                || width != null && NO_WIDTH.matcher(width).matches();
    }

    private void expectWorksheet() throws IOException, UnusableInputException {
        while (xml.next() != XmlCursor.Event.START) {
            // white space before the root
        }
        if (!xml.is("worksheet")) {
            throw damaged("内容不是工作表");
        }
    }

    private boolean handOver(Workbook.RowHandler handler) throws IOException, UnusableInputException {
        return row.lastColumn() == 0 || handler.row(row);
    }

    /** Some writers give every cell a {@code row} of its own: only a new number means that a row is complete. */
    private boolean startRow(Workbook.RowHandler handler) throws IOException, UnusableInputException {
        String reference = xml.attribute("r");
        int number = reference == null ? lastRow + 1 : number(reference);
        if (number == lastRow && number > 0) {
            return true;
        }
        if (number < lastRow || number < 1 || number > LAST_ROW) {
            throw damaged("行号 " + reference + " 不对，前一行是第 " + lastRow + " 行");
        }
        if (!handOver(handler)) {
            return false;
        }
        if (number > book.budget().of(Limit.ROWS)) {
            throw book.budget().exceeded(Limit.ROWS, "工作表“" + name + "”至少有 " + Limit.ROWS.shown(number));
        }
        String hidden = xml.attribute("hidden");
        row.start(number, "1".equals(hidden) || "true".equals(hidden) || "0".equals(xml.attribute("ht")));
        lastRow = number;
        lastColumn = 0;
        return true;
    }

    private void readCell() throws IOException, UnusableInputException {
        RawCell value = cell.read();
        int column = cell.reference().isEmpty() ? lastColumn + 1 : column(cell.reference());
        if (column > book.budget().of(Limit.COLUMNS)) {
            throw book.budget()
                    .exceeded(Limit.COLUMNS, "工作表“" + name + "”第 " + lastRow + " 行至少有 " + Limit.COLUMNS.shown(column));
        }
        lastColumn = column;
        if (value != RawCell.BLANK && !row.put(column, seen(value))) {
            throw damaged("单元格 " + cell.reference() + " 出现了两次");
        }
        cell.doubt().ifPresent(doubt -> row.doubt(column, doubt));
    }

    private RawCell seen(RawCell value) {
        return zerosOff && value instanceof RawCell.Number number ? number.withZeroOff() : value;
    }

    private int column(String reference) throws UnusableInputException {
        long packed = CellReference.pack(reference);
        if (packed < 0 || CellReference.row(packed) != lastRow) {
            throw damaged("单元格 " + reference + " 写在第 " + lastRow + " 行里");
        }
        return CellReference.column(packed);
    }

    private static int number(String text) {
        try {
            return text == null ? -1 : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private UnusableInputException damaged(String what) {
        return book.refusal().damaged("工作表“" + name + "”" + what);
    }
}
