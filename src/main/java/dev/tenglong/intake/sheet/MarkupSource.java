package dev.tenglong.intake.sheet;

import java.io.Closeable;
import java.io.IOException;

/** What an {@link XmlCursor} walks: it hears how far it has been understood, so that no single tag fills the memory. */
interface MarkupSource extends Closeable {

    /**
     * No tag, comment or attribute of a real workbook is this long. Bounds the attributes of a tag too: telling a hundred
     * thousand of them apart takes the parser minutes.
     */
    long LONGEST_TAG = 1L << 18;

    /** How the source is named to people. */
    String title();

    /** Told by whoever parses this that everything so far has been understood. */
    void tokenEnded();

    /** Reads on to the end, for whatever is checked there. */
    void drain() throws IOException;
}
