package dev.tenglong.indicator;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.dossier.Past;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * States cumulative flows over a year (年度口径), each enterprise on the best of the accepted bases its figures allow. Twelve
 * months that end with December are the year itself and need nothing of the year before.
 */
public final class YearlyFlows {

    private final List<Basis> accepted;
    private final Period period;

    /**
     * @param accepted best first
     * @param period   whose cumulative figures the dossiers hold
     */
    public YearlyFlows(List<Basis> accepted, Period period) {
        this.accepted = List.copyOf(accepted);
        this.period = period;
    }

    /** The best basis for some flows together. Whether the period itself gives them is not asked here. */
    public Optional<Basis> basis(Dossier dossier, List<Field> flows) {
        return accepted.stream()
                .filter(basis -> flows.stream().allMatch(flow -> allows(basis, dossier, flow)))
                .findFirst();
    }

    /** Whether there is an accepted basis for an enterprise at all: the period's own, or twelve months of some flow. */
    public boolean hasBasis(Dossier dossier) {
        boolean ofPeriod = accepted.stream().anyMatch(basis -> basis != Basis.ROLLING_12 && isAvailable(basis));
        return ofPeriod
                || dossier.figures().keySet().stream()
                        .filter(field -> field.kind() == Field.Kind.FLOW)
                        .anyMatch(flow -> basis(dossier, List.of(flow)).isPresent());
    }

    private boolean isAvailable(Basis basis) {
        return period.isFullYear() || basis == Basis.ANNUALISED;
    }

    private boolean allows(Basis basis, Dossier dossier, Field flow) {
        return isAvailable(basis)
                || basis == Basis.ROLLING_12
                        && missing(dossier.past(), flow).findAny().isEmpty();
    }

    /** 本年累计 + 上年全年 − 上年同期累计 where the basis is that; otherwise the flow as it is. */
    BigDecimal amount(Dossier dossier, Field flow, Basis basis) {
        BigDecimal current = value(dossier.figure(flow));
        return basis == Basis.ROLLING_12 && !period.isFullYear()
                ? current.add(value(dossier.past().fullYear().figure(flow)))
                        .subtract(value(dossier.past().samePeriod().figure(flow)))
                : current;
    }

    private static BigDecimal value(Optional<Figure> figure) {
        return figure.orElseThrow().value();
    }

    /** A flow that the period gives, over a year, on its best basis; empty where no accepted basis allows it. */
    public Optional<Yearly> overAYear(Dossier dossier, Field flow) {
        return basis(dossier, List.of(flow))
                .map(basis -> new Yearly(basis.overAYear(amount(dossier, flow, basis), period.month()), basis));
    }

    /** What a flow comes to over a year. */
    public record Yearly(Ratio amount, Basis basis) {}

    /** Why no accepted basis allows some flows, in Chinese. */
    String why(Dossier dossier, List<Field> flows) {
        if (!accepted.contains(Basis.ROLLING_12)) {
            return "本期没有可用口径";
        }
        return Basis.ROLLING_12.label() + "缺"
                + flows.stream().flatMap(flow -> missing(dossier.past(), flow)).collect(Collectors.joining("、"));
    }

    private static Stream<String> missing(Past past, Field flow) {
        Stream<String> year =
                past.fullYear().figure(flow).isPresent() ? Stream.of() : Stream.of("上年全年的" + flow.label());
        Stream<String> months =
                past.samePeriod().figure(flow).isPresent() ? Stream.of() : Stream.of("上年同期的" + flow.label());
        return Stream.concat(year, months);
    }
}
