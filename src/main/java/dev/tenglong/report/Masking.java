package dev.tenglong.report;

import dev.tenglong.enterprise.PersonalData;
import dev.tenglong.enterprise.UsccReading;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.text.FoldedText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Masks personal data in a copy of a sheet (遮蔽): ID-card numbers and telephones wherever they stand, as text or as numbers. A
 * figure that is read as such is never one.
 */
final class Masking {

    private static final Pattern PERSONAL_HEADER = Pattern.compile("(?s).*(?:电话|手机|联系方式|身份证|护照|通行证|居留证|居住证).*");
    private static final Pattern LONG_NUMBER = Pattern.compile("(\\d{3})[\\d \\-－—]{3,}(?=[\\dXx])");
    /** A telephone without its area code. */
    private static final int SHORTEST = 7;

    private static final Pattern SPACES = Pattern.compile("[\\s\\-－—]+");

    private final Set<Integer> read;
    private final Set<Integer> figures;
    private final Set<Integer> codes;
    private final Map<Integer, String> headers;

    /** @param headers the header of each column, where one was found */
    Masking(SourceTable table, Map<Integer, String> headers) {
        this.read = table.columns().stream().map(SourceColumn::column).collect(Collectors.toUnmodifiableSet());
        this.figures = table.columns().stream()
                .filter(column -> column.unit().isPresent())
                .map(SourceColumn::column)
                .collect(Collectors.toUnmodifiableSet());
        this.codes = table.columns().stream()
                .filter(column -> column.field() == Field.USCC)
                .map(SourceColumn::column)
                .collect(Collectors.toUnmodifiableSet());
        this.headers = headers;
    }

    /** The text to be written in place of a cell; empty where the cell may be shown as it is. */
    Optional<String> of(RawCell cell, int column) {
        if (cell instanceof RawCell.Number && !figures.contains(column) || cell instanceof RawCell.Text) {
            String text =
                    cell instanceof RawCell.Number number ? number.decimal().toPlainString() : cell.text();
            String masked = masked(text, column);
            return masked.equals(text) ? Optional.empty() : Optional.of(masked);
        }
        return Optional.empty();
    }

    private String masked(String text, int column) {
        if (text.length() < SHORTEST) {
            return text;
        }
        UsccReading reading = UsccReading.of(text);
        if (reading.uscc().isPresent()) {
            return text;
        }
        if (codes.contains(column)
                && reading.kind() != UsccReading.Kind.MASKED
                && reading.shown().indexOf('*') >= 0) {
            return reading.shown();
        }
        String folded = FoldedText.of(text);
        if (!read.contains(column)
                && PERSONAL_HEADER.matcher(headers.getOrDefault(column, "")).matches()) {
            return otherwise(text, folded, LONG_NUMBER.matcher(folded).replaceAll("$1****"));
        }
        String masked = otherwise(text, folded, PersonalData.mask(folded));
        String bare = SPACES.matcher(folded).replaceAll("");
        return masked.equals(text) ? otherwise(text, bare, PersonalData.mask(bare)) : masked;
    }

    /** The text as it was, where nothing in its plain form had to be masked. */
    private static String otherwise(String text, String plain, String masked) {
        return masked.equals(plain) ? text : masked;
    }
}
