package dev.tenglong.listing;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import dev.tenglong.policy.Threshold;
import dev.tenglong.screening.Grounds;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Outcome;
import dev.tenglong.screening.Verdict;
import dev.tenglong.units.Decimals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What in an enterprise's data made the difference (数据原因): each indicator whose outcome turned with the data, each other
 * trait that turns the conclusion when it alone is exchanged, and the basis where that decides whether a hit counts.
 */
final class DataCauses {

    private static final String NO_BASIS = "无";

    private final CrossScreening cross;

    private DataCauses(CrossScreening cross) {
        this.cross = cross;
    }

    static List<Cause> of(CrossScreening cross) {
        return cross.dataMatter() ? new DataCauses(cross).causes() : List.of();
    }

    private List<Cause> causes() {
        var causes = new ArrayList<Cause>();
        Set<Field> explained = EnumSet.noneOf(Field.class);
        for (Indicator indicator : Indicator.values()) {
            Optional<IndicatorChange> change = turned(indicator);
            change.ifPresent(c -> {
                causes.add(c.cause());
                explained.add(indicator.numerator());
                explained.add(indicator.denominator());
            });
        }
        traits(explained).flatMap(trait -> turning(trait).stream()).forEach(causes::add);
        basis().ifPresent(causes::add);
        return causes.isEmpty() ? List.of(together()) : causes;
    }

    /** An indicator that one yardstick judges for both data, differently, because its figure moved. */
    private Optional<IndicatorChange> turned(Indicator indicator) {
        return cross.latestFirst().stream()
                .flatMap(standard -> turned(indicator, standard).stream())
                .findFirst();
    }

    private Optional<IndicatorChange> turned(Indicator indicator, Side standard) {
        Reading before = cross.reading(indicator, Side.FROM, standard);
        Reading after = cross.reading(indicator, Side.TO, standard);
        Optional<Outcome> was = before.judgement().outcome();
        Optional<Outcome> is = after.judgement().outcome();
        if (was.isEmpty() || is.isEmpty() || was.equals(is)) {
            return Optional.empty();
        }
        var change = new IndicatorChange(before, after);
        return Optional.of(change).filter(IndicatorChange::isMoved);
    }

    /** The traits that are not the same in both; quantities that an indicator explains already are left out. */
    private Stream<Trait> traits(Set<Field> explained) {
        Stream<Trait> quantities = cross.latestFirst().stream()
                .flatMap(side -> cross.yardstick(side).policy().criteria().comparedQuantities().stream())
                .distinct()
                .sorted()
                .filter(field -> !explained.contains(field))
                .filter(field -> field.kind() == Field.Kind.STOCK
                        || cross.period(Side.FROM).equals(cross.period(Side.TO)))
                .map(Trait.Quantity::new);
        return Stream.concat(Arrays.stream(Trait.Attribute.values()), quantities)
                .filter(trait -> !trait.of(cross.dossier(Side.FROM)).equals(trait.of(cross.dossier(Side.TO))));
    }

    /** The trait as a cause, where exchanging it alone turns a conclusion. */
    private Optional<Cause> turning(Trait trait) {
        for (Side standard : cross.latestFirst()) {
            for (Side data : cross.latestFirst()) {
                Dossier altered = trait.put(cross.dossier(data), cross.dossier(data.other()));
                Verdict as = cross.verdict(data, standard);
                Verdict otherwise = cross.yardstick(standard).judge(altered, cross.period(data));
                if (Conclusion.differ(as, otherwise)) {
                    String effects = effects(data.of(as, otherwise), data.of(otherwise, as));
                    return Optional.of(cause(trait, effects));
                }
            }
        }
        return Optional.empty();
    }

    private Cause cause(Trait trait, String effects) {
        Optional<String> before = trait.of(cross.dossier(Side.FROM));
        Optional<String> after = trait.of(cross.dossier(Side.TO));
        return new Cause(Cause.Kind.DATA, Optional.empty(), before, after, words(trait) + effects);
    }

    private String words(Trait trait) {
        return trait.label() + " " + trait.of(cross.dossier(Side.FROM)).orElse("未知") + " → "
                + trait.of(cross.dossier(Side.TO)).orElse("未知");
    }

    /** What else applies because of a trait: other indicators, other standards. */
    private static String effects(Verdict before, Verdict after) {
        String testedBefore = testedNames(before);
        String testedAfter = testedNames(after);
        if (!testedBefore.equals(testedAfter)) {
            return "；考核指标 " + testedBefore + " → " + testedAfter;
        }
        return Arrays.stream(Indicator.values())
                .map(indicator -> standards(before.judgement(indicator), after.judgement(indicator)))
                .collect(Collectors.joining());
    }

    private static String testedNames(Verdict verdict) {
        String tested = tested(verdict)
                .map(judgement -> judgement.measured().indicator().label())
                .collect(Collectors.joining("、"));
        return tested.isEmpty() ? "无" : tested;
    }

    private static String standards(Judgement before, Judgement after) {
        Optional<String> old = before.threshold().map(DataCauses::shown);
        Optional<String> now = after.threshold().map(DataCauses::shown);
        return Objects.equals(old, now)
                ? ""
                : "；" + before.measured().indicator().label() + "适用的标准 " + old.orElse("无") + " → " + now.orElse("无");
    }

    private static String shown(Threshold threshold) {
        return Decimals.plain(threshold.value()) + "（" + threshold.rule() + "）";
    }

    /** Where a hit is only a warning, or nothing is judged, because one screening's basis is too weak for more. */
    private Optional<Cause> basis() {
        for (Side standard : cross.latestFirst()) {
            Verdict before = cross.verdict(Side.FROM, standard);
            Verdict after = cross.verdict(Side.TO, standard);
            boolean weaker = before.grounds() == Grounds.WEAK ? isHeldBack(before) : isHeldBack(after);
            if (before.grounds() != after.grounds() && weaker && Conclusion.differ(before, after)) {
                String old = basis(before);
                String now = basis(after);
                return Optional.of(new Cause(
                        Cause.Kind.DATA,
                        Optional.empty(),
                        Optional.of(old),
                        Optional.of(now),
                        "口径 " + old + " → " + now + "；较弱的口径只预警或不判定，不列入"));
            }
        }
        return Optional.empty();
    }

    private static boolean isHeldBack(Verdict weak) {
        return weak.earlyWarning()
                || tested(weak).anyMatch(judgement -> judgement.measured().lacksBasis());
    }

    private static String basis(Verdict verdict) {
        String bases = tested(verdict)
                .flatMap(judgement -> judgement.measured().basis().stream())
                .map(Basis::label)
                .distinct()
                .collect(Collectors.joining("、"));
        return bases.isEmpty() ? NO_BASIS : bases;
    }

    private static Stream<Judgement> tested(Verdict verdict) {
        return verdict.judgements().stream()
                .filter(judgement -> judgement.outcome().isPresent());
    }

    /** Where nothing turns the conclusion alone: everything that is not as it was. */
    private Cause together() {
        String all = traits(Set.of()).map(this::words).collect(Collectors.joining("；"));
        return Cause.of(Cause.Kind.DATA, "几项情况合在一起改变了结论" + (all.isEmpty() ? "" : "：" + all));
    }
}
