package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;

/** A string item, plain or in formatted runs: the runs make one text, the phonetic reading beside them is left out. */
final class RichText {

    private RichText() {}

    /** Appends the text of the {@code si} or {@code is} element just started and moves to its end. */
    static void append(XmlCursor xml, StringBuilder text, Budget budget) throws IOException, UnusableInputException {
        int inside = xml.depth();
        while (xml.depth() >= inside) {
            if (xml.next() != XmlCursor.Event.START) {
                continue;
            }
            if (xml.is("t")) {
                int from = text.length();
                xml.appendText(text, budget);
                EscapedText.decode(text, from);
            } else if (!xml.is("r")) {
                xml.skip();
            }
        }
    }
}
