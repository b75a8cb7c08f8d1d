package dev.tenglong.indicator;

import static dev.tenglong.diagnostics.DossierCode.ENERGY_DIFFERS;
import static dev.tenglong.diagnostics.DossierCode.ENERGY_ZERO;
import static dev.tenglong.diagnostics.DossierCode.FUELS_NOT_SUPPLIED;
import static dev.tenglong.diagnostics.ScreeningCode.ENERGY_FACTOR_MISSING;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.dossier.Amounts;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.dossier.Past;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Calibre;
import dev.tenglong.units.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Settles the energy consumption (综合能耗) of each enterprise: as reported, else the sum of its fuels in standard coal.
 * Fuels that are required must be known; others count 0 where the input does not give them. Energy of 0 beside an output
 * is an anomaly, not infinite efficiency.
 *
 * <p>The year before is settled alike, with its own factors, and silently: what was wrong with it was told when it was
 * screened. Months that are added and months that are taken away must have been counted in one way, as reported or
 * summed, unless both ways come to the same for the enterprise: else the difference would be that of the ways.
 */
public final class EnergyReckoning {

    /** What is asked of the reckoning: {@code screening.yaml}, energy. */
    public record Rules(Calibre calibre, Set<Field> required) {}

    private final EnergyFactors factors;
    private final Rules rules;
    private final Set<Field> supplied;
    private final Period period;
    private final Findings findings;
    private final Map<Integer, Set<Field>> withoutFactor = new TreeMap<>();
    private boolean summed;

    public EnergyReckoning(EnergyFactors factors, Rules rules, Set<Field> supplied, Period period, Findings findings) {
        this.factors = factors;
        this.rules = rules;
        this.supplied = supplied;
        this.period = period;
        this.findings = findings;
    }

    /**
     * The dossiers with their energy settled, whatever it was settled to before. Reports once what no table of the period
     * supplied.
     */
    public List<Dossier> settle(List<Dossier> dossiers) {
        List<Dossier> settled = dossiers.stream().map(this::settle).toList();
        List<Field> missing =
                factors.fuels().stream().filter(f -> !supplied.contains(f)).toList();
        if (summed && !missing.isEmpty()) {
            findings.add(Diagnostic.of(FUELS_NOT_SUPPLIED, new Location.WholeRun(), "有企业按分品种合计能耗，而没有任何表提供的品种按 0 计")
                    .excerpt(missing.stream().map(Field::label).collect(Collectors.joining("、"))));
        }
        withoutFactor.forEach((year, fuels) -> fuels.forEach(fuel -> findings.add(Diagnostic.of(
                ENERGY_FACTOR_MISSING,
                new Location.WholeFile("config/energy.yaml"),
                fuel.label() + "没有 " + year + " 年的" + rules.calibre().label() + "折标系数"))));
        return settled;
    }

    private Dossier settle(Dossier dossier) {
        Amounts current = dossier.current().asReported();
        Optional<Figure> reported = current.reportedEnergy();
        Optional<Figure> sum = sum(current, period.year());
        boolean alike = reported.isPresent()
                && sum.isPresent()
                && !reported.get().isFarFrom(sum.get().value());
        Optional<Figure> energy = reported.or(() -> isDoubtful(current) ? Optional.empty() : sum);
        summed |= reported.isEmpty() && energy.isPresent();
        if (energy.filter(e -> isAnomaly(e, current)).isPresent()) {
            findings.add(Diagnostic.of(ENERGY_ZERO, place(energy.get()), "“" + dossier.name() + "”有产出而能耗为 0，能耗按未知处理"));
            energy = Optional.empty();
        } else if (reported.isPresent() && sum.isPresent()) {
            compare(reported.get(), sum.get());
        }
        return dossier.with(with(current, energy), past(dossier.past(), reported.isPresent(), alike));
    }

