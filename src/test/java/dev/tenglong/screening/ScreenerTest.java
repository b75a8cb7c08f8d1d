package dev.tenglong.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.ScreeningCode;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Period;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenerTest {

    private static final Period YEAR = new Period(2022, 12);

    @TempDir
    Path config;

    private Bench bench;

    @BeforeEach
    void standards() throws IOException {
        bench = new Bench(config).threshold("tax-per-mu", "8").threshold("labour-productivity", "10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tax-per-mu", "{class: D}", "{land: {at-most: 5}}"})
    void without_an_accepted_basis_nothing_is_judged(String lowEfficiency) throws IOException {
        bench.criteria("""
                basis: [year]
                profiles:
                  - {when: {}, high-energy: {class: D}, low-efficiency: %s}
                list-when: {any: [high-energy, low-efficiency]}
                """.formatted(lowEfficiency));
        Dossier tenant = Bench.dossier("甲公司", Optional.of("D"), Map.of(Field.LAND, "0", Field.TAX, "1"));
        Verdict verdict = screen(new Period(2022, 3), tenant);
        assertThat(verdict.category()).isEqualTo(Category.INSUFFICIENT_DATA);
        assertThat(verdict.listed()).isEmpty();
        assertThat(verdict.grounds()).isEqualTo(Grounds.WEAK);
        assertThat(verdict.reasons()).isNotEmpty();
        assertThat(bench.findings())
                .filteredOn(f -> f.code() == ScreeningCode.NO_BASIS)
                .hasSize(1);
    }

    @Test
    void a_class_still_makes_a_category_whose_indicator_does_not_apply() throws IOException {
        bench.criteria("""
                basis: [year]
                profiles:
                  - {when: {}, high-energy: labour-productivity, low-efficiency: {any: [tax-per-mu, {class: D}]}}
                list-when: low-efficiency
                """);
        Map<Field, String> tenant =
                Map.of(Field.LAND, "0", Field.TAX, "1", Field.VALUE_ADDED, "100", Field.EMPLOYEES, "5");
        assertThat(screen(YEAR, Bench.dossier("甲公司", Optional.of("D"), tenant)).category())
                .isEqualTo(Category.LOW_EFFICIENCY);
        assertThat(screen(YEAR, Bench.dossier("甲公司", Optional.of("B"), tenant)).category())
                .isEqualTo(Category.COMPLIANT);
        assertThat(screen(YEAR, Bench.dossier("甲公司", Optional.empty(), tenant)).category())
                .isEqualTo(Category.INSUFFICIENT_DATA);
    }

    @Test
    void a_category_none_of_whose_tests_applies_is_not_met_even_turned_round() throws IOException {
        bench.criteria("""
                basis: [year]
                profiles:
                  - {when: {}, high-energy: labour-productivity, low-efficiency: {not: tax-per-mu}}
                list-when: low-efficiency
                """);
        Map<Field, String> tenant = Map.of(Field.LAND, "0", Field.VALUE_ADDED, "100", Field.EMPLOYEES, "5");
        assertThat(screen(YEAR, Bench.dossier("甲公司", Optional.empty(), tenant)).category())
                .isEqualTo(Category.COMPLIANT);
    }

    @Test
    void a_category_that_no_indicator_made_still_has_a_reason() throws IOException {
        bench.criteria("""
                basis: [year]
                profiles:
                  - {when: {}, high-energy: {class: D}, low-efficiency: {class: D}}
                list-when: low-efficiency
                """);
        assertThat(screen(YEAR, Bench.dossier("甲公司", Optional.of("D"), Map.of()))
                        .reasons())
                .containsExactly("符合口径中规模、亩均评价等级或数量的条件");
        assertThat(screen(YEAR, Bench.dossier("甲公司", Optional.empty(), Map.of()))
                        .reasons())
                .containsExactly("口径所需的规模、亩均评价等级或数量未知");
    }

    @Test
    void an_indicator_that_chose_the_profile_is_shown_judged_and_reported_once() throws IOException {
        bench.criteria("""
                basis: [year]
                profiles:
                  - {when: {any: [labour-productivity]}, high-energy: tax-per-mu, low-efficiency: labour-productivity}
                  - {when: {}, high-energy: tax-per-mu, low-efficiency: tax-per-mu}
                list-when: low-efficiency
                """);
        Map<Field, String> values = Map.of(Field.LAND, "10", Field.TAX, "1", Field.VALUE_ADDED, "100");
        Verdict passed = screen(YEAR, Bench.dossier("甲公司", Optional.empty(), with(values, Field.EMPLOYEES, "10")));
        assertThat(Bench.outcome(passed, Indicator.LABOUR_PRODUCTIVITY)).contains(Outcome.MET);
        Verdict undecided = screen(YEAR, Bench.dossier("乙公司", Optional.empty(), with(values, Field.EMPLOYEES, "0")));
        assertThat(Bench.outcome(undecided, Indicator.LABOUR_PRODUCTIVITY)).contains(Outcome.UNKNOWN);
        assertThat(bench.findings())
                .filteredOn(f -> f.code() == ScreeningCode.DENOMINATOR_ZERO)
                .hasSize(1);
    }

    private Verdict screen(Period period, Dossier dossier) throws IOException {
        return bench.screen(period, List.of(dossier)).get(0);
    }

    private static Map<Field, String> with(Map<Field, String> values, Field field, String value) {
        var all = new EnumMap<>(values);
        all.put(field, value);
        return all;
    }
}
