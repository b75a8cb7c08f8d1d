package dev.tenglong.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Period;
import dev.tenglong.indicator.Measured.State;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Decimals;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorCalculatorTest {

    private static final Dossier FULL = dossier(Map.of(
            Field.LAND, "12.5",
            Field.ENERGY, "800",
            Field.VALUE_ADDED, "1200",
            Field.REVENUE, "5400",
            Field.TAX, "96",
            Field.EMPLOYEES, "85",
            Field.RD, "162",
            Field.ELECTRICITY, "240",
            Field.POLLUTANT, "3"));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "tax-per-mu, 7.68",
        "value-added-per-mu, 96",
        "value-added-per-tce, 1.5",
        "energy-per-value-added, 0.666667",
        "labour-productivity, 14.117647",
        "rd-intensity, 3",
        "value-added-per-pollutant, 400",
        "tax-per-power, 0.4",
        "revenue-per-mu, 432",
    })
    void each_indicator_follows_its_formula(String id, String expected) {
        assertThat(value(measure(id, FULL, Basis.YEAR, 12))).isEqualTo(expected);
    }

    @Test
    void annualised_stretches_a_flow_over_a_stock_and_nothing_else() {
        assertThat(value(measure("tax-per-mu", FULL, Basis.ANNUALISED, 3))).isEqualTo("30.72");
        assertThat(value(measure("labour-productivity", FULL, Basis.ANNUALISED, 3)))
                .isEqualTo("56.470588");
        assertThat(value(measure("value-added-per-tce", FULL, Basis.ANNUALISED, 3)))
                .isEqualTo("1.5");
        assertThat(value(measure("rd-intensity", FULL, Basis.ANNUALISED, 3))).isEqualTo("3");
    }

    @Test
    void a_missing_input_is_unknown_and_says_which() {
        Measured measured = measure("tax-per-mu", dossier(Map.of(Field.LAND, "3")), Basis.YEAR, 12);
        assertThat(measured.state()).isEqualTo(State.UNKNOWN);
        assertThat(measured.reason()).isEqualTo("缺实缴税金");
    }

    @Test
    void without_a_basis_nothing_is_known() {
        Measured measured = new IndicatorCalculator(List.of(), new Period(2022, 3)).measure(Indicator.TAX_PER_MU, FULL);
        assertThat(measured.state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void land_of_zero_makes_land_indicators_not_applicable_even_without_a_tax_figure() {
        assertThat(measure("tax-per-mu", dossier(Map.of(Field.LAND, "0")), Basis.YEAR, 12)
                        .state())
                .isEqualTo(State.NOT_APPLICABLE);
    }

    @Test
    void tax_may_be_negative() {
        Measured measured = measure("tax-per-mu", dossier(Map.of(Field.LAND, "4", Field.TAX, "-10")), Basis.YEAR, 12);
        assertThat(value(measured)).isEqualTo("-2.5");
        assertThat(measured.state()).isEqualTo(State.KNOWN);
    }

    @ParameterizedTest(name = "value added {0}, energy {1}: {2} is {3}")
    @CsvSource({
        "-5, 10, value-added-per-tce, WORST",
        "0, 10, value-added-per-tce, WORST",
        "0, 0, value-added-per-tce, WORST",
        "0, 10, energy-per-value-added, WORST",
        "-5, 10, energy-per-value-added, WORST",
        "5, 10, energy-per-value-added, KNOWN",
    })
    void value_added_of_zero_or_less_is_the_worst_there_is(String valueAdded, String energy, String id, State state) {
        Dossier dossier = dossier(Map.of(Field.VALUE_ADDED, valueAdded, Field.ENERGY, energy));
        assertThat(measure(id, dossier, Basis.YEAR, 12).state()).isEqualTo(state);
    }

    @ParameterizedTest(name = "{0} of 0: {1} is {2}")
    @CsvSource({
        "EMPLOYEES, labour-productivity, UNKNOWN",
        "REVENUE, rd-intensity, UNKNOWN",
        "POLLUTANT, value-added-per-pollutant, NOT_APPLICABLE",
        "ELECTRICITY, tax-per-power, UNKNOWN",
    })
    void a_denominator_of_zero_never_gives_an_infinite_value(Field zero, String id, State state) {
        var values = new EnumMap<Field, String>(
                Map.of(Field.VALUE_ADDED, "5", Field.RD, "1", Field.TAX, "1", Field.REVENUE, "9"));
        values.put(zero, "0");
        assertThat(measure(id, dossier(values), Basis.YEAR, 12).state()).isEqualTo(state);
    }

    private static Measured measure(String id, Dossier dossier, Basis basis, int month) {
        return new IndicatorCalculator(List.of(basis), new Period(2022, month))
                .measure(Indicator.byName(id).orElseThrow(), dossier);
    }

    private static String value(Measured measured) {
        return measured.value().map(v -> Decimals.plain(v.rounded(6))).orElse("");
    }

    private static Dossier dossier(Map<Field, String> values) {
        var figures = new EnumMap<Field, Figure>(Field.class);
        values.forEach((field, value) -> figures.put(field, new Figure(new BigDecimal(value), List.of())));
        return new Dossier(
                Optional.empty(),
                "甲公司",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                figures,
                Set.of());
    }
}
