package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;

/** Reads one {@code Cell} of an XML spreadsheet after the other: here a value says itself what it is. */
final class Xml2003Cell {

    /** Excel writes a time alone as one of this day. */
    private static final String DAY_OF_TIMES = "1899-12-31T";

    private final XmlCursor xml;
    private final DateSerial dates;
    private final Budget budget;
    private final StringBuilder value = new StringBuilder();

    Xml2003Cell(XmlCursor xml, DateSerial dates, Budget budget) {
        this.xml = xml;
        this.dates = dates;
        this.budget = budget;
    }

    /** Reads the cell just started and moves to its end. */
    RawCell read() throws IOException, UnusableInputException {
        String formula = xml.attributeOfAnyPrefix("Formula");
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
                xml.appendWholeText(value, budget);
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

    private static RawCell text(String text) {
        return text.isEmpty() ? RawCell.BLANK : new RawCell.Text(text);
    }

    private static RawCell number(String text) {
        String digits = text.strip();
        double number = NumberFormats.isCode(digits) ? Double.NaN : CellNumber.parse(digits);
        return Double.isNaN(number) ? text(digits) : new RawCell.Number(number);
    }

    private RawCell date(String text) {
        String iso = text.strip();
        String shown = iso.startsWith(DAY_OF_TIMES) ? iso.substring(DAY_OF_TIMES.length()) : iso;
        return dates.parse(shown).orElseGet(() -> text(text));
    }

    private static RawCell bool(String text) {
        return switch (text.strip()) {
            case "1" -> new RawCell.Bool(true);
            case "0" -> new RawCell.Bool(false);
            default -> text(text);
        };
    }
}
