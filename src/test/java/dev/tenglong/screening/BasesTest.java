package dev.tenglong.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.ScreeningCode;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Sector;
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
import org.junit.jupiter.params.provider.CsvSource;

/** What may be listed on which basis: land 10, low efficiency below 8 万元 a mu, high energy below 2 万元 a tonne. */
class BasesTest {

    private static final Period MARCH = new Period(2022, 3);

    @TempDir
    Path config;

    private Bench bench;

    @BeforeEach
    void standards() throws IOException {
        bench = new Bench(config)
                .threshold("tax-per-mu", "8")
                .threshold("value-added-per-tce", "2")
                .threshold("value-added-per-pollutant", "1");
        criteria("[year, rolling-12, annualised]", "value-added-per-tce", "tax-per-mu", "{}");
    }

    /**
     * Tax and value added as "current full-year same-months"; energy is 10, 40 and 10. Three months of 15 annualise to 6 a
     * mu, of 25 to 10.
     */
    @ParameterizedTest(name = "tax {0}, value added {1}: {2}, listed {3}, warning {4}, {5}")
    @CsvSource({
        "15 60 15, 15 60 15, HIGH_ENERGY_LOW_EFFICIENCY, true, false, FIRM",
        "15 60 -, 15 60 15, HIGH_ENERGY_LOW_EFFICIENCY, false, true, WEAK",
        "15 60 15, 15 - 15, HIGH_ENERGY_LOW_EFFICIENCY, false, true, WEAK",
        "15 - -, 15 - -, HIGH_ENERGY_LOW_EFFICIENCY, false, true, WEAK",
        "25 - -, 15 60 15, HIGH_ENERGY, false, false, WEAK",
        "25 99 15, 15 - -, HIGH_ENERGY, false, false, FIRM",
        "15 - -, 25 90 15, LOW_EFFICIENCY, false, false, FIRM",
        "25 - -, 25 - -, COMPLIANT, false, false, WEAK",
        "25 99 15, 25 99 15, COMPLIANT, false, false, FIRM",
        "- 60 15, 15 60 15, INSUFFICIENT_DATA, , false, FIRM",
        "- - -, 15 - -, INSUFFICIENT_DATA, , false, FIRM",
    })
    void a_basis_that_only_warns_neither_lists_nor_clears(
            String tax, String valueAdded, Category category, Boolean listed, boolean warning, Grounds grounds)
            throws IOException {
        Verdict verdict = screen(tax, valueAdded);
        assertThat(verdict.category()).isEqualTo(category);
        assertThat(verdict.listed()).isEqualTo(Optional.ofNullable(listed));
        assertThat(verdict.earlyWarning()).isEqualTo(warning);
        assertThat(verdict.grounds()).isEqualTo(grounds);
    }

    @ParameterizedTest(name = "tax {0}, value added {1}: listed {2}, {3}")
    @CsvSource({
        "15 60 15, 15 60 15, true, FIRM",
        "15 60 -, 15 60 15, , WEAK",
        "25 99 15, 15 - -, false, FIRM",
        "- - -, 15 60 15, , FIRM",
        "15 - -, 15 - -, , WEAK",
        "- - -, - - -, , WEAK",
    })
    void without_an_accepted_basis_nothing_is_judged_and_data_that_are_missing_are_not_that(
            String tax, String valueAdded, Boolean listed, Grounds grounds) throws IOException {
        criteria("[year, rolling-12]", "value-added-per-tce", "tax-per-mu", "{}");
        Verdict verdict = screen(tax, valueAdded);
        assertThat(verdict.listed()).isEqualTo(Optional.ofNullable(listed));
        assertThat(verdict.grounds()).isEqualTo(grounds);
        assertThat(verdict.earlyWarning()).isFalse();
    }

