package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.util.Optional;

/** Reads one {@code Cell} of an XML spreadsheet after the other: here a value says itself what it is. */
final class Xml2003Cell {

    /** Excel writes a time alone as one of this day. */
    private static final String DAY_OF_TIMES = "1899-12-31T";

    /** Deeper than anything is. */
    private static final int NONE = Integer.MAX_VALUE;

    private final XmlCursor xml;
    private final DateSerial dates;
    private final Xml2003Styles styles;
    private final Budget budget;
    private final StringBuilder value = new StringBuilder();
    private final TextRuns runs = new TextRuns();
    private CellStyle style = CellStyle.PLAIN;
    private Optional<TextLook> look = Optional.empty();

    Xml2003Cell(XmlCursor xml, DateSerial dates, Xml2003Styles styles, Budget budget) {
        this.xml = xml;
        this.dates = dates;
        this.styles = styles;
        this.budget = budget;
    }

    /**
     * Reads the cell just started and moves to its end.
     *
     * @param inherited the style of a cell that names none
     */
    RawCell read(String inherited) throws IOException, UnusableInputException {
        String formula = xml.attributeOfAnyPrefix("Formula");
        String own = xml.attributeOfAnyPrefix("StyleID");
        style = styles.of(own == null ? inherited : own);
        look = Optional.empty();
        String type = "";
        value.setLength(0);
        int inside = xml.depth();
        while (xml.depth() >= inside) {
            if (xml.next() != XmlCursor.Event.START) {
                continue;
            }
            if (xml.is("Data") && type.isEmpty()) {
                String said = xml.attributeOfAnyPrefix("Type");
                type = said == null ? "String" : said;
                readData();
            } else {
                xml.skip();
            }
        }
        if (type.isEmpty()) {
            return formula == null
                    ? RawCell.BLANK
                    : new RawCell.NotCalculated(formula.startsWith("=") ? formula.substring(1) : formula);
        }
        return interpret(type);
    }

    /** A text may be written in runs, as a page writes them: {@code <S>3</S>20.5}. */
    private void readData() throws IOException, UnusableInputException {
        runs.clear();
        boolean inRuns = false;
        int raised = NONE;
        int lowered = NONE;
        int struck = NONE;
        int inside = xml.depth();
        while (true) {
            XmlCursor.Event event = xml.next();
            if (event == XmlCursor.Event.FINISHED || event == XmlCursor.Event.END && xml.depth() < inside) {
                look = inRuns ? runs.look() : Optional.empty();
                return;
            }
            if (event == XmlCursor.Event.TEXT) {
                int from = value.length();
                xml.appendChunk(value, budget);
                TextRuns.Height height = xml.depth() >= raised
                        ? TextRuns.Height.RAISED
                        : xml.depth() >= lowered ? TextRuns.Height.LOWERED : TextRuns.Height.LEVEL;
                runs.add(value.substring(from), height, xml.depth() >= struck);
            } else if (event == XmlCursor.Event.START) {
                inRuns = true;
                raised = xml.is("Sup") ? Math.min(raised, xml.depth()) : raised;
                lowered = xml.is("Sub") ? Math.min(lowered, xml.depth()) : lowered;
                struck = xml.is("S") ? Math.min(struck, xml.depth()) : struck;
            } else {
                raised = xml.depth() < raised ? NONE : raised;
                lowered = xml.depth() < lowered ? NONE : lowered;
                struck = xml.depth() < struck ? NONE : struck;
            }
        }
    }

    private RawCell interpret(String type) {
        String text = value.toString();
        return switch (type) {
            case "Number" -> number(text);
            case "DateTime" -> date(text);
            case "Boolean" -> bool(text);
            case "Error" -> text.isEmpty() ? RawCell.BLANK : new RawCell.Error(text);
            default -> text(text);
        };
    }

    private RawCell text(String text) {
        return text.isEmpty() ? RawCell.BLANK : style.text(new RawCell.Text(text, look));
    }

    private RawCell number(String text) {
        String digits = text.strip();
        double number = NumberFormats.isCode(digits) ? Double.NaN : CellNumber.parse(digits);
        return Double.isNaN(number) ? text(digits) : style.number(number);
    }

    private RawCell date(String text) {
        String iso = text.strip();
        String shown = iso.startsWith(DAY_OF_TIMES) ? iso.substring(DAY_OF_TIMES.length()) : iso;
        return dates.parse(shown).orElseGet(() -> text(text));
    }

    private RawCell bool(String text) {
        return switch (text.strip()) {
            case "1" -> new RawCell.Bool(true);
            case "0" -> new RawCell.Bool(false);
            default -> text(text);
        };
    }
}
