package dev.tenglong.listing;

import static dev.tenglong.listing.Comparing.year;
import static dev.tenglong.listing.Rules.dossier;
import static dev.tenglong.listing.Rules.fine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Past;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import dev.tenglong.listing.Cause.Kind;
import dev.tenglong.screening.Exemption;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each cause alone, then several at once: what is named is what made the difference, and nothing else. */
class AttributionTest {

    private static final Period YEAR = new Period(2022, 12);

    private final Rules rules = Rules.usual();

    private Yardstick usual() throws IOException {
        return rules.asOf(YEAR);
    }

    @Test
    void a_figure_that_moved_is_named_with_the_input_that_moved_it() throws IOException {
        List<Cause> causes =
                year(1, usual(), dossier(fine())).causes(year(2, usual(), dossier(fine(Field.TAX, "79.9"))));
        assertThat(causes)
                .containsExactly(new Cause(
                        Kind.DATA,
                        Optional.of(Indicator.TAX_PER_MU),
                        Optional.of("10"),
                        Optional.of("7.99"),
                        "实缴税金 100 → 79.9 万元（实缴税金.xlsx [Sheet1] D17），实际用地面积 10 亩未变；口径 全年未变；判定 达标 → 未达标"));
    }

    @Test
    void a_standard_that_moved_is_named_with_its_rule_and_document() throws IOException {
        Yardstick stricter = Rules.usual().threshold("tax-per-mu", "10.5").asOf(YEAR);
        assertThat(year(1, usual(), dossier(fine())).causes(year(2, stricter, dossier(fine()))))
                .containsExactly(new Cause(
                        Kind.STANDARD,
                        Optional.of(Indicator.TAX_PER_MU),
                        Optional.of("8"),
                        Optional.of("10.5"),
                        "thresholds/tax-per-mu.yaml:6（自 2020-01-01，示例标准 示例〔2022〕1号 附件1）"
                                + " → thresholds/tax-per-mu.yaml:6（自 2020-01-01，示例标准 示例〔2022〕1号 附件1）"));
    }

    @Test
    void data_and_standard_are_both_named_where_either_would_have_done() throws IOException {
        Yardstick stricter = Rules.usual().threshold("tax-per-mu", "10.5").asOf(YEAR);
        assertThat(kinds(year(1, usual(), dossier(fine())).causes(year(2, stricter, dossier(fine(Field.TAX, "79"))))))
                .containsExactly(Kind.DATA, Kind.STANDARD);
    }

    @Test
    void what_moved_without_turning_anything_is_no_cause() throws IOException {
        Yardstick stricter = Rules.usual().threshold("tax-per-mu", "10.5").asOf(YEAR);
        // 9.9 万元/亩 would have been enough by the old standard; the new one alone turned it.
        assertThat(kinds(year(1, usual(), dossier(fine())).causes(year(2, stricter, dossier(fine(Field.TAX, "99"))))))
                .containsExactly(Kind.STANDARD);
    }

    @Test
    void where_both_inputs_moved_it_says_which_would_have_been_enough() throws IOException {
        assertThat(afterTaxAndLand("100", "20")).contains("其中实际用地面积的变化足以改变判定");
        assertThat(afterTaxAndLand("75", "9.5")).contains("其中实缴税金的变化足以改变判定");
        assertThat(afterTaxAndLand("70", "20")).contains("两项中任何一项的变化都足以改变判定");
        assertThat(afterTaxAndLand("85", "11")).contains("两项变化合在一起才改变判定");
    }

    private String afterTaxAndLand(String tax, String land) throws IOException {
        Map<Field, String> values = fine(Field.TAX, tax.equals("100") ? "100.01" : tax);
        values.put(Field.LAND, land);
        return year(1, usual(), dossier(fine()))
                .causes(year(2, usual(), dossier(values)))
                .get(0)
                .detail();
    }

    @Test
    void a_figure_that_is_not_there_any_more_has_no_value_and_a_reason() throws IOException {
        assertThat(year(1, usual(), dossier(fine())).causes(year(2, usual(), dossier(fine(Field.LAND, null)))))
                .singleElement()
                .satisfies(cause -> {
                    assertThat(cause.from()).contains("10");
                    assertThat(cause.to()).isEmpty();
                    assertThat(cause.detail())
                            .contains("实际用地面积 10 → 未知 亩")
                            .contains("现缺实际用地面积")
                            .endsWith("判定 达标 → 无法判定");
                });
    }

