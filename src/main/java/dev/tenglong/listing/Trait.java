package dev.tenglong.listing;

import dev.tenglong.dossier.Amounts;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.dossier.Past;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.indicator.EnergyFactors;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Decimals;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Something known of an enterprise that a conclusion may turn on beside its indicators (企业的一项情况). Whether it does is
 * found out by putting it in the place of the other period's.
 */
interface Trait {

    String label();

    /** As people and JSON read it; empty where unknown. */
    Optional<String> of(Dossier dossier);

    /** A dossier with this of another. */
    Dossier put(Dossier into, Dossier from);

    /** What decides which standards and which criteria apply. */
    enum Attribute implements Trait {
        SECTOR("行业"),
        SUBDISTRICT("街道"),
        SCALE("规模"),
        CLASS("亩均评价等级");

        private final String label;

        Attribute(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public Optional<String> of(Dossier dossier) {
            return switch (this) {
                case SECTOR -> dossier.sector().map(Sector::code);
                case SUBDISTRICT -> dossier.region().map(Region::name);
                case SCALE -> dossier.scale().map(Scale::label);
                case CLASS -> dossier.evaluation();
            };
        }

        @Override
        public Dossier put(Dossier into, Dossier from) {
            return new Dossier(
                    into.uscc(),
                    into.name(),
                    this == SUBDISTRICT ? from.region() : into.region(),
                    this == SECTOR ? from.sector() : into.sector(),
                    this == SCALE ? from.scale() : into.scale(),
                    this == CLASS ? from.evaluation() : into.evaluation(),
                    into.current(),
                    into.past(),
                    into.carried());
        }
    }

    /** A quantity that the criteria compare with a number, such as 用地 of at least 3 亩. */
    record Quantity(Field field) implements Trait {

        @Override
        public String label() {
            return field.label();
        }

        @Override
        public Optional<String> of(Dossier dossier) {
            return dossier.figure(field).map(Figure::value).map(Decimals::plain);
        }

        /** Energy goes with the fuels it may be the sum of. */
        private List<Field> parts() {
            return field == Field.ENERGY
                    ? Stream.concat(Stream.of(field), EnergyFactors.FUELS.stream())
                            .toList()
                    : List.of(field);
        }

        @Override
        public Dossier put(Dossier into, Dossier from) {
            return into.with(
                    put(into.current(), from.current()),
                    new Past(
                            put(into.past().fullYear(), from.past().fullYear()),
                            put(into.past().samePeriod(), from.past().samePeriod())));
        }

        private Amounts put(Amounts into, Amounts from) {
            Map<Field, Figure> figures = new EnumMap<>(Field.class);
            figures.putAll(into.figures());
            Set<Field> unsettled = new TreeSet<>(into.unsettled());
            for (Field part : parts()) {
                from.figure(part).ifPresentOrElse(f -> figures.put(part, f), () -> figures.remove(part));
                unsettled.remove(part);
                if (from.unsettled().contains(part)) {
                    unsettled.add(part);
                }
            }
            Optional<Figure> reported = (field == Field.ENERGY ? from : into).reportedEnergy();
            return new Amounts(figures, unsettled, reported);
        }
    }
}
