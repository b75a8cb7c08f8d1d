package dev.tenglong.dossier;

import static dev.tenglong.intake.Field.EMPLOYEES;
import static dev.tenglong.intake.Field.ENERGY;
import static dev.tenglong.intake.Field.LAND;
import static dev.tenglong.intake.Field.LAND_OWNED;
import static dev.tenglong.intake.Field.NATURAL_GAS;
import static dev.tenglong.intake.Field.OUTPUT_VALUE;
import static dev.tenglong.intake.Field.REVENUE;
import static dev.tenglong.intake.Field.SCALE;
import static dev.tenglong.intake.Field.SECTOR;
import static dev.tenglong.intake.Field.SUBDISTRICT;
import static dev.tenglong.intake.Field.TAX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Decimals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

    private static final Period MARCH = new Period(2022, 3);
    private static final Revision YEAR = new Revision(new Period(2021, 12), 2);
    private static final Revision SAME = new Revision(new Period(2021, 3), 1);
    private static final Revision FEBRUARY = new Revision(new Period(2022, 2), 1);
    private static final String A = "91990100MA0000015X";
    private static final String B = "91990100MA0020075K";

    private final PeriodsInMemory earlier = new PeriodsInMemory();
    private final Findings findings = new Findings();
    private Set<Revision> drawnOn;

    @Test
    void without_anything_on_record_nothing_changes() throws IOException {
        Dossier dossier = Firm.of(A, "甲公司").figure(TAX, "96").dossier();
        assertThat(complete(dossier)).isEqualTo(dossier);
        assertThat(drawnOn).isEmpty();
    }

    @Test
    void the_year_before_and_its_same_months_come_from_the_record() throws IOException {
        earlier.record(
                YEAR,
                List.of(Firm.of(A, "甲公司").figure(TAX, "400").figure(LAND, "10").dossier()));
        earlier.record(SAME, List.of(Firm.of(A, "甲公司").figure(TAX, "90").dossier()));
        Past past = complete(
                        Firm.of(A, "甲公司").figure(TAX, "96").figure(LAND, "10").dossier())
                .past();
        assertThat(past.fullYear().figures()).containsOnlyKeys(TAX);
        assertThat(past.fullYear().figure(TAX).orElseThrow().drawn()).contains(YEAR);
        assertThat(value(past.samePeriod(), TAX)).isEqualTo("90");
        assertThat(past.samePeriod().figure(TAX).orElseThrow().drawn()).contains(SAME);
        assertThat(drawnOn).containsExactly(SAME, YEAR);
    }

    @Test
    void a_full_year_needs_nothing_of_the_year_before() throws IOException {
        earlier.record(YEAR, List.of(Firm.of(A, "甲公司").figure(TAX, "400").dossier()));
        Dossier dossier = Firm.of(A, "甲公司")
                .figure(TAX, "410")
                .figure(LAND, "1")
                .complete()
                .dossier();
        assertThat(complete(new Period(2022, 12), dossier)).isEqualTo(dossier);
        assertThat(drawnOn).isEmpty();
    }

    @Test
    void a_later_or_the_same_period_on_record_is_never_looked_at() throws IOException {
        earlier.record(
                new Revision(new Period(2022, 4), 1),
                List.of(Firm.of(A, "甲公司").figure(LAND, "9").dossier()));
        earlier.record(
                new Revision(MARCH, 1),
                List.of(Firm.of(A, "甲公司").figure(LAND, "8").dossier()));
        assertThat(complete(Firm.of(A, "甲公司").dossier()).figure(LAND)).isEmpty();
    }

    @Test
    void energy_comes_as_it_was_reported_not_as_it_was_reckoned() throws IOException {
        Amounts reported = Firm.of(A, "甲公司")
                .figure(ENERGY, "0")
                .figure(REVENUE, "5")
                .dossier()
                .current();
        var reckoned = new Amounts(
                Map.of(REVENUE, reported.figures().get(REVENUE)), Set.of(ENERGY), reported.reportedEnergy());
        var summed = new Amounts(
                Map.of(ENERGY, Firm.amount("130"), NATURAL_GAS, Firm.amount("10")), Set.of(), Optional.empty());
        earlier.record(YEAR, List.of(Firm.of(A, "甲公司").dossier().with(reckoned, Past.UNKNOWN)));
        earlier.record(SAME, List.of(Firm.of(A, "甲公司").dossier().with(summed, Past.UNKNOWN)));
        Past past = complete(Firm.of(A, "甲公司").dossier()).past();
        assertThat(value(past.fullYear(), ENERGY)).isEqualTo("0");
        assertThat(past.fullYear().unsettled()).isEmpty();
        assertThat(past.samePeriod().figures()).containsOnlyKeys(NATURAL_GAS);
    }

    @Test
    void the_record_comes_before_a_column_and_a_column_fills_in_what_it_does_not_have() throws IOException {
        earlier.record(
                SAME,
                List.of(Firm.of(A, "甲公司").figure(TAX, "90").unsettled(ENERGY).dossier()));
        Amounts months = complete(Firm.of(A, "甲公司")
                        .prior(TAX, "94.5")
                        .prior(REVENUE, "450")
                        .unsettledPrior(NATURAL_GAS)
                        .dossier())
                .past()
                .samePeriod();
        assertThat(value(months, TAX)).isEqualTo("90");
        assertThat(value(months, REVENUE)).isEqualTo("450");
        assertThat(months.unsettled()).containsExactly(ENERGY);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void a_column_that_is_more_than_five_percent_off_the_record_is_told_once_a_field() throws IOException {
        earlier.record(
                SAME,
                List.of(
                        Firm.of(A, "甲公司").figure(TAX, "90").dossier(),
                        Firm.of(B, "乙公司").figure(TAX, "80").dossier()));
        completeAll(
                MARCH,
                Firm.of(A, "甲公司").prior(TAX, "94.51").dossier(),
                Firm.of(B, "乙公司").prior(TAX, "100").dossier());
        assertThat(findings.sorted())
                .extracting(Diagnostic::message)
                .containsExactly("有 2 家企业的实缴税金（去年同期）与 2021-03 第1版的记录相差超过 5%，采用记录；如“甲公司”本表 94.51 万元，记录 90 万元");
        assertThat(findings.sorted().get(0).at().cell()).isPresent();
    }

    @Test
    void a_change_of_name_does_not_matter_where_codes_are_known() throws IOException {
        earlier.record(YEAR, List.of(Firm.of(A, "旧名公司").figure(TAX, "400").dossier()));
        assertThat(value(complete(Firm.of(A, "新名公司").dossier()).past().fullYear(), TAX))
                .isEqualTo("400");
    }

    @ParameterizedTest(name = "{0} now, {1} then: {2}")
    @CsvSource({
        "'', 91990100MA0000015X, 400",
        "91990100MA0000015X, '', 400",
        "'', '', 400",
        "91990100MA0000015X, 91990100MA0020075K, 未知",
    })
    void a_name_joins_where_one_side_has_no_code(String now, String then, String expected) throws IOException {
        earlier.record(YEAR, List.of(Firm.of(then, "甲(杭州)公司").figure(TAX, "400").dossier()));
        assertThat(value(complete(Firm.of(now, "甲（杭州）公司").dossier()).past().fullYear(), TAX))
                .isEqualTo(expected);
    }

    @Test
    void a_name_of_two_enterprises_joins_neither() throws IOException {
        earlier.record(YEAR, List.of(Firm.of("", "甲公司").figure(TAX, "400").dossier()));
        List<Dossier> both = completeAll(
                MARCH, Firm.of(A, "甲公司").dossier(), Firm.of(B, "甲公司").dossier());
        assertThat(both).allMatch(d -> d.past().equals(Past.UNKNOWN));
    }

    @Test
    void a_name_does_not_join_with_an_enterprise_that_is_there_under_its_code() throws IOException {
        earlier.record(YEAR, List.of(Firm.of(A, "甲公司").figure(TAX, "400").dossier()));
        List<Dossier> both = completeAll(
                MARCH, Firm.of(A, "更名公司").dossier(), Firm.of("", "甲公司").dossier());
        assertThat(value(both.get(0).past().fullYear(), TAX)).isEqualTo("400");
        assertThat(both.get(1).past()).isEqualTo(Past.UNKNOWN);
    }

    @Test
    void what_is_not_given_every_month_is_carried_from_the_latest_list_that_has_it() throws IOException {
        earlier.record(
                YEAR,
                List.of(Firm.of(A, "甲公司")
                        .complete()
                        .figure(LAND, "10")
                        .figure(EMPLOYEES, "50")
                        .dossier()));
        earlier.record(FEBRUARY, List.of(Firm.of(A, "甲公司").figure(LAND, "12").dossier()));
        Dossier dossier = complete(Firm.of(A, "甲公司").figure(TAX, "96").dossier());
        assertThat(value(dossier.current(), LAND)).isEqualTo("12");
        assertThat(value(dossier.current(), EMPLOYEES)).isEqualTo("50");
        assertThat(dossier.figure(EMPLOYEES).orElseThrow().drawn()).contains(YEAR);
        assertThat(dossier.sector().orElseThrow().code()).isEqualTo("C17");
        assertThat(dossier.scale()).contains(Scale.BELOW);
        assertThat(dossier.region()).isPresent();
        assertThat(dossier.carried())
                .isEqualTo(Map.of(LAND, FEBRUARY, EMPLOYEES, YEAR, SECTOR, YEAR, SCALE, YEAR, SUBDISTRICT, YEAR));
        assertThat(drawnOn).containsExactly(YEAR, FEBRUARY);
        assertThat(messages())
                .contains("有 1 家企业的实际用地面积沿用 2022-02 第1版", "有 1 家企业的行业沿用 2021-12 第2版")
                .hasSize(5);
    }

    @Test
    void what_the_files_give_or_give_unreadably_is_not_carried() throws IOException {
        earlier.record(
                YEAR,
                List.of(Firm.of(A, "甲公司")
                        .complete()
                        .figure(LAND, "10")
                        .figure(EMPLOYEES, "50")
                        .dossier()));
        Dossier dossier = complete(Firm.of(A, "甲公司")
                .figure(LAND_OWNED, "8")
                .unsettled(EMPLOYEES)
                .unsettled(SECTOR)
                .unsettled(SCALE)
                .unsettled(SUBDISTRICT)
                .dossier());
        assertThat(dossier.carried()).isEmpty();
        assertThat(dossier.figure(LAND)).isEmpty();
        assertThat(complete(Firm.of(A, "甲公司")
                                .complete()
                                .unsettled(LAND_OWNED)
                                .figure(EMPLOYEES, "1")
                                .dossier())
                        .carried())
                .isEmpty();
    }

    @ParameterizedTest(name = "from {0}-{1}, stemming from {2}-{3}: {4}")
    @CsvSource({
        "2021, 3, 2021, 3, 10",
        "2021, 2, 2021, 2, 未知",
        "2022, 2, 2021, 3, 10",
        "2022, 2, 2021, 2, 未知",
    })
    void carried_is_what_was_given_at_most_twelve_months_ago(
            int year, int month, int originYear, int originMonth, String expected) throws IOException {
        var list = new Revision(new Period(year, month), 1);
        var origin = new Revision(new Period(originYear, originMonth), 1);
        Firm then = Firm.of(A, "甲公司").figure(LAND, "10");
        earlier.record(list, List.of((list.equals(origin) ? then : then.carried(LAND, origin)).dossier()));
        Dossier dossier = complete(Firm.of(A, "甲公司").dossier());
        assertThat(value(dossier.current(), LAND)).isEqualTo(expected);
        if (!expected.equals("未知")) {
            assertThat(dossier.carried()).containsEntry(LAND, origin);
            assertThat(drawnOn).contains(list, origin);
        }
    }

    @Test
    void earlier_lists_are_asked_only_for_those_still_lacking_something() throws IOException {
        earlier.record(new Revision(new Period(2022, 1), 1), List.of());
        earlier.record(
                FEBRUARY,
                List.of(Firm.of(A, "甲公司")
                        .complete()
                        .figure(LAND, "1")
                        .figure(EMPLOYEES, "1")
                        .dossier()));
        completeAll(MARCH, Firm.of(A, "甲公司").dossier(), Firm.of(B, "乙公司").dossier());
        assertThat(earlier.asked()).contains("2022-01 " + B).doesNotContain("2022-01 " + A);
    }

    @Test
    void ten_thousand_enterprises_and_one_more_are_one_period() throws IOException {
        var then = new ArrayList<Dossier>();
        var now = new ArrayList<Dossier>();
        for (int i = 0; i < 10_001; i++) {
            then.add(Firm.of("", "企业" + i).figure(EMPLOYEES, "10").dossier());
            now.add(Firm.of("", "企业" + i).dossier());
        }
        earlier.record(YEAR, then);
        List<Dossier> completed = completeAll(MARCH, now.toArray(Dossier[]::new));
        assertThat(completed).hasSize(10_001).allMatch(d -> d.figure(EMPLOYEES).isPresent());
        assertThat(completed)
                .extracting(Dossier::name)
                .isEqualTo(now.stream().map(Dossier::name).toList());
        assertThat(messages()).containsExactly("有 10001 家企业的年平均从业人员沿用 2021-12 第2版");
    }

    @Test
    void flows_are_never_carried() throws IOException {
        earlier.record(FEBRUARY, List.of(Firm.of(A, "甲公司").figure(TAX, "60").dossier()));
        assertThat(complete(Firm.of(A, "甲公司").dossier()).figure(TAX)).isEmpty();
    }

    @ParameterizedTest(name = "revenue of {0} is {1}")
    @CsvSource({"2000, ABOVE", "1999.99, BELOW"})
    void where_no_list_has_the_scale_the_revenue_of_the_last_full_year_decides(String revenue, Scale scale)
            throws IOException {
        earlier.record(
                YEAR,
                List.of(Firm.of(A, "甲公司")
                        .figure(REVENUE, revenue)
                        .unsettled(SCALE)
                        .dossier()));
        Dossier dossier = complete(Firm.of(A, "甲公司").dossier());
        assertThat(dossier.scale()).contains(scale);
        assertThat(dossier.carried()).containsEntry(SCALE, YEAR);
        assertThat(messages()).containsExactly("有 1 家企业的规模按 2021-12 第2版的营业收入确定");
    }

    @Test
    void a_carried_scale_comes_before_revenue_and_a_written_one_before_both() throws IOException {
        earlier.record(
                YEAR,
                List.of(Firm.of(A, "甲公司").complete().figure(REVENUE, "5000").dossier()));
        assertThat(complete(Firm.of(A, "甲公司").dossier()).scale()).contains(Scale.BELOW);
        assertThat(complete(Firm.of(A, "甲公司").unsettled(SCALE).dossier()).scale())
                .isEmpty();
    }

    @Test
    void a_cumulative_figure_that_falls_is_told_at_its_cell_and_kept() throws IOException {
        earlier.record(
                new Revision(new Period(2022, 1), 1),
                List.of(Firm.of(A, "甲公司").figure(TAX, "999").dossier()));
        earlier.record(
                FEBRUARY,
                List.of(Firm.of(A, "甲公司")
                        .figure(TAX, "96")
                        .figure(REVENUE, "300")
                        .dossier()));
        Dossier dossier = complete(
                Firm.of(A, "甲公司").figure(TAX, "95.9").figure(REVENUE, "300").dossier());
        assertThat(value(dossier.current(), TAX)).isEqualTo("95.9");
        assertThat(messages()).containsExactly("“甲公司”的实缴税金累计 95.9 万元，少于 2022-02 第1版的 96 万元");
        assertThat(findings.sorted().get(0).at()).isInstanceOf(Location.Cell.class);
        assertThat(drawnOn).isEmpty();
    }

    @Test
    void a_new_year_starts_anew() throws IOException {
        earlier.record(YEAR, List.of(Firm.of(A, "甲公司").figure(TAX, "400").dossier()));
        complete(Firm.of(A, "甲公司").figure(TAX, "95").dossier());
        assertThat(messages()).isEmpty();
    }

    @Test
    void the_same_period_should_not_exceed_its_year() throws IOException {
        earlier.record(
                YEAR,
                List.of(Firm.of(A, "甲公司")
                        .figure(TAX, "90")
                        .figure(OUTPUT_VALUE, "400")
                        .dossier()));
        complete(Firm.of(A, "甲公司").prior(TAX, "90.1").prior(OUTPUT_VALUE, "400").dossier());
        assertThat(messages()).containsExactly("“甲公司”的实缴税金（去年同期） 90.1 万元，多于上年全年的 90 万元");
    }

    @ParameterizedTest(name = "{0} that fall make {1} findings")
    @CsvSource({"20, 20", "21, 1"})
    void many_that_fall_are_told_by_field(int count, int expected) throws IOException {
        var then = new ArrayList<Dossier>();
        var now = new ArrayList<Dossier>();
        for (int i = 0; i < count; i++) {
            then.add(Firm.of("", "企业" + i).figure(TAX, "10").dossier());
            now.add(Firm.of("", "企业" + i).figure(TAX, "9").dossier());
        }
        earlier.record(FEBRUARY, then);
        completeAll(MARCH, now.toArray(Dossier[]::new));
        assertThat(messages()).hasSize(expected);
        if (expected == 1) {
            assertThat(messages().get(0)).isEqualTo("有 21 家企业的实缴税金累计数下降，如“企业0”的实缴税金累计 9 万元，少于 2022-02 第1版的 10 万元");
        }
    }

    private Dossier complete(Dossier dossier) throws IOException {
        return complete(MARCH, dossier);
    }

    private Dossier complete(Period period, Dossier dossier) throws IOException {
        return completeAll(period, dossier).get(0);
    }

    private List<Dossier> completeAll(Period period, Dossier... dossiers) throws IOException {
        var completion = new Completion(period, earlier, findings);
        List<Dossier> completed = completion.complete(List.of(dossiers));
        drawnOn = completion.drawnOn();
        return completed;
    }

    private List<String> messages() {
        return findings.sorted().stream().map(Diagnostic::message).toList();
    }

    private static String value(Amounts amounts, Field field) {
        return amounts.figure(field).map(f -> Decimals.plain(f.value())).orElse("未知");
    }
}