    @Test
    void another_sector_is_the_cause_where_it_brings_another_standard() throws IOException {
        assertThat(year(1, usual(), dossier(fine()))
                        .causes(year(2, usual(), dossier("C30", Rules.STREET, Scale.ABOVE, fine()))))
                .containsExactly(new Cause(
                        Kind.DATA,
                        Optional.empty(),
                        Optional.of("C17"),
                        Optional.of("C30"),
                        "行业 C17 → C30；亩均税收适用的标准 8（thresholds/tax-per-mu.yaml:6） → 12（thresholds/tax-per-mu.yaml:7）"));
    }

    @Test
    void another_scale_is_the_cause_where_it_brings_other_indicators() throws IOException {
        Map<Field, String> poor = fine(Field.TAX, "79");
        poor.put(Field.ELECTRICITY, "100");
        assertThat(year(1, usual(), dossier(poor))
                        .causes(year(2, usual(), dossier("C17", Rules.STREET, Scale.BELOW, poor))))
                .singleElement()
                .satisfies(cause -> {
                    assertThat(cause.indicator()).isEmpty();
                    assertThat(cause.detail()).isEqualTo("规模 规上 → 规下；考核指标 亩均税收、单位能耗增加值 → 亩均税收、单位电耗税收");
                });
    }

    @Test
    void a_subdistrict_that_makes_no_difference_is_no_cause() throws IOException {
        assertThat(year(1, usual(), dossier(fine()))
                        .causes(year(
                                2, usual(), dossier("C17", Rules.OTHER_STREET, Scale.ABOVE, fine(Field.TAX, "1")))))
                .extracting(Cause::indicator)
                .containsExactly(Optional.of(Indicator.TAX_PER_MU));
    }

    @Test
    void a_land_condition_is_named_by_its_quantity() throws IOException {
        rules.criteria("""
                basis: [year]
                profiles:
                  - when: {}
                    high-energy: {all: [value-added-per-tce]}
                    low-efficiency: {land: {at-least: 20}}
                list-when: {all: [high-energy, low-efficiency]}
                """);
        assertThat(year(1, usual(), dossier(fine())).causes(year(2, usual(), dossier(fine(Field.LAND, "20")))))
                .containsExactly(
                        new Cause(Kind.DATA, Optional.empty(), Optional.of("10"), Optional.of("20"), "实际用地面积 10 → 20"));
    }

    @Test
    void a_weaker_basis_is_the_cause_where_a_hit_becomes_a_warning() throws IOException {
        Map<Field, String> bad = fine(Field.TAX, "10");
        bad.put(Field.VALUE_ADDED, "100");
        var june = new Period(2023, 6);
        List<Cause> causes = year(1, usual(), dossier(bad))
                .causes(new Comparing(new Revision(june, 1), rules.asOf(june), Optional.of(dossier(bad))));
        assertThat(causes)
                .containsExactly(new Cause(
                        Kind.DATA,
                        Optional.empty(),
                        Optional.of("全年"),
                        Optional.of("折年"),
                        "口径 全年 → 折年；较弱的口径只预警或不判定，不列入"));
    }

    @Test
    void criteria_that_changed_are_named_by_their_part() throws IOException {
        Yardstick wider = Rules.usual()
                .criteria(Rules.CRITERIA.replace(
                        "list-when: {all: [high-energy, low-efficiency]}", "list-when: low-efficiency"))
                .asOf(YEAR);
        var low = dossier(fine(Field.TAX, "10"));
        assertThat(year(1, usual(), low).causes(year(2, wider, low)))
                .containsExactly(Cause.of(Kind.STANDARD, "筛查口径 screening.yaml 已改：list-when"));
    }

    @Test
    void twelve_months_are_told_with_what_they_were_put_together_from() throws IOException {
        rules.criteria(Rules.CRITERIA.replace("[year, annualised]", "[year, rolling-12, annualised]"));
        var june = new Period(2023, 6);
        Map<Field, String> halfYear = Map.of(Field.TAX, "30", Field.VALUE_ADDED, "150", Field.ENERGY, "50");
        Dossier rolling = dossier(fine(Field.TAX, "20"))
                .with(
                        dossier(fine(Field.TAX, "20")).current(),
                        new Past(dossier(fine()).current(), dossier(halfYear).current()));
        Cause tax = year(1, usual(), dossier(fine(Field.TAX, "70")))
                .causes(new Comparing(new Revision(june, 1), rules.asOf(june), Optional.of(rolling)))
                .get(0);
        assertThat(tax.detail())
                .isEqualTo("实缴税金 70 → 90 万元（本年累计 20 ＋ 上年全年 100 − 上年同期 30；实缴税金.xlsx [Sheet1] D17），"
                        + "实际用地面积 10 亩未变；口径 全年 → 滚动12个月；判定 未达标 → 达标");
        assertThat(tax.to()).contains("9");
    }

