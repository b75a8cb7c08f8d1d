package dev.tenglong.dossier;

import dev.tenglong.intake.Field;
import java.util.EnumMap;
import java.util.EnumSet;
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

    /** The same before energy was reckoned, so that it can be reckoned afresh. */
    public Amounts asReported() {
        if (reportedEnergy.isEmpty() && !figures.containsKey(Field.ENERGY)) {
            return this;
        }
        Map<Field, Figure> reported = new EnumMap<>(Field.class);
        reported.putAll(figures);
        reported.remove(Field.ENERGY);
        reportedEnergy.ifPresent(energy -> reported.put(Field.ENERGY, energy));
        Set<Field> doubtful = EnumSet.noneOf(Field.class);
        doubtful.addAll(unsettled);
        if (reportedEnergy.isPresent()) {
            doubtful.remove(Field.ENERGY);
        }
        return new Amounts(reported, doubtful);
    }

    Amounts with(Field field, Figure figure) {
        Map<Field, Figure> more = new EnumMap<>(Field.class);
        more.putAll(figures);
        more.put(field, figure);
        return new Amounts(more, unsettled, reportedEnergy);
    }

    public boolean isEmpty() {
        return figures.isEmpty() && unsettled.isEmpty();
    }

    public Optional<Figure> figure(Field field) {
        return Optional.ofNullable(figures.get(field));
    }
}
