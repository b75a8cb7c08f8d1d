package dev.tenglong.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The comments of a sheet (批注), written after its rows. */
final class CellComments {

    /** Each is a drawing that stays in memory; what more there is stands in the column of remedies all the same. */
    static final int MOST = 1_000;

    private static final String AUTHOR = "tenglong";
    private static final int COLUMNS = 3;
    private static final int CHARACTERS_A_LINE = 30;

    private record Note(int row, int column, String text) {}

    private final SXSSFSheet sheet;
    private final List<Note> notes = new ArrayList<>();
    private int tooMany;

    CellComments(SXSSFSheet sheet) {
        this.sheet = sheet;
    }

    void add(int row, int column, String text) {
        if (notes.size() < MOST) {
            notes.add(new Note(row, column, text));
        } else {
            tooMany++;
        }
    }

    /** Returns how many there was no room for. */
    int write() {
        if (!notes.isEmpty()) {
            CreationHelper make = sheet.getWorkbook().getCreationHelper();
            Drawing<?> drawing = sheet.createDrawingPatriarch();
            for (Note note : notes) {
                ClientAnchor anchor = make.createClientAnchor();
                anchor.setCol1(note.column());
                anchor.setCol2(note.column() + COLUMNS);
                anchor.setRow1(note.row() - 1);
                anchor.setRow2(note.row() + TextLines.count(note.text(), CHARACTERS_A_LINE));
                Comment comment = drawing.createCellComment(anchor);
                comment.setAddress(note.row() - 1, note.column() - 1);
                comment.setString(make.createRichTextString(note.text()));
                comment.setAuthor(AUTHOR);
            }
        }
        return tooMany;
    }
}
