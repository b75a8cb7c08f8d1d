package dev.tenglong.indicator;

import dev.tenglong.dossier.Amounts;
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
        for (Basis basis : accepted) {
            if (isAvailable(basis) || basis == Basis.ROLLING_12 && isKnown(dossier.past(), flows)) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
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

    private static boolean isKnown(Past past, List<Field> flows) {
        return past.fullYear().figures().keySet().containsAll(flows)
                && past.samePeriod().figures().keySet().containsAll(flows);
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
        String missing = Stream.of(
                        missing("上年全年的", dossier.past().fullYear(), flows),
                        missing("上年同期的", dossier.past().samePeriod(), flows))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("，"));
        return Basis.ROLLING_12.label() + "缺" + missing;
    }

    private static String missing(String when, Amounts amounts, List<Field> flows) {
        List<String> missing = flows.stream()
                .filter(flow -> amounts.figure(flow).isEmpty())
                .map(Field::label)
                .toList();
        return missing.isEmpty() ? "" : when + String.join("、", missing);
    }
}
