package dev.tenglong.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Calibre;
import dev.tenglong.units.Decimals;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnergyReckoningTest {

    private static final EnergyFactors FACTORS = new EnergyFactors(
            "示例",
            Map.of(Field.ELECTRICITY, new BigDecimal("1.229"), Field.RAW_COAL, new BigDecimal("0.7143")),
            Map.of());

    private final Findings findings = new Findings();

    @Test
    void fuels_sum_to_the_energy_that_is_not_reported() {
        assertThat(energy(Map.of(Field.ELECTRICITY, "100", Field.RAW_COAL, "10"), Set.of()))
                .contains("130.043");
    }

    @Test
    void a_fuel_that_is_burnt_but_has_no_factor_leaves_the_energy_unknown() {
        assertThat(energy(Map.of(Field.ELECTRICITY, "100", Field.STEAM, "10"), Set.of()))
                .isEmpty();
        assertThat(findings.sorted())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.ENERGY_FACTOR_MISSING);
    }

    @Test
    void a_fuel_without_a_factor_that_is_not_burnt_does_no_harm() {
        assertThat(energy(Map.of(Field.ELECTRICITY, "100", Field.STEAM, "0"), Set.of()))
                .contains("122.9");
    }

    @Test
    void a_fuel_that_cannot_be_read_leaves_the_energy_unknown_even_without_a_factor() {
        assertThat(energy(Map.of(Field.ELECTRICITY, "100"), Set.of(Field.STEAM)))
                .isEmpty();
    }

    private Optional<String> energy(Map<Field, String> values, Set<Field> unsettled) {
        var figures = new EnumMap<Field, Figure>(Field.class);
        values.forEach((field, value) -> figures.put(
                field, new Figure(new BigDecimal(value), List.of(new Location.Cell("用能.csv", "用能", 2, 1)))));
        var dossier = new Dossier(
                Optional.empty(),
                "甲公司",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                figures,
                unsettled);
        var rules = new EnergyReckoning.Rules(Calibre.CALORIFIC, Set.of(Field.ELECTRICITY));
        return new EnergyReckoning(FACTORS, rules, Set.copyOf(EnergyFactors.FUELS), new Period(2022, 12), findings)
                .settle(List.of(dossier))
                .get(0)
                .figure(Field.ENERGY)
                .map(f -> Decimals.plain(f.value()));
    }
}
