package dev.tenglong.intake.header;

import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Calibre;
import java.util.Optional;

/**
 * What is asked of the columns of a table (对列的要求).
 *
 * @param period            the period they must be of; empty where a file is only looked at
 * @param unlabelledIsMonth whether a flow without a label is a single month's, not cumulative
 * @param calibre           the calibre that energy must be in; empty where a file is only looked at
 */
public record Expectation(Optional<Period> period, boolean unlabelledIsMonth, Optional<Calibre> calibre) {

    /** For files that are only looked at: whatever they say is taken as it is. */
    public static final Expectation NONE = new Expectation(Optional.empty(), false, Optional.empty());

    /** Whether files are only looked at: then what they hold is described too. */
    public boolean looksOnly() {
        return period.isEmpty();
    }

    /** The same of a table whose flows without a label are of one month, or cumulative. */
    public Expectation withUnlabelled(boolean month) {
        return new Expectation(period, month, calibre);
    }

    boolean isFullYear() {
        return period.map(Period::isFullYear).orElse(false);
    }

    boolean calibreDiffers(HeaderLabel label) {
        return calibre.isPresent()
                && label.calibre().isPresent()
                && !calibre.get().equals(label.calibre().get());
    }

    /** Whether a column says it is of another time. */
    boolean contradicts(Field field, HeaderLabel label) {
        return differs(label, 0, label.span() == Span.MONTH && field.kind() == Field.Kind.FLOW);
    }

    /** Whether a column of the year before says it is of another time. */
    boolean contradictsYearBefore(HeaderLabel label) {
        return differs(label, 1, label.span() == Span.MONTH);
    }

    private boolean differs(HeaderLabel label, int yearsBefore, boolean anyMonth) {
        if (period.isEmpty()) {
            return false;
        }
        boolean year = label.year().isPresent()
                && label.year().getAsInt() != period.get().year() - yearsBefore;
        boolean month = label.months().isPresent()
                && label.months().getAsInt() != period.get().month();
        return year || month && !anyMonth;
    }

    /** A single month is the cumulative figure of January only. */
    boolean isMonthly(Field field, HeaderLabel label) {
        if (field.kind() != Field.Kind.FLOW) {
            return false;
        }
        boolean month = label.span() == Span.MONTH
                || label.span() == Span.UNLABELLED
                        && unlabelledIsMonth
                        && label.months().isEmpty();
        return month && !isJanuary(label);
    }

    /** Whether a single month of this label is January of a period that ends there. */
    boolean isJanuary(HeaderLabel label) {
        return period.map(p -> p.month() == 1).orElse(false)
                && (label.months().isEmpty() || label.months().getAsInt() == 1);
    }
}
