package dev.tenglong.listing;

import dev.tenglong.dossier.Amounts;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Decimals;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

        @Override
        public Dossier put(Dossier into, Dossier from) {
            Map<Field, Figure> figures = new EnumMap<>(Field.class);
            figures.putAll(into.figures());
            from.figure(field).ifPresentOrElse(f -> figures.put(field, f), () -> figures.remove(field));
            Set<Field> unsettled = new TreeSet<>(into.unsettled());
            unsettled.remove(field);
            if (from.unsettled().contains(field)) {
                unsettled.add(field);
            }
            Optional<Figure> reported =
                    (field == Field.ENERGY ? from : into).current().reportedEnergy();
            return into.with(new Amounts(figures, unsettled, reported), into.past());
        }
    }
}
