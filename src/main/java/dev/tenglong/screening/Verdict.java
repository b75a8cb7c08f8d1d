package dev.tenglong.screening;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.indicator.Indicator;
import java.util.List;
import java.util.Optional;

/**
 * What screening concluded about one enterprise.
 *
 * @param listed       whether list-when holds; empty where undecided; false on a warn-only basis
 * @param earlyWarning whether list-when holds, but on a warn-only basis (预警)
 * @param grounds      whether this can move a line of the list
 * @param judgements   every indicator, in the order of the catalogue
 * @param reasons      why, in Chinese, one sentence each: the grounds of the category, or what is missing
 */
public record Verdict(
        Dossier dossier,
        Category category,
        Optional<Boolean> listed,
        boolean earlyWarning,
        Grounds grounds,
        List<Judgement> judgements,
        List<String> reasons) {

    public Verdict {
        judgements = List.copyOf(judgements);
        reasons = List.copyOf(reasons);
    }

    /** One indicator of it. */
    public Judgement judgement(Indicator indicator) {
        return judgements.get(indicator.ordinal());
    }

    /** Of an enterprise that is not held against any standard. */
    static Verdict notScreened(Dossier dossier, Tests tests, Category category, String why) {
        return new Verdict(
                dossier, category, Optional.of(false), false, Grounds.FIRM, tests.judgements(), List.of(why));
    }

    /** @param lacksBasis whether an accepted basis is what is missing */
    static Verdict undecided(Dossier dossier, Tests tests, boolean lacksBasis, String why) {
        return new Verdict(
                dossier,
                Category.INSUFFICIENT_DATA,
                Optional.empty(),
                false,
                lacksBasis ? Grounds.WEAK : Grounds.FIRM,
                tests.judgements(),
                List.of(why));
    }

    public boolean isListed() {
        return listed.orElse(false);
    }
}