    /**
     * @param reported whether the current energy is as reported, not summed
     * @param alike    whether the sum comes to what was reported
     */
    private Past past(Past past, boolean reported, boolean alike) {
        if (past.fullYear().isEmpty() && past.samePeriod().isEmpty()) {
            return past;
        }
        Amounts year = past.fullYear().asReported();
        Amounts months = past.samePeriod().asReported();
        Optional<Figure> ofYear =
                year.reportedEnergy().or(() -> !reported || alike ? sumBefore(year) : Optional.empty());
        Optional<Figure> ofMonths = reported
                ? months.reportedEnergy().or(() -> alike ? sumBefore(months) : Optional.empty())
                : sumBefore(months);
        return new Past(settled(year, ofYear), settled(months, ofMonths));
    }

    private Optional<Figure> sumBefore(Amounts amounts) {
        return isDoubtful(amounts) ? Optional.empty() : sum(amounts, period.year() - 1);
    }

    private static Amounts settled(Amounts amounts, Optional<Figure> energy) {
        return with(amounts, energy.filter(e -> !isAnomaly(e, amounts)));
    }

    private static boolean isDoubtful(Amounts amounts) {
        return amounts.unsettled().contains(Field.ENERGY);
    }

    private static boolean isAnomaly(Figure energy, Amounts amounts) {
        return energy.value().signum() == 0 && hasOutput(amounts);
    }

    /** Where some figure was reported, energy that is absent is in doubt, not one not given. */
    private static Amounts with(Amounts amounts, Optional<Figure> energy) {
        Map<Field, Figure> figures = new EnumMap<>(Field.class);
        figures.putAll(amounts.figures());
        energy.ifPresentOrElse(e -> figures.put(Field.ENERGY, e), () -> figures.remove(Field.ENERGY));
        Set<Field> unsettled = new TreeSet<>(amounts.unsettled());
        if (amounts.reportedEnergy().isPresent() && energy.isEmpty()) {
            unsettled.add(Field.ENERGY);
        }
        return new Amounts(figures, unsettled, amounts.reportedEnergy());
    }

    /** Σ fuel × factor; empty where a required fuel is unknown, a fuel is unreadable or a factor is missing. */
    private Optional<Figure> sum(Amounts amounts, int year) {
        boolean known = amounts.figures().keySet().containsAll(rules.required())
                && EnergyFactors.FUELS.stream().noneMatch(amounts.unsettled()::contains);
        if (!known) {
            return Optional.empty();
        }
        BigDecimal total = BigDecimal.ZERO;
        var parts = new ArrayList<Figure>();
        for (Field fuel : EnergyFactors.FUELS) {
            Figure burnt = amounts.figures().get(fuel);
            if (burnt != null
                    && (burnt.value().signum() != 0 || rules.required().contains(fuel))) {
                Optional<BigDecimal> factor = factors.factor(fuel, rules.calibre(), year);
                if (factor.isEmpty()) {
                    withoutFactor.computeIfAbsent(year, y -> new TreeSet<>()).add(fuel);
                    return Optional.empty();
                }
                total = total.add(burnt.value().multiply(factor.get()));
                parts.add(burnt);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(sum(total, parts));
    }

    /** Drawn on a recorded list where one of its parts is. */
    private static Figure sum(BigDecimal total, List<Figure> parts) {
        return new Figure(
                total,
                parts.stream().flatMap(part -> part.sources().stream()).toList(),
                parts.stream().flatMap(part -> part.drawn().stream()).findFirst());
    }

    private void compare(Figure reported, Figure sum) {
        if (reported.isFarFrom(sum.value())) {
            findings.add(Diagnostic.of(
                    ENERGY_DIFFERS,
                    place(reported),
                    "报送的综合能耗 " + Decimals.plain(reported.value()) + " 吨标准煤与分品种合计 "
                            + Decimals.plain(Decimals.round(sum.value(), 2)) + " 吨标准煤相差超过 5%，采用报送值"));
        }
    }

    /** A figure taken from a recorded list may have no cell of its own. */
    private static Location place(Figure figure) {
        return figure.sources().isEmpty()
                ? new Location.WholeRun()
                : figure.sources().get(0);
    }

    static boolean hasOutput(Amounts amounts) {
        return List.of(Field.VALUE_ADDED, Field.REVENUE, Field.OUTPUT_VALUE).stream()
                .map(amounts::figure)
                .flatMap(Optional::stream)
                .anyMatch(f -> f.value().signum() > 0);
    }
}
