package dev.tenglong.screening;

import java.util.List;
import java.util.Optional;

/** Why an enterprise is of its category (认定理由), one sentence each. */
final class Reasons {

    private Reasons() {}

    /** @param hasBasis whether an accepted basis allows anything of the enterprise */
    static List<String> of(Category category, List<Judgement> judgements, boolean hasBasis) {
        Outcome wanted = category == Category.INSUFFICIENT_DATA ? Outcome.UNKNOWN : Outcome.CROSSED;
        List<String> reasons = judgements.stream()
                .filter(j -> j.outcome().equals(Optional.of(wanted)))
                .map(Judgement::reason)
                .toList();
        return reasons.isEmpty() ? others(category, hasBasis) : reasons;
    }

    /** Where no indicator says why: the scale, the class or a quantity decided, or is missing. */
    private static List<String> others(Category category, boolean hasBasis) {
        return switch (category) {
            case INSUFFICIENT_DATA -> List.of(hasBasis ? "口径所需的规模、亩均评价等级或数量未知" : "本期没有可用口径");
            case HIGH_ENERGY_LOW_EFFICIENCY, HIGH_ENERGY, LOW_EFFICIENCY -> List.of("符合口径中规模、亩均评价等级或数量的条件");
            default -> List.of();
        };
    }
}
