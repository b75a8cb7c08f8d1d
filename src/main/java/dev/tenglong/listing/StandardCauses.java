package dev.tenglong.listing;

import dev.tenglong.indicator.Indicator;
import dev.tenglong.policy.Criteria;
import dev.tenglong.policy.Reference;
import dev.tenglong.policy.Threshold;
import dev.tenglong.screening.Judgement;
import dev.tenglong.units.Decimals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What in the yardstick made the difference (标准原因): each standard that turned the outcome of its indicator, then the
 * criteria and the energy factors where exchanging them alone turns a conclusion.
 */
final class StandardCauses {

    private final CrossScreening cross;

    private StandardCauses(CrossScreening cross) {
        this.cross = cross;
    }

    static List<Cause> of(CrossScreening cross) {
        return cross.standardMatters() ? new StandardCauses(cross).causes() : List.of();
    }

    private List<Cause> causes() {
        var causes = new ArrayList<Cause>();
        for (Indicator indicator : Indicator.values()) {
            turned(indicator).ifPresent(causes::add);
        }
        if (turns(Yardstick::withCriteriaOf)) {
            causes.add(Cause.of(Cause.Kind.STANDARD, "筛查口径 screening.yaml 已改" + criteria()));
        }
        if (turns(Yardstick::withEnergyOf)) {
            causes.add(Cause.of(Cause.Kind.STANDARD, "折标系数 energy.yaml 已改"));
        }
        return causes.isEmpty() ? List.of(Cause.of(Cause.Kind.STANDARD, "标准与口径的变化合在一起改变了结论")) : causes;
    }

    /** A standard that judges the same data differently than the other screening's. */
    private Optional<Cause> turned(Indicator indicator) {
        for (Side data : cross.latestFirst()) {
            Judgement before = cross.verdict(data, Side.FROM).judgement(indicator);
            Judgement after = cross.verdict(data, Side.TO).judgement(indicator);
            if (before.outcome().isPresent()
                    && after.outcome().isPresent()
                    && !before.outcome().equals(after.outcome())
                    && !before.threshold().equals(after.threshold())) {
                return Optional.of(cause(before, after));
            }
        }
        return Optional.empty();
    }

    /** A standard that is not what it was. */
    static Cause cause(Judgement before, Judgement after) {
        return new Cause(
                Cause.Kind.STANDARD,
                Optional.of(before.measured().indicator()),
                before.threshold().map(StandardCauses::value),
                after.threshold().map(StandardCauses::value),
                where(before.threshold(), StandardCauses::rule) + " → "
                        + where(after.threshold(), StandardCauses::rule));
    }

    static String value(Threshold threshold) {
        return Decimals.plain(threshold.value());
    }

    private static String where(Optional<Threshold> threshold, Function<Threshold, String> words) {
        return threshold.map(words).orElse("没有适用的标准");
    }

    /** Such as thresholds/tax-per-mu.yaml:11 自 2023-01-01，示例标准 示例〔2022〕1号 附件1. */
    private static String rule(Threshold threshold) {
        Reference reference = threshold.reference();
        String document = List.of(reference.title(), reference.number(), reference.article()).stream()
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return threshold.rule() + "（自 " + threshold.effectiveFrom() + "，" + document + "）";
    }

    /** Whether some conclusion turns when one part of the yardstick alone is exchanged. */
    private boolean turns(BinaryOperator<Yardstick> exchange) {
        for (Side data : cross.latestFirst()) {
            for (Side standard : cross.latestFirst()) {
                Yardstick altered = exchange.apply(cross.yardstick(standard), cross.yardstick(standard.other()));
                if (Conclusion.differ(
                        cross.verdict(data, standard), altered.judge(cross.dossier(data), cross.period(data)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Which parts of screening.yaml are not as they were. */
    private String criteria() {
        Criteria before = cross.yardstick(Side.FROM).policy().criteria();
        Criteria after = cross.yardstick(Side.TO).policy().criteria();
        Map<String, Function<Criteria, Object>> parts = new LinkedHashMap<>();
        parts.put("scope", Criteria::scope);
        parts.put("basis", Criteria::basis);
        parts.put("warn-only", Criteria::warnOnly);
        parts.put("energy.calibre", Criteria::calibre);
        parts.put("energy.required", Criteria::requiredFuels);
        parts.put("profiles", Criteria::profiles);
        parts.put("list-when", Criteria::listWhen);
        return parts.entrySet().stream()
                .filter(part ->
                        !part.getValue().apply(before).equals(part.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("、", "：", ""));
    }
}
