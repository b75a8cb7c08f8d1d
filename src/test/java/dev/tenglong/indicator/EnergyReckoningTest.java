package dev.tenglong.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.ScreeningCode;
import dev.tenglong.dossier.Amounts;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.dossier.Past;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(findings.sorted()).extracting(Diagnostic::code).containsExactly(ScreeningCode.ENERGY_FACTOR_MISSING);
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

    @Test
    void the_year_before_is_reckoned_with_its_own_factors_and_without_a_word() {
        var equivalent =
                new EnergyFactors("示例", Map.of(), Map.of(2022, new BigDecimal("3"), 2021, new BigDecimal("2")));
        Map<Field, String> power = Map.of(Field.ELECTRICITY, "100", Field.REVENUE, "5");
        Map<Field, String> idle = Map.of(Field.ELECTRICITY, "0", Field.REVENUE, "5");
        Dossier dossier = dossier(amounts(power), new Past(amounts(power), amounts(idle)));
        Dossier settled = settle(equivalent, Calibre.EQUIVALENT, dossier);
        assertThat(energy(settled.current())).contains("300");
        assertThat(energy(settled.past().fullYear())).contains("200");
        assertThat(energy(settled.past().samePeriod())).as("0 beside revenue").isEmpty();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void a_factor_missing_for_the_year_before_is_told_once() {
        var equivalent = new EnergyFactors("示例", Map.of(), Map.of(2022, new BigDecimal("3")));
        Amounts power = amounts(Map.of(Field.ELECTRICITY, "100"));
        settle(equivalent, Calibre.EQUIVALENT, dossier(power, new Past(power, power)));
        assertThat(findings.sorted()).extracting(Diagnostic::message).containsExactly("用电量没有 2021 年的等价值折标系数");
    }

    @Test
    void reckoning_again_gives_what_reckoning_afresh_gives() {
        var other = new EnergyFactors("示例", Map.of(Field.ELECTRICITY, new BigDecimal("3")), Map.of());
        Amounts reported = amounts(Map.of(Field.ENERGY, "0", Field.ELECTRICITY, "100", Field.REVENUE, "5"));
        Amounts summed = amounts(Map.of(Field.ELECTRICITY, "100"));
        for (Dossier dossier :
                List.of(dossier(reported, new Past(summed, reported)), dossier(summed, new Past(reported, summed)))) {
            Dossier afresh = settle(other, Calibre.CALORIFIC, dossier);
            Dossier again = settle(other, Calibre.CALORIFIC, settle(FACTORS, Calibre.CALORIFIC, dossier));
            assertThat(again).isEqualTo(afresh);
            assertThat(again.current().asReported()).isEqualTo(dossier.current());
        }
    }

    @ParameterizedTest(name = "reported now {0}, then {1}, fuels now {2}: {3}")
    @CsvSource({
        "'', '', 100, 122.9", // both summed
        "'', 999, 100, 122.9", // this year is summed, so last year is
        "123, 999, 100, 999", // both as reported
        "123, '', 100, 122.9", // the sum comes to what is reported: it may stand in
        "300, '', 100, ''", // it does not: coal that no table gives would be added and not taken away
        "300, 999, 100, 999",
    })
    void months_added_and_months_taken_away_are_counted_in_one_way(
            String now, String then, String power, String expected) {
        Amounts current = amounts(with(now, Map.of(Field.ELECTRICITY, power)));
        Amounts months = amounts(with(then, Map.of(Field.ELECTRICITY, "100")));
        Dossier settled = settle(FACTORS, Calibre.CALORIFIC, dossier(current, new Past(Amounts.NONE, months)));
        assertThat(energy(settled.past().samePeriod()).orElse("")).isEqualTo(expected);
    }

    @Test
    void the_full_year_may_be_as_reported_where_its_months_are_summed_but_not_the_other_way_round() {
        Amounts power = amounts(Map.of(Field.ELECTRICITY, "100"));
        Amounts reported = amounts(Map.of(Field.ENERGY, "400"));
        assertThat(energy(settle(FACTORS, Calibre.CALORIFIC, dossier(power, new Past(reported, power)))
                        .past()
                        .fullYear()))
                .contains("400");
        assertThat(energy(settle(FACTORS, Calibre.CALORIFIC, dossier(reported, new Past(power, reported)))
                        .past()
                        .fullYear()))
                .isEmpty();
    }

    @Test
    void a_fuel_in_doubt_leaves_the_year_before_unknown() {
        Amounts power = amounts(Map.of(Field.ELECTRICITY, "100"));
        var doubtful = new Amounts(power.figures(), Set.of(Field.RAW_COAL));
        Dossier settled = settle(FACTORS, Calibre.CALORIFIC, dossier(power, new Past(power, doubtful)));
        assertThat(energy(settled.past().samePeriod())).isEmpty();
        assertThat(energy(settled.past().fullYear())).contains("122.9");
    }

    @Test
    void a_sum_of_recorded_fuels_is_drawn_from_their_list() {
        var year = new Revision(new Period(2021, 12), 1);
        Figure power = new Figure(new BigDecimal("100"), List.of()).from(year);
        Amounts recorded = new Amounts(Map.of(Field.ELECTRICITY, power), Set.of());
        Dossier settled = settle(FACTORS, Calibre.CALORIFIC, dossier(recorded, new Past(recorded, Amounts.NONE)));
        assertThat(settled.past().fullYear().figure(Field.ENERGY).orElseThrow().drawn())
                .contains(year);
    }

    private static Map<Field, String> with(String energy, Map<Field, String> values) {
        var all = new EnumMap<>(values);
        if (!energy.isEmpty()) {
            all.put(Field.ENERGY, energy);
        }
        return all;
    }

    private static Dossier dossier(Amounts current, Past past) {
        return new Dossier(
                        Optional.empty(),
                        "甲公司",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        Set.of())
                .with(current, past);
    }

    private static Amounts amounts(Map<Field, String> values) {
        var figures = new EnumMap<Field, Figure>(Field.class);
        values.forEach((field, value) -> figures.put(
                field, new Figure(new BigDecimal(value), List.of(new Location.Cell("用能.csv", "用能", 2, 1)))));
        return new Amounts(figures, Set.of());
    }

    private Dossier settle(EnergyFactors factors, Calibre calibre, Dossier dossier) {
        var rules = new EnergyReckoning.Rules(calibre, Set.of(Field.ELECTRICITY));
        return new EnergyReckoning(factors, rules, Set.copyOf(EnergyFactors.FUELS), new Period(2022, 3), findings)
                .settle(List.of(dossier))
                .get(0);
    }

    private static Optional<String> energy(Amounts amounts) {
        return amounts.figure(Field.ENERGY).map(f -> Decimals.plain(f.value()));
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
