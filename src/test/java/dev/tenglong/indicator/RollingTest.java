package dev.tenglong.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.dossier.Amounts;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.dossier.Past;
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

/** Twelve months put together: 本年累计 + 上年全年 − 上年同期累计. Amounts are written "current full-year same-months", - for unknown. */
class RollingTest {

    private static final List<Basis> ALL = List.of(Basis.YEAR, Basis.ROLLING_12, Basis.ANNUALISED);
    private static final List<Basis> STRICT = List.of(Basis.YEAR, Basis.ROLLING_12);
    private static final Period MARCH = new Period(2022, 3);

    @Test
    void a_flow_over_a_stock_rolls() {
        Measured measured = measure("tax-per-mu", Map.of(Field.TAX, "30.1 100 25", Field.LAND, "10"));
        assertThat(value(measured)).isEqualTo("10.51");
        assertThat(measured.basis()).contains(Basis.ROLLING_12);
        assertThat(Decimals.plain(measured.numerator().orElseThrow().value())).isEqualTo("30.1");
    }

    @Test
    void both_flows_of_an_indicator_roll_or_neither_does() {
        Measured both =
                measure("value-added-per-tce", Map.of(Field.VALUE_ADDED, "30 100 25", Field.ENERGY, "20 60 10"));
        assertThat(value(both)).isEqualTo("1.5");
        assertThat(both.basis()).contains(Basis.ROLLING_12);
        Measured one = measure("value-added-per-tce", Map.of(Field.VALUE_ADDED, "30 100 25", Field.ENERGY, "20 60 -"));
        assertThat(value(one)).isEqualTo("1.5");
        assertThat(one.basis()).contains(Basis.ANNUALISED);
        assertThat(value(measure("rd-intensity", Map.of(Field.RD, "2 8 1", Field.REVENUE, "100 400 50"))))
                .isEqualTo("2");
    }

    @Test
    void twelve_months_that_end_with_december_are_the_year_itself() {
        Measured measured = measure(
                List.of(Basis.ROLLING_12),
                new Period(2022, 12),
                "tax-per-mu",
                Map.of(Field.TAX, "96 - -", Field.LAND, "12"));
        assertThat(value(measured)).isEqualTo("8");
        assertThat(measured.basis()).contains(Basis.ROLLING_12);
        assertThat(measure(ALL, new Period(2022, 12), "tax-per-mu", Map.of(Field.TAX, "96 1 2", Field.LAND, "12"))
                        .basis())
                .contains(Basis.YEAR);
    }

    @ParameterizedTest(name = "tax of {0}: {1}")
    @CsvSource({
        "30 - 25, 滚动12个月缺上年全年的实缴税金",
        "30 100 -, 滚动12个月缺上年同期的实缴税金",
        "30 - -, '滚动12个月缺上年全年的实缴税金，上年同期的实缴税金'",
        "- 100 25, 缺实缴税金",
    })
    void what_is_missing_is_named(String tax, String reason) {
        Measured measured = measure(STRICT, MARCH, "tax-per-mu", Map.of(Field.TAX, tax, Field.LAND, "10"));
        assertThat(measured.state()).isEqualTo(State.UNKNOWN);
        assertThat(measured.reason()).isEqualTo(reason);
        assertThat(measured.lacksBasis()).isEqualTo(!reason.startsWith("缺"));
        assertThat(measured.basis().isEmpty()).isEqualTo(measured.lacksBasis());
    }

    @Test
    void both_flows_are_named_where_both_lack_something() {
        assertThat(measure(
                                STRICT,
                                MARCH,
                                "value-added-per-tce",
                                Map.of(Field.VALUE_ADDED, "1 - 1", Field.ENERGY, "1 1 -"))
                        .reason())
                .isEqualTo("滚动12个月缺上年全年的工业增加值，上年同期的综合能耗");
        assertThat(measure(List.of(Basis.YEAR), MARCH, "tax-per-mu", Map.of(Field.TAX, "1 1 1", Field.LAND, "1"))
                        .reason())
                .isEqualTo("本期没有可用口径");
    }

    @Test
    void a_missing_input_does_not_claim_a_basis_that_nothing_supports() {
        assertThat(measure("tax-per-mu", Map.of(Field.LAND, "1")).basis()).contains(Basis.ANNUALISED);
        assertThat(measure("tax-per-mu", Map.of(Field.LAND, "1", Field.TAX, "- 2 1"))
                        .basis())
                .contains(Basis.ROLLING_12);
    }

