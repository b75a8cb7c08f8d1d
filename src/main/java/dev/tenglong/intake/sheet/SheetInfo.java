package dev.tenglong.intake.sheet;

/**
 * A worksheet of a workbook.
 *
 * @param index  0-based place among the worksheets
 * @param name   as on its tab; empty for a text table
 * @param titled the name that counts as part of its title: of a corrected copy, that of the sheet it is a copy of
 */
public record SheetInfo(int index, String name, boolean hidden, String titled) {

    /** A sheet that is nobody's copy. */
    public SheetInfo(int index, String name, boolean hidden) {
        this(index, name, hidden, name);
    }

    public SheetInfo titled(String title) {
        return new SheetInfo(index, name, hidden, title);
    }
}
