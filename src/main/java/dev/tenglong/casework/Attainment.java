package dev.tenglong.casework;

import dev.tenglong.indicator.Basis;
import dev.tenglong.screening.Grounds;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Outcome;
import dev.tenglong.screening.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the indicators of an enterprise meet the standard on a full-period basis (指标达标): what accepting an upgrade rests on. */
public final class Attainment {

    /** An estimate of a year is no full period. */
    private static final Set<Basis> FULL = EnumSet.of(Basis.YEAR, Basis.ROLLING_12);

    private Attainment() {}

    /** What speaks against it, a sentence each without a full stop; empty where nothing does. */
    public static List<String> objections(Verdict verdict) {
        List<Judgement> tested = verdict.judgements().stream()
                .filter(judgement -> judgement.outcome().isPresent())
                .toList();
        List<String> crossed = tested.stream()
                .filter(judgement -> judgement.outcome().equals(Optional.of(Outcome.CROSSED))
                        || judgement.outcome().equals(Optional.of(Outcome.UNKNOWN)))
                .map(Judgement::reason)
                .toList();
        if (!crossed.isEmpty()) {
            return crossed;
        }
        if (tested.isEmpty() || verdict.grounds() != Grounds.FIRM || verdict.isListed()) {
            return verdict.reasons().isEmpty() ? List.of("最近一期没有判定") : verdict.reasons();
        }
        return tested.stream()
                .map(Judgement::measured)
                .filter(measured ->
                        measured.basis().filter(basis -> !FULL.contains(basis)).isPresent())
                .map(measured -> measured.indicator().label() + "是"
                        + measured.basis().orElseThrow().label() + "数，不是全年或滚动12个月")
                .toList();
    }
}
