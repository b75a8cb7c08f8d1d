package dev.tenglong.dossier;

import static dev.tenglong.intake.Field.LAND;
import static dev.tenglong.intake.Field.TAX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitDriftTest {

    private static final Period YEAR = new Period(2021, 12);
    private static final Period MARCH = new Period(2022, 3);
    private static final Revision LIST = new Revision(YEAR, 1);

    private final UnitDrift drift = new UnitDrift(MARCH);

    @ParameterizedTest(name = "{0} {1} to {2}")
    @CsvSource({
        "LAND, 12, 8000, '约 666.67 倍，中位数由 12 亩变为 8000 亩，像是平方米的数按亩读取'",
        "LAND, 12, 180, '约 15 倍，中位数由 12 亩变为 180 亩，像是亩的数按万平方米或公顷读取'",
        "LAND, 12, 0.8, '约 1/15 倍，中位数由 12 亩变为 0.8 亩，像是万平方米或公顷的数按亩读取'",
        "LAND, 12, 0.018, '约 1/666.67 倍，中位数由 12 亩变为 0.018 亩，像是亩的数按平方米读取'",
        "TAX, 1200, 3000000, '约 10000 倍，月均中位数由 100 万元变为 1000000 万元，像是元的数按万元读取，或万元的数按亿元读取'",
        "TAX, 1200, 0.03, '约 1/10000 倍，月均中位数由 100 万元变为 0.01 万元，像是万元的数按元读取，或亿元的数按万元读取'",
        "TAX, 1200, 3000, '约 10 倍，月均中位数由 100 万元变为 1000 万元，像是千元的数按万元读取'",
        "ELECTRICITY, 24, 60, '约 10 倍，月均中位数由 2 万千瓦时变为 20 万千瓦时，像是兆瓦时的数按万千瓦时读取'",
        "EMPLOYEES, 80, 800, '约 10 倍，中位数由 80 人变为 800 人，像是单位或小数点有误'",
    })
    void a_column_that_jumped_by_a_factor_between_units_is_told(Field field, String then, String now, String told) {
        for (int i = 0; i < 5; i++) {
            compare(field, then, now);
        }
        assertThat(messages()).containsExactly("C 列的" + field.label() + "在可比的 5 家企业中有 5 家变为 2021-12 第1版的" + told);
    }

    @Test
    void four_enterprises_are_too_few() {
        for (int i = 0; i < 4; i++) {
            compare(LAND, "12", "8000");
        }
        assertThat(messages()).isEmpty();
    }

    @Test
    void half_of_the_enterprises_is_not_the_median() {
        for (int i = 0; i < 5; i++) {
            compare(LAND, "12", "8000");
            compare(LAND, "12", "12");
        }
        assertThat(messages()).isEmpty();
        compare(LAND, "12", "8000");
        assertThat(messages()).singleElement().asString().contains("可比的 11 家企业中有 6 家");
    }

    @Test
    void zero_and_negative_figures_say_nothing_of_units() {
        for (int i = 0; i < 9; i++) {
            compare(TAX, "0", "300");
            compare(TAX, "-5", "300");
            compare(TAX, "5", "0");
        }
        assertThat(messages()).isEmpty();
    }

    @ParameterizedTest(name = "{0} times")
    @CsvSource({
        "6.66, ''",
        "6.68, 10",
        "12.2, 10",
        "12.3, 15",
        "22.5, 15",
        "22.6, ''",
        "444, ''",
        "445, 666.67",
        "816, 666.67",
        "817, 1000",
        "1500, 1000",
        "1501, ''",
        "6666, ''",
        "6668, 10000",
        "15000, 10000",
        "15001, ''"
    })
    void what_is_near_a_factor_is_nearest_to_it(BigDecimal times, String factor) {
        assertThat(UnitFactor.near(times).map(UnitFactor::label).orElse("")).isEqualTo(factor);
    }

    /** Honest months: each enterprise's flow anywhere from a third to three times what it was, land hardly changed. */
    @Test
    void honest_growth_is_never_told() {
        var random = new Random(15);
        for (int round = 0; round < 200; round++) {
            var honest = new UnitDrift(MARCH);
            for (int i = 0; i < 5 + random.nextInt(30); i++) {
                int tax = 1 + random.nextInt(10_000);
                honest.compare(
                        firm(TAX, String.valueOf(tax * (33 + random.nextInt(267)) / 400 + 1)),
                        firm(TAX, String.valueOf(tax)),
                        YEAR);
            }
            assertThat(messages(honest)).isEmpty();
        }
    }

    /** A wrong unit shows through months as uneven as those. */
    @Test
    void a_wrong_unit_is_told_through_uneven_months() {
        var random = new Random(16);
        for (int round = 0; round < 200; round++) {
            var wrong = new UnitDrift(MARCH);
            for (int i = 0; i < 41; i++) {
                BigDecimal year = BigDecimal.valueOf(400L * (1 + random.nextInt(1000)));
                BigDecimal quarter = year.multiply(BigDecimal.valueOf(10_000L * (50 + random.nextInt(100))));
                wrong.compare(
                        firm(TAX, Decimals.plain(quarter.movePointLeft(2).divide(BigDecimal.valueOf(4)))),
                        firm(TAX, year.toPlainString()),
                        YEAR);
            }
            assertThat(messages(wrong)).singleElement().asString().contains("约 10000 倍");
        }
    }

    private void compare(Field field, String then, String now) {
        drift.compare(firm(field, now), firm(field, then), YEAR);
    }

    private static Dossier firm(Field field, String value) {
        return Firm.of("", "甲公司").figure(field, value).dossier();
    }

    private List<String> messages() {
        return messages(drift);
    }

    private static List<String> messages(UnitDrift drift) {
        var findings = new Findings();
        drift.report(findings, LIST);
        return findings.sorted().stream().map(Diagnostic::message).toList();
    }
}
