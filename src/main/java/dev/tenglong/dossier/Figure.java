package dev.tenglong.dossier;

import dev.tenglong.diagnostics.Location;
import java.math.BigDecimal;
import java.util.List;

/**
 * A known quantity of an enterprise with its provenance (数值与出处).
 *
 * @param value   cumulative as the sheet has it, in the base unit of its dimension
 * @param sources the cells it was read or summed from; empty only where it is a computed zero
 */
public record Figure(BigDecimal value, List<Location.Cell> sources) {

    /** Figures of one thing that differ by more than this share of the one taken are reported. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    public Figure {
        sources = List.copyOf(sources);
    }

    /** Whether another figure for the same thing is more than 5 % away from this one. */
    public boolean isFarFrom(BigDecimal other) {
        return value.subtract(other).abs().compareTo(value.abs().multiply(TOLERANCE)) > 0;
    }
}
