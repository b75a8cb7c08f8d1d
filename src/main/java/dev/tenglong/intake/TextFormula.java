package dev.tenglong.intake;

import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text written as the formula of itself ({@code ="007"}, {@code =T("007")}): exports do so to keep a spreadsheet program
 * from making a number of it. What people see is the text.
 */
final class TextFormula {

    private static final Pattern CONSTANT =
            Pattern.compile("\\s*=\\s*(?:T\\s*\\(\\s*)?([\"“”])(.*)[\"“”]\\s*(\\))?\\s*", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("\\s*=\\s*T\\s*\\(.*", Pattern.DOTALL);

    private TextFormula() {}

    /** The row with the texts that such cells stand for; the same row where it has none. */
    static SheetRow in(SheetRow row) {
        for (int column = 1; column <= row.lastColumn(); column++) {
            if (text(row.cell(column)).isPresent()) {
                return new KeptRow(
                        row.number(),
                        row.hidden(),
                        IntStream.rangeClosed(1, row.lastColumn())
                                .mapToObj(row::cell)
                                .map(cell -> text(cell)
                                        .<RawCell>map(RawCell.Text::new)
                                        .orElse(cell))
                                .toList(),
                        row.fields());
            }
        }
        return row;
    }

    private static Optional<String> text(RawCell cell) {
        return cell instanceof RawCell.Text || cell instanceof RawCell.NotCalculated
                ? constant(cell.text())
                : Optional.empty();
    }

    private static Optional<String> constant(String text) {
        if (!mayBegin(text)) {
            return Optional.empty();
        }
        Matcher whole = CONSTANT.matcher(text);
        if (!whole.matches() || CALL.matcher(text).matches() != (whole.group(3) != null)) {
            return Optional.empty();
        }
        String inside = whole.group(2).replace("\"\"", "\u0000");
        return inside.indexOf('"') >= 0 ? Optional.empty() : Optional.of(inside.replace('\u0000', '"'));
    }

    /** Nearly no cell does, so no pattern is tried. */
    private static boolean mayBegin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return text.charAt(i) == '=';
            }
        }
        return false;
    }
}
