package dev.tenglong.dossier;

import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Revision;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A known quantity of an enterprise with its provenance (数值与出处).
 *
 * @param value   cumulative as the sheet has it, in the base unit of its dimension
 * @param sources the cells it was read or summed from; empty only where it is a computed zero
 * @param drawn   the recorded list it was taken from; empty where it stands in the period's own files
 */
public record Figure(BigDecimal value, List<Location.Cell> sources, Optional<Revision> drawn) {

    /** Figures of one thing that differ by more than this share of the one taken are reported. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    public Figure {
        sources = List.copyOf(sources);
    }

    /** A figure of the period's own files. */
    public Figure(BigDecimal value, List<Location.Cell> sources) {
        this(value, sources, Optional.empty());
    }

    /** The same figure, taken from a recorded list; one that list had taken from another keeps its origin. */
    public Figure from(Revision recorded) {
        return drawn.isPresent() ? this : new Figure(value, sources, Optional.of(recorded));
    }

    /** Whether another figure for the same thing is more than 5 % away from this one. */
    public boolean isFarFrom(BigDecimal other) {
        return value.subtract(other).abs().compareTo(value.abs().multiply(TOLERANCE)) > 0;
    }
}
