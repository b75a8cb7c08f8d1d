package dev.tenglong.dossier;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.intake.Field;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of one enterprise in one period (一企一档).
 *
 * @param name       as written in the preferred source
 * @param evaluation class A–D of the 亩均综合评价, where given
 * @param current    January to the end of the period, and the stocks at its end
 * @param past       the year before
 * @param carried    the fields the period's files do not give and an earlier recorded list does (沿用), with that list
 */
public record Dossier(
        Optional<Uscc> uscc,
        String name,
        Optional<Region> region,
        Optional<Sector> sector,
        Optional<Scale> scale,
        Optional<String> evaluation,
        Amounts current,
        Past past,
        Map<Field, Revision> carried) {

    /** By code; those without one last, by name. */
    public static final Comparator<Dossier> BY_CODE = Comparator.<Dossier, String>comparing(
                    d -> d.uscc().map(Uscc::value).orElse("~"))
            .thenComparing(Dossier::name);

    public Dossier {
        carried = Map.copyOf(carried);
    }

    /** What the period's own files say, before anything earlier is looked at. */
    public Dossier(
            Optional<Uscc> uscc,
            String name,
            Optional<Region> region,
            Optional<Sector> sector,
            Optional<Scale> scale,
            Optional<String> evaluation,
            Map<Field, Figure> figures,
            Set<Field> unsettled) {
        this(uscc, name, region, sector, scale, evaluation, new Amounts(figures, unsettled), Past.UNKNOWN, Map.of());
    }

    public EnterpriseKey key() {
        return EnterpriseKey.of(uscc, name);
    }

    public Map<Field, Figure> figures() {
        return current.figures();
    }

    /** What a source does say, but unreadably or in contradiction. */
    public Set<Field> unsettled() {
        return current.unsettled();
    }

    public Optional<Figure> figure(Field field) {
        return current.figure(field);
    }

    /** The same enterprise with a field of an earlier dossier, which has it. */
    Dossier carrying(Field field, Dossier earlier, Revision origin) {
        return new Dossier(
                uscc,
                name,
                field == Field.SUBDISTRICT ? earlier.region : region,
                field == Field.SECTOR ? earlier.sector : sector,
                field == Field.SCALE ? earlier.scale : scale,
                evaluation,
                field.isQuantity()
                        ? current.with(
                                field, earlier.current.figures().get(field).from(origin))
                        : current,
                past,
                alsoCarried(field, origin));
    }

    /** The same enterprise with the scale that the revenue of an earlier list gives it. */
    Dossier scaled(Scale byRevenue, Revision origin) {
        return new Dossier(
                uscc,
                name,
                region,
                sector,
                Optional.of(byRevenue),
                evaluation,
                current,
                past,
                alsoCarried(Field.SCALE, origin));
    }

    private Map<Field, Revision> alsoCarried(Field field, Revision origin) {
        Map<Field, Revision> all = new EnumMap<>(Field.class);
        all.putAll(carried);
        all.put(field, origin);
        return all;
    }

    /** The same enterprise with other quantities: carried ones added, energy reckoned. */
    public Dossier with(Amounts quantities, Past yearBefore) {
        return new Dossier(uscc, name, region, sector, scale, evaluation, quantities, yearBefore, carried);
    }
}
