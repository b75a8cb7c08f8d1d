package dev.tenglong.dossier;

import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.intake.Field;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An invented dossier, laid down by a test. */
final class Firm {

    private final Optional<Uscc> uscc;
    private final String name;
    private final Map<Field, Figure> figures = new EnumMap<>(Field.class);
    private final Set<Field> unsettled = EnumSet.noneOf(Field.class);
    private final Map<Field, Figure> prior = new EnumMap<>(Field.class);
    private final Set<Field> unsettledPrior = EnumSet.noneOf(Field.class);
    private final Map<Field, Revision> carried = new EnumMap<>(Field.class);
    private boolean complete;

    private Firm(Optional<Uscc> uscc, String name) {
        this.uscc = uscc;
        this.name = name;
    }

    /** @param code empty where there is none */
    static Firm of(String code, String name) {
        return new Firm(Optional.of(code).filter(c -> !c.isEmpty()).map(Uscc::new), name);
    }

    Firm figure(Field field, String value) {
        figures.put(field, amount(value));
        return this;
    }

    Firm unsettled(Field field) {
        unsettled.add(field);
        return this;
    }

    Firm prior(Field field, String value) {
        prior.put(field, amount(value));
        return this;
    }

    Firm unsettledPrior(Field field) {
        unsettledPrior.add(field);
        return this;
    }

    Firm carried(Field field, Revision origin) {
        carried.put(field, origin);
        figures.computeIfPresent(field, (f, figure) -> figure.from(origin));
        return this;
    }

    /** With sector, scale (规下) and subdistrict. */
    Firm complete() {
        complete = true;
        return this;
    }

    Dossier dossier() {
        return new Dossier(
                uscc,
                name,
                complete ? Optional.of(new Region("330105010", "康桥街道", "330105")) : Optional.empty(),
                complete ? Sector.ofCode("C17") : Optional.empty(),
                complete ? Optional.of(Scale.BELOW) : Optional.empty(),
                Optional.empty(),
                new Amounts(figures, unsettled),
                new Past(Amounts.NONE, new Amounts(prior, unsettledPrior)),
                carried);
    }

    static Figure amount(String value) {
        return new Figure(new BigDecimal(value), List.of(new Location.Cell("表.csv", "", 2, 3)));
    }
}
