package dev.tenglong.indicator;

import dev.tenglong.dossier.Figure;
import dev.tenglong.units.Ratio;
import java.util.Optional;

/**
 * An indicator of one enterprise, computed or not, with the inputs it rests on.
 *
 * @param state       what came of it
 * @param value       the exact quotient on {@code basis}; always present where the state is {@code KNOWN}; where
 *     it is {@code WORST} only if the quotient exists; never otherwise
 * @param numerator   the input above the line, as read; empty where unknown. What rolling adds and takes away is in the
 *     dossier's past
 * @param denominator the input below the line, as read; empty where unknown
 * @param basis       what period the value stands for; empty where no accepted basis allows its inputs
 * @param reason      why the value is unknown, not applicable or worst, in Chinese; empty where it is known
 */
public record Measured(
        Indicator indicator,
        State state,
        Optional<Ratio> value,
        Optional<Figure> numerator,
        Optional<Figure> denominator,
        Optional<Basis> basis,
        String reason) {

    /** Whether the inputs are there and only a basis on which they may be stated over a year is not. */
    public boolean lacksBasis() {
        return state == State.UNKNOWN && numerator.isPresent() && denominator.isPresent() && basis.isEmpty();
    }

    /** What came of computing an indicator. */
    public enum State {
        KNOWN,
        /** The quotient says nothing (value added of 0 or less), but the enterprise fails any standard. */
        WORST,
        UNKNOWN,
        NOT_APPLICABLE
    }
}
