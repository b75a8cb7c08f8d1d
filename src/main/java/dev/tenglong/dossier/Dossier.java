package dev.tenglong.dossier;

import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.intake.Field;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of one enterprise in one period (一企一档). A field that is absent is unknown; zero is a figure.
 *
 * @param name     as written in the preferred source
 * @param evaluation class A–D of the 亩均综合评价, where given
 * @param figures    what is known, by field
 * @param unsettled  what a source does say, but unreadably or in contradiction: unknown, never taken as not given
 */
public record Dossier(
        Optional<Uscc> uscc,
        String name,
        Optional<Region> region,
        Optional<Sector> sector,
        Optional<Scale> scale,
        Optional<String> evaluation,
        Map<Field, Figure> figures,
        Set<Field> unsettled) {

    /** By code; those without one last, by name. */
    public static final Comparator<Dossier> BY_CODE = Comparator.<Dossier, String>comparing(
                    d -> d.uscc().map(Uscc::value).orElse("~"))
            .thenComparing(Dossier::name);

    public Optional<Figure> figure(Field field) {
        return Optional.ofNullable(figures.get(field));
    }
}
