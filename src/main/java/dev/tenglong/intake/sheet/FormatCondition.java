package dev.tenglong.intake.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which numbers a section of a number format is for: {@code [>=10000]}. */
record FormatCondition(String comparison, BigDecimal bound) {

    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(<=|>=|<>|<|>|=)\\s*(-?\\d{1,20}(?:\\.\\d{1,20})?(?:[eE][+-]?\\d{1,2})?)\\s*");

    /** The condition between the square brackets, if it is one. */
    static Optional<FormatCondition> of(String inside) {
        Matcher written = WRITTEN.matcher(inside);
        return written.matches()
                ? Optional.of(new FormatCondition(written.group(1), new BigDecimal(written.group(2))))
                : Optional.empty();
    }

    boolean holds(BigDecimal stored) {
        int order = stored.compareTo(bound);
        return switch (comparison) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "=" -> order == 0;
            default -> order != 0;
        };
    }

    /** Whether only negative numbers fulfil it: their minus then is for the format to write. */
    boolean isBelowZero() {
        return switch (comparison) {
            case "<" -> bound.signum() <= 0;
            case "<=", "=" -> bound.signum() < 0;
            default -> false;
        };
    }
}
