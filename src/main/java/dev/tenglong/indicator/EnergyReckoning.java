package dev.tenglong.indicator;

import static dev.tenglong.diagnostics.DiagnosticCode.ENERGY_DIFFERS;
import static dev.tenglong.diagnostics.DiagnosticCode.ENERGY_FACTOR_MISSING;
import static dev.tenglong.diagnostics.DiagnosticCode.ENERGY_ZERO;
import static dev.tenglong.diagnostics.DiagnosticCode.FUELS_NOT_SUPPLIED;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.dossier.Amounts;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
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
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Settles the energy consumption (综合能耗) of each enterprise: as reported, else the sum of its fuels in standard coal.
 * Fuels that are required must be known; others count 0 where the input does not give them. Energy of 0 beside an output
 * is an anomaly, not infinite efficiency.
 */
public final class EnergyReckoning {

    /** What is asked of the reckoning: {@code screening.yaml}, energy. */
    public record Rules(Calibre calibre, Set<Field> required) {}

    private final EnergyFactors factors;
    private final Rules rules;
    private final Set<Field> supplied;
    private final Period period;
    private final Findings findings;
    private final Set<Field> withoutFactor = new TreeSet<>();
    private boolean summed;

    public EnergyReckoning(EnergyFactors factors, Rules rules, Set<Field> supplied, Period period, Findings findings) {
        this.factors = factors;
        this.rules = rules;
        this.supplied = supplied;
        this.period = period;
        this.findings = findings;
    }

    /** The dossiers with their energy settled. Reports once what no table of the period supplied. */
    public List<Dossier> settle(List<Dossier> dossiers) {
        List<Dossier> settled = dossiers.stream().map(this::settle).toList();
        List<Field> missing =
                factors.fuels().stream().filter(f -> !supplied.contains(f)).toList();
        if (summed && !missing.isEmpty()) {
            findings.add(Diagnostic.of(FUELS_NOT_SUPPLIED, new Location.WholeRun(), "有企业按分品种合计能耗，而没有任何表提供的品种按 0 计")
                    .excerpt(missing.stream().map(Field::label).collect(Collectors.joining("、"))));
        }
        withoutFactor.forEach(fuel -> findings.add(Diagnostic.of(
                ENERGY_FACTOR_MISSING,
                new Location.WholeFile("config/energy.yaml"),
                fuel.label() + "没有 " + period.year() + " 年的" + rules.calibre().label() + "折标系数")));
        return settled;
    }

    private Dossier settle(Dossier dossier) {
        Optional<Figure> reported = dossier.figure(Field.ENERGY);
        Optional<Figure> sum = sum(dossier);
        Optional<Figure> energy = reported;
        if (reported.isEmpty() && !dossier.unsettled().contains(Field.ENERGY)) {
            energy = sum;
            summed |= sum.isPresent();
        }
        if (energy.isPresent() && energy.get().value().signum() == 0 && hasOutput(dossier)) {
            findings.add(Diagnostic.of(
                    ENERGY_ZERO, energy.get().sources().get(0), "“" + dossier.name() + "”有产出而能耗为 0，能耗按未知处理"));
            energy = Optional.empty();
        } else if (reported.isPresent() && sum.isPresent()) {
            compare(reported.get(), sum.get());
        }
        return with(dossier, energy, reported.isPresent());
    }

    /** @param reported whether some figure was there: then an absent one is one in doubt, not one not given */
    private static Dossier with(Dossier dossier, Optional<Figure> energy, boolean reported) {
        Map<Field, Figure> figures = new EnumMap<>(Field.class);
        figures.putAll(dossier.figures());
        energy.ifPresentOrElse(e -> figures.put(Field.ENERGY, e), () -> figures.remove(Field.ENERGY));
        Set<Field> unsettled = new TreeSet<>(dossier.unsettled());
        if (reported && energy.isEmpty()) {
            unsettled.add(Field.ENERGY);
        }
        return dossier.with(new Amounts(figures, unsettled, dossier.current().reportedEnergy()), dossier.past());
    }

    /** Σ fuel × factor; empty where a required fuel is unknown, a fuel is unreadable or a factor is missing. */
    private Optional<Figure> sum(Dossier dossier) {
        boolean known = dossier.figures().keySet().containsAll(rules.required())
                && EnergyFactors.FUELS.stream().noneMatch(dossier.unsettled()::contains);
        if (!known) {
            return Optional.empty();
        }
        BigDecimal total = BigDecimal.ZERO;
        var cells = new ArrayList<Location.Cell>();
        for (Field fuel : EnergyFactors.FUELS) {
            Figure burnt = dossier.figures().get(fuel);
            if (burnt != null
                    && (burnt.value().signum() != 0 || rules.required().contains(fuel))) {
                Optional<BigDecimal> factor = factors.factor(fuel, rules.calibre(), period.year());
                if (factor.isEmpty()) {
                    withoutFactor.add(fuel);
                    return Optional.empty();
                }
                total = total.add(burnt.value().multiply(factor.get()));
                cells.addAll(burnt.sources());
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new Figure(total, cells));
    }

    private void compare(Figure reported, Figure sum) {
        if (reported.isFarFrom(sum.value())) {
            findings.add(Diagnostic.of(
                    ENERGY_DIFFERS,
                    reported.sources().get(0),
                    "报送的综合能耗 " + Decimals.plain(reported.value()) + " 吨标准煤与分品种合计 "
                            + Decimals.plain(Decimals.round(sum.value(), 2)) + " 吨标准煤相差超过 5%，采用报送值"));
        }
    }

    static boolean hasOutput(Dossier dossier) {
        return List.of(Field.VALUE_ADDED, Field.REVENUE, Field.OUTPUT_VALUE).stream()
                .map(dossier::figure)
                .flatMap(Optional::stream)
                .anyMatch(f -> f.value().signum() > 0);
    }
}
