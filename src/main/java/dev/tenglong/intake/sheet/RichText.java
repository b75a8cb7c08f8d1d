package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads string items, plain or in formatted runs: the runs make one text, the phonetic reading beside them is left out. What is
 * raised, lowered or struck out is remembered, since it means something else.
 */
final class RichText {

    private final TextRuns runs = new TextRuns();
    private TextRuns.Height height = TextRuns.Height.LEVEL;
    private boolean struck;
    private boolean inRuns;

    /** Appends the text of the {@code si} or {@code is} element just started and moves to its end; what people see of it. */
    Optional<TextLook> append(XmlCursor xml, StringBuilder text, Budget budget)
            throws IOException, UnusableInputException {
        runs.clear();
        inRuns = false;
        int start = text.length();
        int inside = xml.depth();
        while (xml.depth() >= inside) {
            if (xml.next() != XmlCursor.Event.START) {
                continue;
            }
            switch (xml.name()) {
                case "t" -> {
                    int from = text.length();
                    xml.appendText(text, budget);
                    EscapedText.decode(text, from);
                    if (inRuns) {
                        runs.add(text.substring(from), height, struck);
                    }
                }
                case "r" -> startRun(text.substring(start));
                case "rPr" -> {}
                case "vertAlign" -> height = height(xml.attribute("val"));
                case "strike" -> struck = isOn(xml.attribute("val"));
                default -> xml.skip();
            }
        }
        return inRuns ? runs.look() : Optional.empty();
    }

    private void startRun(String before) {
        if (!inRuns) {
            runs.add(before, TextRuns.Height.LEVEL, false);
        }
        inRuns = true;
        height = TextRuns.Height.LEVEL;
        struck = false;
    }

    private static TextRuns.Height height(String said) {
        return switch (said == null ? "" : said) {
            case "superscript" -> TextRuns.Height.RAISED;
            case "subscript" -> TextRuns.Height.LOWERED;
            default -> TextRuns.Height.LEVEL;
        };
    }

    /** A property that is there is on, unless it says otherwise. */
    static boolean isOn(String value) {
        return !"0".equals(value) && !"false".equals(value);
    }
}