    @Test
    void no_basis_is_told_only_where_nobody_has_one() throws IOException {
        criteria("[year, rolling-12]", "value-added-per-tce", "tax-per-mu", "{}");
        List<Verdict> verdicts =
                bench.screen(MARCH, List.of(dossier("15 60 15", "15 60 15"), dossier("15 - -", "15 - -")));
        assertThat(verdicts).extracting(Verdict::grounds).containsExactly(Grounds.FIRM, Grounds.WEAK);
        assertThat(verdicts.get(1).reasons())
                .containsExactly("亩均税收：滚动12个月缺上年全年的实缴税金，上年同期的实缴税金", "单位能耗增加值：滚动12个月缺上年全年的工业增加值、综合能耗，上年同期的工业增加值、综合能耗");
        assertThat(codes()).containsExactly(ScreeningCode.WITHOUT_YEAR_BEFORE);
    }

    @Test
    void that_some_lack_the_year_before_is_told_once_and_not_where_all_do() throws IOException {
        bench.screen(MARCH, List.of(dossier("15 - -", "15 - -")));
        assertThat(codes()).isEmpty();
        bench.screen(
                MARCH,
                List.of(dossier("15 - -", "15 - -"), dossier("15 60 15", "15 60 15"), dossier("15 60 15", "15 - -")));
        assertThat(bench.findings()).extracting(Diagnostic::message).containsExactly("有 2 家企业缺上年数，有的指标不能按滚动12个月计算");
    }

    @Test
    void a_class_alone_lists_nobody_in_a_month_that_only_warns() throws IOException {
        criteria("[year, rolling-12, annualised]", "{class: D}", "{class: D}", "{}");
        Dossier graded = Bench.dossier("甲公司", Optional.of("D"), Map.of(Field.TAX, "15"));
        Verdict month = bench.screen(MARCH, List.of(graded)).get(0);
        assertThat(month.listed()).contains(false);
        assertThat(month.earlyWarning()).isTrue();
        Verdict rolling = bench.screen(MARCH, List.of(Bench.since(graded, Map.of(Field.TAX, "60 15"))))
                .get(0);
        assertThat(rolling.listed()).contains(true);
    }

    @Test
    void a_profile_chosen_on_a_basis_that_only_warns_lists_nobody() throws IOException {
        criteria("[year, rolling-12, annualised]", "value-added-per-tce", "tax-per-mu", "{revenue: {at-least: 100}}");
        Map<Field, String> now = Map.of(
                Field.LAND, "10", Field.TAX, "15", Field.VALUE_ADDED, "15", Field.ENERGY, "10", Field.REVENUE, "50");
        Dossier dossier = Bench.dossier("甲公司", Optional.empty(), now);
        Map<Field, String> before = Map.of(Field.TAX, "60 15", Field.VALUE_ADDED, "60 15", Field.ENERGY, "40 10");
        Verdict annualised =
                bench.screen(MARCH, List.of(Bench.since(dossier, before))).get(0);
        assertThat(annualised.category()).isEqualTo(Category.HIGH_ENERGY_LOW_EFFICIENCY);
        assertThat(annualised.listed()).contains(false);
        assertThat(annualised.earlyWarning()).isTrue();
        var all = new EnumMap<>(before);
        all.put(Field.REVENUE, "100 50");
        assertThat(bench.screen(MARCH, List.of(Bench.since(dossier, all)))
                        .get(0)
                        .listed())
                .contains(true);
        all.put(Field.REVENUE, "99 50");
        assertThat(bench.screen(MARCH, List.of(Bench.since(dossier, all)))
                        .get(0)
                        .reasons())
                .containsExactly("没有适用的筛查口径");
    }

    @Test
    void a_comparison_that_only_lacks_a_basis_leaves_the_line_as_it_is() throws IOException {
        criteria("[year, rolling-12]", "value-added-per-tce", "tax-per-mu", "{revenue: {at-least: 100}}");
        Dossier dossier = Bench.since(
                Bench.dossier("甲公司", Optional.empty(), Map.of(Field.TAX, "15", Field.REVENUE, "50")),
                Map.of(Field.TAX, "60 15"));
        assertThat(bench.screen(MARCH, List.of(dossier)).get(0).grounds()).isEqualTo(Grounds.WEAK);
        Dossier missing = Bench.since(
                Bench.dossier("甲公司", Optional.empty(), Map.of(Field.TAX, "15")), Map.of(Field.TAX, "60 15"));
        assertThat(bench.screen(MARCH, List.of(missing)).get(0).grounds()).isEqualTo(Grounds.FIRM);
    }

