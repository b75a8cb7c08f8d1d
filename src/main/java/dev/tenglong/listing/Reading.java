package dev.tenglong.listing;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Period;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.indicator.Measured;
import dev.tenglong.intake.Field;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Verdict;
import dev.tenglong.units.Decimals;
import dev.tenglong.units.ShownPlaces;
import java.util.Optional;

/** One indicator of one enterprise as a screening had it (指标的一次读数), with the data it was read from. */
record Reading(Judgement judgement, Dossier dossier, Period period) {

    static Reading of(Verdict verdict, Indicator indicator, Period period) {
        return new Reading(verdict.judgement(indicator), verdict.dossier(), period);
    }

    Measured measured() {
        return judgement.measured();
    }

    /** The value as people and JSON read it. */
    Optional<String> shown() {
        return measured().value().map(value -> Decimals.plain(value.rounded(ShownPlaces.MOST)));
    }

    /** An input of the indicator; empty where it is unknown. */
    Optional<Input> input(Field field) {
        return dossier.figure(field)
                .map(figure -> isRolling(field) ? Input.rolling(dossier, field) : Input.asRead(figure));
    }

    private boolean isRolling(Field field) {
        return field.kind() == Field.Kind.FLOW
                && !period.isFullYear()
                && measured().basis().equals(Optional.of(Basis.ROLLING_12));
    }
}
