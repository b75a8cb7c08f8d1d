package dev.tenglong.report;

import java.math.BigDecimal;
import java.util.Optional;

/** What a cell of a report holds. A figure stays a number, a code stays text, nothing ever becomes a formula. */
sealed interface Value {

    Value NONE = new None();

    /** Printed where a figure is unknown or does not apply: an empty cell could be taken for an oversight. */
    Value DASH = new Text("—", Look.WORD);

    /** An empty cell. */
    record None() implements Value {}

    /** A text, shown as {@code look} says. */
    record Text(String text, Look look) implements Value {}

    /** An amount, kept in full and shown with {@code places} decimals. */
    record Amount(BigDecimal amount, int places) implements Value {}

    /** An amount that is not what it was, marked with a sign behind it. */
    record Moved(BigDecimal amount, int places, String sign) implements Value {}

    /** A text that leads to the first cell of another sheet. */
    record Link(String text, String sheet) implements Value {}

    /** A text that opens a file beside this one. */
    record FileLink(String text, String file) implements Value {}

    static Value text(String text) {
        return text.isEmpty() ? NONE : new Text(text, Look.TEXT);
    }

    static Value word(String text) {
        return text.isEmpty() ? NONE : new Text(text, Look.WORD);
    }

    static Value code(String text) {
        return text.isEmpty() ? NONE : new Text(text, Look.CODE);
    }

    static Value amount(BigDecimal amount, int places) {
        return new Amount(amount, places);
    }

    static Value count(int count) {
        return new Amount(BigDecimal.valueOf(count), 0);
    }

    static Value amount(Optional<BigDecimal> amount, int places) {
        return amount.<Value>map(a -> new Amount(a, places)).orElse(NONE);
    }

    /** Whether a spreadsheet program takes a text for a formula when it is typed in. */
    static boolean startsFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }

    /** For print: a dash where there is nothing. */
    default Value orDash() {
        return this == NONE ? DASH : this;
    }
}