    @Test
    void a_tenant_is_one_on_any_basis_but_no_emission_so_far_is_not_none_all_year() throws IOException {
        criteria("[year, rolling-12, annualised]", "value-added-per-tce", "tax-per-mu", "{}");
        Map<Field, String> energy = Map.of(Field.VALUE_ADDED, "60 15", Field.ENERGY, "40 10");
        Dossier tenant = Bench.dossier(
                "甲公司", Optional.empty(), Map.of(Field.LAND, "0", Field.VALUE_ADDED, "15", Field.ENERGY, "10"));
        Verdict cleared =
                bench.screen(MARCH, List.of(Bench.since(tenant, energy))).get(0);
        assertThat(cleared.grounds()).isEqualTo(Grounds.FIRM);
        assertThat(cleared.listed()).contains(false);
        criteria("[year, rolling-12, annualised]", "value-added-per-tce", "value-added-per-pollutant", "{}");
        Dossier clean = Bench.dossier(
                "甲公司", Optional.empty(), Map.of(Field.POLLUTANT, "0", Field.VALUE_ADDED, "15", Field.ENERGY, "10"));
        Verdict weak = bench.screen(MARCH, List.of(Bench.since(clean, energy))).get(0);
        assertThat(weak.listed()).contains(false);
        assertThat(weak.grounds()).isEqualTo(Grounds.WEAK);
    }

    @Test
    void what_is_out_of_scope_is_so_on_any_basis() throws IOException {
        criteria("[year, rolling-12]", "value-added-per-tce", "tax-per-mu", "{}");
        Dossier dossier = dossier("15 - -", "15 - -");
        var outside = new Dossier(
                dossier.uscc(),
                dossier.name(),
                dossier.region(),
                Sector.ofCode("D44"),
                dossier.scale(),
                dossier.evaluation(),
                dossier.figures(),
                dossier.unsettled());
        Verdict verdict = bench.screen(MARCH, List.of(outside)).get(0);
        assertThat(verdict.category()).isEqualTo(Category.OUT_OF_SCOPE);
        assertThat(verdict.listed()).contains(false);
    }

    private void criteria(String basis, String highEnergy, String lowEfficiency, String when) throws IOException {
        bench.criteria("""
                basis: %s
                warn-only: %s
                profiles:
                  - {when: %s, high-energy: %s, low-efficiency: %s}
                list-when: {all: [high-energy, low-efficiency]}
                """.formatted(
                        basis, basis.contains("annualised") ? "[annualised]" : "[]", when, highEnergy, lowEfficiency));
    }

    private Verdict screen(String tax, String valueAdded) throws IOException {
        return bench.screen(MARCH, List.of(dossier(tax, valueAdded))).get(0);
    }

    private static Dossier dossier(String tax, String valueAdded) {
        var values = new EnumMap<Field, String>(Map.of(Field.LAND, "10", Field.ENERGY, "10"));
        put(values, Field.TAX, tax);
        put(values, Field.VALUE_ADDED, valueAdded);
        return Bench.since(
                Bench.dossier("甲公司" + tax + valueAdded, Optional.empty(), values),
                Map.of(
                        Field.TAX, tax.substring(tax.indexOf(' ') + 1),
                        Field.VALUE_ADDED, valueAdded.substring(valueAdded.indexOf(' ') + 1),
                        Field.ENERGY, valueAdded.endsWith("- -") && tax.endsWith("- -") ? "- -" : "40 10"));
    }

    private static void put(Map<Field, String> values, Field field, String text) {
        if (!text.startsWith("-")) {
            values.put(field, text.split(" ")[0]);
        }
    }

    private List<DiagnosticCode> codes() {
        return bench.findings().stream().map(Diagnostic::code).toList();
    }
}
