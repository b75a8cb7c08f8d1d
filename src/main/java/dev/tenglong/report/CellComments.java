package dev.tenglong.report;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * The comments of a sheet (批注), written after its rows: one a cell, from left to right within a row. POI first makes each
 * where its box begins, one cell to the right of its own, and refuses where another is already.
 */
final class CellComments {

    /** Each is a drawing that stays in memory; what more there is stands in the column of remedies all the same. */
    static final int MOST = 1_000;

    private static final String AUTHOR = "tenglong";
    private static final int COLUMNS = 3;
    private static final int CHARACTERS_A_LINE = 30;
    private static final int LAST_COLUMN = SpreadsheetVersion.EXCEL2007.getLastColumnIndex();
    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    private final SXSSFSheet sheet;
    private final TreeMap<CellAddress, String> notes = new TreeMap<>();
    private int tooMany;

    CellComments(SXSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** What else is said about the cell stays above it. */
    void add(int row, int column, String text) {
        var cell = new CellAddress(row - 1, column - 1);
        if (notes.size() < MOST || notes.containsKey(cell)) {
            notes.merge(cell, text, (before, more) -> before + "\n" + more);
        } else {
            tooMany++;
        }
    }

    /** Returns how many there was no room for. */
    int write() {
        if (!notes.isEmpty()) {
            CreationHelper make = sheet.getWorkbook().getCreationHelper();
            Drawing<?> drawing = sheet.createDrawingPatriarch();
            for (Map.Entry<CellAddress, String> note : notes.entrySet()) {
                String text = CopiedCell.cut(note.getValue());
                Comment comment = drawing.createCellComment(box(make.createClientAnchor(), note.getKey(), text));
                comment.setAddress(note.getKey());
                comment.setString(make.createRichTextString(text));
                comment.setAuthor(AUTHOR);
            }
        }
        return tooMany;
    }

    /** Beside its cell, as far as the sheet goes. */
    private static ClientAnchor box(ClientAnchor anchor, CellAddress cell, String text) {
        anchor.setCol1(Math.min(LAST_COLUMN, cell.getColumn() + 1));
        anchor.setCol2(Math.min(LAST_COLUMN, cell.getColumn() + 1 + COLUMNS));
        anchor.setRow1(cell.getRow());
        anchor.setRow2(Math.min(LAST_ROW, cell.getRow() + 1 + TextLines.count(text, CHARACTERS_A_LINE)));
        return anchor;
    }
}