    @Test
    void factors_that_changed_are_named() throws IOException {
        Map<Field, String> electric = fine(Field.ENERGY, null);
        electric.put(Field.ELECTRICITY, "100");
        var firm = dossier(electric);
        Yardstick heavier = Rules.usual().file("energy.yaml", """
                        standard: GB/T 2589-2020
                        factors: {raw_coal: {unit: 吨, factor: 0.7143}}
                        electricity: {unit: 万千瓦时, calorific: 1.6}
                        """).asOf(YEAR);
        assertThat(year(1, usual(), firm).causes(year(2, heavier, firm)))
                .containsExactly(Cause.of(Kind.STANDARD, "折标系数 energy.yaml 已改"));
    }

    @Test
    void an_enterprise_of_one_side_only_appeared_or_is_absent() throws IOException {
        Comparing there = year(1, usual(), dossier(fine(Field.TAX, "1")));
        var gone = new Comparing(new Revision(new Period(2023, 1), 1), usual(), Optional.empty());
        assertThat(there.causes(gone)).containsExactly(Cause.of(Kind.ABSENT, "2023-01 的各表都没有这家企业"));
        assertThat(gone.causes(there)).containsExactly(Cause.of(Kind.APPEARED, "2023-01 的各表都没有这家企业"));
    }

    @Test
    void a_line_that_continues_tells_what_moved() throws IOException {
        Map<Field, String> bad = new EnumMap<>(fine(Field.TAX, "10"));
        bad.put(Field.VALUE_ADDED, "100");
        Map<Field, String> worse = new EnumMap<>(bad);
        worse.put(Field.TAX, "9");
        Yardstick stricter =
                Rules.usual().threshold("value-added-per-tce", "2.5").asOf(YEAR);
        DiffLine line = year(1, usual(), dossier(bad))
                .line(year(2, stricter, dossier(worse)))
                .orElseThrow();
        assertThat(line.pair().move()).contains(Move.CONTINUING);
        assertThat(line.causes())
                .extracting(Cause::kind, Cause::from, Cause::to)
                .containsExactly(
                        tuple(Kind.DATA, Optional.of("1"), Optional.of("0.9")),
                        tuple(Kind.STANDARD, Optional.of("2"), Optional.of("2.5")));
    }

    @Test
    void an_exemption_that_begins_or_ends_is_named() throws IOException {
        var bad = dossier(fine(Field.TAX, "10"));
        Comparing screened = year(1, usual(), bad);
        Comparing exempt = year(2, rules.asOf(YEAR, exemption("2022-01-01", "2023-12-31")), bad);
        assertThat(screened.causes(exempt))
                .containsExactly(Cause.of(Kind.EXEMPTION, "新建企业（示例〔2022〕9号，示例领导小组批准，至 2023-12-31）"));
        assertThat(exempt.causes(screened))
                .containsExactly(Cause.of(Kind.EXEMPTION, "已终止：新建企业（示例〔2022〕9号，示例领导小组批准，至 2023-12-31）"));
    }

    @Test
    void an_exemption_that_ran_out_is_not_blamed_on_the_data_unless_they_moved_too() throws IOException {
        var january = new Revision(new Period(2023, 12), 1);
        Exemption lasting = exemption("2022-01-01", "2022-12-31");
        Comparing exempt = year(1, rules.asOf(YEAR, lasting), dossier(fine()));
        Yardstick later = rules.asOf(january.period(), lasting);
        assertThat(exempt.causes(new Comparing(january, later, Optional.of(dossier(fine())))))
                .containsExactly(Cause.of(Kind.EXEMPTION, "已到期：新建企业（示例〔2022〕9号，示例领导小组批准，至 2022-12-31）"));
        assertThat(kinds(exempt.causes(new Comparing(january, later, Optional.of(dossier(fine(Field.TAX, "10")))))))
                .containsExactly(Kind.DATA, Kind.EXEMPTION);
    }

    private static List<Kind> kinds(List<Cause> causes) {
        return causes.stream().map(Cause::kind).toList();
    }

    private static Exemption exemption(String from, String until) {
        return new Exemption(
                Rules.CODE,
                "新建企业",
                "示例〔2022〕9号",
                "示例领导小组",
                LocalDate.parse(from),
                LocalDate.parse(until),
                Optional.empty());
    }
}
