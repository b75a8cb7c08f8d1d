package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one {@code c} element after the other: what stands in it, and what that is by its type and style. */
final class XlsxCell {

    /** Functions that show a picture: that of WPS and that of Excel. */
    private static final Pattern PICTURE = Pattern.compile("=?(?:_xlfn\\.)?(?:DISPIMG|IMAGE)\\(");
    /** Files that a workbook refers to are numbered. */
    private static final Pattern OTHER_FILE = Pattern.compile("\\[\\d{1,5}\\][^\\[\\]!]{0,255}!");

    private final XlsxWorkbook book;
    private final XmlCursor xml;
    private final String sheet;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private final RichText items = new RichText();
    private Optional<TextLook> look = Optional.empty();
    private String reference = "";
    private String type = "";
    private int style;
    private boolean hasFormula;
    private boolean hasValue;
    private boolean hasText;

    XlsxCell(XlsxWorkbook book, XmlCursor xml, String sheet) {
        this.book = book;
        this.xml = xml;
        this.sheet = sheet;
    }

    /** Where the cell just read says it stands; empty where it does not say. */
    String reference() {
        return reference;
    }

    RawCell read() throws IOException, UnusableInputException {
        readAttributes();
        value.setLength(0);
        formula.setLength(0);
        hasFormula = false;
        hasValue = false;
        hasText = false;
        look = Optional.empty();
        int inside = xml.depth();
        while (xml.depth() >= inside) {
            if (xml.next() == XmlCursor.Event.START) {
                readElement();
            }
        }
        return hasFormula ? result() : hasValue ? interpret() : RawCell.BLANK;
    }

    /** A nought that a program puts where it has not calculated is no result. */
    private RawCell result() throws IOException, UnusableInputException {
        if (PICTURE.matcher(formula).lookingAt()) {
            return new RawCell.Picture();
        }
        RawCell result = hasValue ? interpret() : RawCell.BLANK;
        boolean isMissing = value.length() == 0 && !(hasValue && type.equals("str"));
        boolean isNought = book.isRecalculated() && result instanceof RawCell.Number number && number.value() == 0;
        return isMissing || isNought ? new RawCell.NotCalculated(formula.toString()) : result;
    }

    /** Why the result of the formula just read may not be the one people see. */
    Optional<FormulaDoubt> doubt() {
        if (!hasFormula) {
            return Optional.empty();
        }
        if (book.isRecalculated()) {
            return Optional.of(FormulaDoubt.NOT_RECALCULATED);
        }
        return OTHER_FILE.matcher(formula).find() ? Optional.of(FormulaDoubt.OTHER_FILE) : Optional.empty();
    }

    private void readAttributes() {
        reference = "";
        type = "n";
        style = 0;
        for (int i = 0; i < xml.attributeCount(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> reference = xml.attributeValue(i);
                case "t" -> type = xml.attributeValue(i);
                case "s" -> style = styleOf(xml.attributeValue(i));
                default -> {}
            }
        }
    }

    private static int styleOf(String text) {
        double number = CellNumber.parse(text);
        return number >= 0 ? (int) number : 0;
    }

    private void readElement() throws IOException, UnusableInputException {
        switch (xml.name()) {
            case "v" -> {
                if (hasText) {
                    xml.skip();
                    return;
                }
                hasValue = true;
                xml.appendText(value, book.budget());
            }
            case "is" -> {
                hasText = true;
                hasValue = true;
                value.setLength(0);
                look = items.append(xml, value, book.budget());
            }
            case "f" -> {
                hasFormula = true;
                xml.appendText(formula, book.budget());
            }
            default -> xml.skip();
        }
    }

    private RawCell interpret() throws IOException, UnusableInputException {
        return switch (type) {
            case "s" -> shared();
            case "str", "inlineStr" -> text();
            case "b" -> bool();
            case "e" -> value.length() == 0 ? RawCell.BLANK : new RawCell.Error(value.toString());
            case "d" -> book.dates().parse(value.toString()).orElseGet(this::text);
            default -> number();
        };
    }

    private RawCell text() {
        return value.length() == 0 && !hasFormula
                ? RawCell.BLANK
                : book.styles().of(style).text(new RawCell.Text(value.toString(), look));
    }

    private RawCell bool() {
        String logical = value.toString().strip();
        return switch (logical) {
            case "1", "true", "TRUE" -> new RawCell.Bool(true);
            case "0", "false", "FALSE" -> new RawCell.Bool(false);
            default -> text();
        };
    }

    private RawCell shared() throws IOException, UnusableInputException {
        if (value.length() == 0) {
            return RawCell.BLANK;
        }
        double index = CellNumber.parse(value);
        SharedStrings strings = book.strings();
        if (!(index >= 0 && index < strings.count()) || index != Math.rint(index)) {
            throw book.refusal().damaged("工作表“" + sheet + "”单元格 " + reference + " 指向不存在的文本 " + value);
        }
        return book.styles().of(style).text(strings.cell((int) index));
    }

    /** A number by its style; what is no number is kept as the text it is, for whoever wants a number to report. */
    private RawCell number() {
        double number = CellNumber.parse(value);
        if (Double.isNaN(number)) {
            return value.toString().isBlank() ? RawCell.BLANK : text();
        }
        XlsxStyles styles = book.styles();
        if (!styles.isDate(style)) {
            return styles.of(style).number(number);
        }
        RawCell cell = book.dates().cell(number);
        return cell instanceof RawCell.DateTime date && !styles.isSpelledOut(style)
                ? new RawCell.DateTime(date.text(), date.serial(), false)
                : cell;
    }
}
