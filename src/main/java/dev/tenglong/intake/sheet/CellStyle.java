package dev.tenglong.intake.sheet;

import java.util.Optional;

/**
 * Of all that a style says the two things that change what people read in a cell (样式): its number format and whether it is
 * struck out. Worked out once a style, never once a cell.
 */
record CellStyle(NumberFormat format, boolean struckOut) {

    static final CellStyle PLAIN = new CellStyle(NumberFormat.PLAIN, false);

    private static final Optional<TextLook> WITHDRAWN = Optional.of(new TextLook("", "", true));

    RawCell.Number number(double value) {
        return new RawCell.Number(value, format, struckOut);
    }

    RawCell.Text text(RawCell.Text cell) {
        if (this == PLAIN) {
            return cell;
        }
        if (struckOut) {
            return new RawCell.Text(cell.text(), WITHDRAWN);
        }
        String shown = format.shown(cell.shown());
        return shown.equals(cell.shown())
                ? cell
                : new RawCell.Text(cell.text(), Optional.of(new TextLook(shown, shown, false)));
    }
}
