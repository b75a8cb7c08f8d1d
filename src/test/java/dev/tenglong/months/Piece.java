package dev.tenglong.months;

import java.math.BigDecimal;

/** What stands in one cell (单元格): a text or a number, and what only a spreadsheet shows of it. */
final class Piece {

    String text = "";
    /** Set where the cell is numeric: as stored, which a format may show otherwise. */
    BigDecimal number;

    String format = "";
    /** Behind the text, raised. */
    String raised = "";
    /** Before the text, struck out. */
    String struck = "";

    boolean formula;
    /** Whether the cell holds an error value. */
    boolean error;

    static Piece of(String text) {
        var piece = new Piece();
        piece.text = text;
        return piece;
    }

    static Piece of(BigDecimal number) {
        var piece = new Piece();
        piece.number = number;
        piece.text = number.toPlainString();
        return piece;
    }

    /** The same words as a text. */
    void asText(String written) {
        number = null;
        text = written;
    }

    boolean isBlank() {
        return text.isEmpty() && raised.isEmpty() && struck.isEmpty();
    }
}
