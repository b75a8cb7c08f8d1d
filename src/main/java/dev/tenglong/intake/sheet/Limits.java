package dev.tenglong.intake.sheet;

/**
 * What a file may grow to before it is refused as hostile or damaged.
 *
 * @param bytes          size of the file on disk
 * @param unpackedBytes  size of everything unpacked together
 * @param columns        highest column number
 * @param cellCharacters length of one cell
 */
public record Limits(long bytes, long unpackedBytes, int columns, int cellCharacters) {

    /** A spreadsheet program's own bounds, and room for 1 000 000 rows. */
    public static final Limits DEFAULT = new Limits(1L << 30, 8L << 30, 16_384, 1 << 20);
}
