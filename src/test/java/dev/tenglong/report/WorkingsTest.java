package dev.tenglong.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.dossier.Amounts;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.dossier.Past;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.indicator.IndicatorCalculator;
import dev.tenglong.indicator.Measured;
import dev.tenglong.intake.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is shown as the way to a value must lead to that value. */
class WorkingsTest {

    private static final Period MARCH = new Period(2022, 3);

    @Test
    void a_figure_alone_stands_for_itself() {
        Workings workings = workings(Indicator.VALUE_ADDED_PER_TCE, Basis.YEAR, new Period(2021, 12));

        assertThat(workings.above().orElseThrow().sum()).isEqualTo("320");
        assertThat(workings.quotient()).contains("320 ÷ 300");
    }

    @Test
    void twelve_months_are_put_together_term_by_term() {
        Workings workings = workings(Indicator.TAX_PER_MU, Basis.ROLLING_12, MARCH);

        assertThat(workings.above().orElseThrow().sum()).isEqualTo("本年累计 14.5 + 上年全年 50 - 上年同期累计 12.25 = 52.25");
        assertThat(workings.below().orElseThrow().sum()).isEqualTo("10");
        assertThat(workings.quotient()).contains("52.25 ÷ 10");
    }

    @Test
    void months_are_stretched_over_a_stock_only() {
        assertThat(workings(Indicator.TAX_PER_MU, Basis.ANNUALISED, MARCH).quotient())
                .contains("14.5 × 12 ÷ 3 ÷ 10");
        assertThat(workings(Indicator.VALUE_ADDED_PER_TCE, Basis.ANNUALISED, MARCH)
                        .quotient())
                .contains("320 ÷ 300");
    }

    @Test
    void a_share_is_in_percent() {
        assertThat(workings(Indicator.RD_INTENSITY, Basis.ANNUALISED, MARCH).quotient())
                .contains("6 ÷ 400 × 100");
    }

    @Test
    void where_an_input_is_unknown_there_is_no_quotient() {
        Workings workings = workings(Indicator.LABOUR_PRODUCTIVITY, Basis.ANNUALISED, MARCH);

        assertThat(workings.above()).isPresent();
        assertThat(workings.below()).isEmpty();
        assertThat(workings.quotient()).isEmpty();
    }

    private static Workings workings(Indicator indicator, Basis basis, Period period) {
        Dossier dossier = Samples.dossier(
                        1,
                        "示例纺织有限公司",
                        10,
                        "C17",
                        Scale.ABOVE,
                        Map.of(
                                Field.LAND, "10",
                                Field.TAX, "14.5",
                                Field.ENERGY, "300",
                                Field.VALUE_ADDED, "320",
                                Field.REVENUE, "400",
                                Field.RD, "6"))
                .with(
                        amounts("14.5", "300", "320"),
                        new Past(amounts("50", "1000", "1000"), amounts("12.25", "250", "240")));
        Measured measured = new IndicatorCalculator(List.of(basis), period).measure(indicator, dossier);
        return Workings.of(measured, dossier, period);
    }

    private static Amounts amounts(String tax, String energy, String valueAdded) {
        return new Amounts(
                Map.of(
                        Field.LAND, figure("10"),
                        Field.TAX, figure(tax),
                        Field.ENERGY, figure(energy),
                        Field.VALUE_ADDED, figure(valueAdded),
                        Field.REVENUE, figure("400"),
                        Field.RD, figure("6")),
                Set.of());
    }

    private static Figure figure(String value) {
        return new Figure(new BigDecimal(value), List.of());
    }
}
