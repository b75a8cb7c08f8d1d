package dev.tenglong.report;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.intake.Field;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Verdict;
import dev.tenglong.units.Ratio;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The enterprises of one subdistrict or sector counted and summed (汇总). Those out of scope are counted, not summed. */
final class Tally {

    private final String name;
    private final Map<Category, Integer> categories = new EnumMap<>(Category.class);
    private final Map<Scale, Integer> scales = new EnumMap<>(Scale.class);
    private final Map<Field, BigDecimal> sums = new EnumMap<>(Field.class);
    private int screened;
    private int listed;
    private BigDecimal taxOfBoth = BigDecimal.ZERO;
    private BigDecimal landOfBoth = BigDecimal.ZERO;

    Tally(String name) {
        this.name = name;
    }

    void add(Verdict verdict, boolean onList) {
        categories.merge(verdict.category(), 1, Integer::sum);
        listed += onList ? 1 : 0;
        if (verdict.category() == Category.OUT_OF_SCOPE) {
            return;
        }
        screened++;
        Dossier dossier = verdict.dossier();
        dossier.scale().ifPresent(scale -> scales.merge(scale, 1, Integer::sum));
        for (Field field : new Field[] {Field.LAND, Field.ENERGY, Field.TAX}) {
            dossier.figure(field).ifPresent(figure -> sums.merge(field, figure.value(), BigDecimal::add));
        }
        Optional<BigDecimal> tax = dossier.figure(Field.TAX).map(Figure::value);
        Optional<BigDecimal> land = dossier.figure(Field.LAND).map(Figure::value);
        if (tax.isPresent() && land.isPresent()) {
            taxOfBoth = taxOfBoth.add(tax.get());
            landOfBoth = landOfBoth.add(land.get());
        }
    }

    String name() {
        return name;
    }

    int screened() {
        return screened;
    }

    int listed() {
        return listed;
    }

    int count(Category category) {
        return categories.getOrDefault(category, 0);
    }

    int count(Scale scale) {
        return scales.getOrDefault(scale, 0);
    }

    int scaleUnknown() {
        return screened - count(Scale.ABOVE) - count(Scale.BELOW);
    }

    /** The sum of what is known of a field; zero where nothing is. */
    BigDecimal sum(Field field) {
        return sums.getOrDefault(field, BigDecimal.ZERO);
    }

    /** Σ税金 ÷ Σ用地 over the enterprises of which both are known; empty where they have no land. */
    Optional<Ratio> taxPerMu() {
        return landOfBoth.signum() > 0 ? Optional.of(new Ratio(taxOfBoth, landOfBoth)) : Optional.empty();
    }
}
