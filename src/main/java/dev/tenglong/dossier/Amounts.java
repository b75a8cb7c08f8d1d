package dev.tenglong.dossier;

import dev.tenglong.intake.Field;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The quantities of an enterprise over one stretch of time (数量). A field that is absent is unknown; zero is a figure.
 *
 * @param figures        what is known, by field
 * @param unsettled      what a source does say, but unreadably or in contradiction: unknown, never taken as not given
 * @param reportedEnergy 综合能耗 as a department reported it. Once energy is reckoned, {@code figures} holds what counts
 */
public record Amounts(Map<Field, Figure> figures, Set<Field> unsettled, Optional<Figure> reportedEnergy) {

    public static final Amounts NONE = new Amounts(Map.of(), Set.of());

    public Amounts {
        figures = Map.copyOf(figures);
        unsettled = Set.copyOf(unsettled);
    }

    /** Quantities as read, energy not yet reckoned. */
    public Amounts(Map<Field, Figure> figures, Set<Field> unsettled) {
        this(figures, unsettled, Optional.ofNullable(figures.get(Field.ENERGY)));
    }

    public Optional<Figure> figure(Field field) {
        return Optional.ofNullable(figures.get(field));
    }
}