    @ParameterizedTest(name = "{0}: {1} over {2} is {3}")
    @CsvSource({
        "value-added-per-tce, 1 5 6, 1 2 1, WORST, 滚动12个月的工业增加值不大于 0，视为最差",
        "value-added-per-tce, 5 5 1, 1 1 2, UNKNOWN, 有产出而滚动12个月的综合能耗为 0，数据异常",
        "value-added-per-tce, 5 5 1, 1 1 3, UNKNOWN, 滚动12个月的综合能耗不大于 0，无法计算",
        "energy-per-value-added, 1 2 1, 1 5 6, WORST, 滚动12个月的工业增加值不大于 0，视为最差",
        "energy-per-value-added, 1 2 3, 1 5 1, UNKNOWN, 有产出而滚动12个月的综合能耗不大于 0，数据异常",
        "rd-intensity, 1 1 1, 1 1 2, UNKNOWN, 滚动12个月的营业收入不大于 0，无法计算",
        "value-added-per-pollutant, 5 5 1, 1 1 2, NOT_APPLICABLE, 没有污染物排放，指标不适用",
        "value-added-per-pollutant, 5 5 1, 1 1 3, UNKNOWN, 滚动12个月的主要污染物排放当量不大于 0，无法计算",
        "tax-per-power, 5 5 1, 1 1 3, UNKNOWN, 滚动12个月的用电量不大于 0，无法计算",
        "tax-per-power, 1 1 3, 1 1 1, KNOWN, ''",
    })
    void the_rules_on_nothing_and_less_hold_of_the_twelve_months(
            String id, String above, String below, State state, String reason) {
        Indicator indicator = Indicator.byName(id).orElseThrow();
        Measured measured = measure(id, Map.of(indicator.numerator(), above, indicator.denominator(), below));
        assertThat(measured.state()).isEqualTo(state);
        assertThat(measured.reason()).isEqualTo(reason);
        assertThat(measured.basis()).contains(Basis.ROLLING_12);
    }

    @Test
    void land_of_zero_is_not_applicable_without_any_basis() {
        Measured measured = measure(STRICT, MARCH, "tax-per-mu", Map.of(Field.TAX, "1 - -", Field.LAND, "0"));
        assertThat(measured.state()).isEqualTo(State.NOT_APPLICABLE);
        assertThat(measured.basis()).isEmpty();
    }

    @Test
    void an_enterprise_has_a_basis_where_anything_of_it_does() {
        var strict = new YearlyFlows(STRICT, MARCH);
        assertThat(strict.hasBasis(dossier(Map.of(Field.TAX, "1 1 -", Field.LAND, "1"))))
                .isFalse();
        assertThat(strict.hasBasis(dossier(Map.of(Field.TAX, "- 1 1")))).isFalse();
        assertThat(strict.hasBasis(dossier(Map.of(Field.TAX, "1 1 -", Field.RD, "1 1 1"))))
                .isTrue();
        assertThat(new YearlyFlows(ALL, MARCH).hasBasis(dossier(Map.of()))).isTrue();
        assertThat(new YearlyFlows(STRICT, new Period(2022, 12)).hasBasis(dossier(Map.of())))
                .isTrue();
    }

    private static Measured measure(String id, Map<Field, String> values) {
        return measure(ALL, MARCH, id, values);
    }

    private static Measured measure(List<Basis> accepted, Period period, String id, Map<Field, String> values) {
        return new IndicatorCalculator(accepted, period)
                .measure(Indicator.byName(id).orElseThrow(), dossier(values));
    }

    private static String value(Measured measured) {
        return measured.value().map(v -> Decimals.plain(v.rounded(6))).orElse("");
    }

    private static Dossier dossier(Map<Field, String> values) {
        List<Map<Field, Figure>> parts =
                List.of(new EnumMap<>(Field.class), new EnumMap<>(Field.class), new EnumMap<>(Field.class));
        values.forEach((field, text) -> {
            List<String> amounts = List.of(text.split(" "));
            for (int i = 0; i < amounts.size(); i++) {
                if (!amounts.get(i).equals("-")) {
                    parts.get(i).put(field, new Figure(new BigDecimal(amounts.get(i)), List.of()));
                }
            }
        });
        return new Dossier(
                        Optional.empty(),
                        "甲公司",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        Set.of())
                .with(
                        new Amounts(parts.get(0), Set.of()),
                        new Past(new Amounts(parts.get(1), Set.of()), new Amounts(parts.get(2), Set.of())));
    }
}
