package dev.tenglong.dossier;

import static dev.tenglong.intake.Field.AMMONIA;
import static dev.tenglong.intake.Field.COD;
import static dev.tenglong.intake.Field.ELECTRICITY;
import static dev.tenglong.intake.Field.NAME;
import static dev.tenglong.intake.Field.NATURAL_GAS;
import static dev.tenglong.intake.Field.NOX;
import static dev.tenglong.intake.Field.POLLUTANT;
import static dev.tenglong.intake.Field.SERIAL;
import static dev.tenglong.intake.Field.SO2;
import static dev.tenglong.intake.Field.TAX;
import static dev.tenglong.intake.Field.USCC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.AliasTable;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Decimals;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What columns of the same period of the year before (去年同期) give a dossier. */
class SamePeriodTest {

    private static final String A = "91990100MA0000015X";

    private final Findings findings = new Findings();

    @Test
    void columns_of_the_year_before_give_the_same_period_and_nothing_else() {
        Dossier dossier = build(Rows.table("税收", USCC, NAME, TAX).withPrior(TAX).row(A, "甲公司", "96", "90"));
        assertThat(value(dossier.current(), TAX)).isEqualTo("96");
        assertThat(value(dossier.past().samePeriod(), TAX)).isEqualTo("90");
        assertThat(dossier.past().fullYear()).isEqualTo(Amounts.NONE);
        assertThat(dossier.past().samePeriod().figure(TAX).orElseThrow().drawn())
                .isEmpty();
    }

    @Test
    void meters_are_summed_for_both_years() {
        Dossier dossier = build(Rows.table("用电", USCC, NAME, SERIAL, ELECTRICITY)
                .withPrior(ELECTRICITY)
                .row(A, "甲公司", "1号", "5", "4")
                .row(A, "甲公司", "2号", "7", "6.5"));
        assertThat(value(dossier.current(), ELECTRICITY)).isEqualTo("12");
        assertThat(value(dossier.past().samePeriod(), ELECTRICITY)).isEqualTo("10.5");
        assertThat(dossier.past().samePeriod().figure(ELECTRICITY).orElseThrow().sources())
                .extracting(cell -> cell.cell().orElseThrow())
                .containsExactly("E2", "E3");
    }

    @Test
    void a_meter_without_last_years_figure_leaves_last_year_unknown_and_this_year_as_it_is() {
        Dossier dossier = build(Rows.table("用电", USCC, NAME, SERIAL, ELECTRICITY)
                .withPrior(ELECTRICITY)
                .row(A, "甲公司", "1号", "5", "4")
                .row(A, "甲公司", "2号", "7", ""));
        assertThat(value(dossier.current(), ELECTRICITY)).isEqualTo("12");
        assertThat(dossier.past().samePeriod().figure(ELECTRICITY)).isEmpty();
        assertThat(dossier.past().samePeriod().unsettled()).containsExactly(ELECTRICITY);
        assertThat(dossier.unsettled()).isEmpty();
        assertThat(codes()).containsExactly("DO114");
    }

    @Test
    void rows_that_differ_only_in_last_years_figure_are_no_duplicates_but_a_conflict_of_last_year() {
        Dossier dossier = build(Rows.table("税收", USCC, NAME, TAX)
                .withPrior(TAX)
                .row(A, "甲公司", "96", "90")
                .row(A, "甲公司", "96", "80"));
        assertThat(value(dossier.current(), TAX)).isEqualTo("96");
        assertThat(dossier.past().samePeriod().unsettled()).containsExactly(TAX);
        assertThat(codes()).containsExactly("DO106");
    }

    @Test
    void the_same_row_twice_counts_once_for_both_years() {
        Dossier dossier = build(Rows.table("税收", USCC, NAME, TAX)
                .withPrior(TAX)
                .row(A, "甲公司", "96", "90")
                .row(A, "甲公司", "96", "90.0"));
        assertThat(value(dossier.past().samePeriod(), TAX)).isEqualTo("90");
        assertThat(codes()).containsExactly("DO105");
    }

    @Test
    void of_two_sources_the_preferred_counts_for_last_year_too() {
        Dossier dossier = build(
                Rows.ranked("街道", 5, USCC, NAME, TAX).withPrior(TAX).row(A, "甲公司", "96", "80"),
                Rows.ranked("税务", 0, USCC, NAME, TAX).withPrior(TAX).row(A, "甲公司", "96", "90"));
        assertThat(value(dossier.past().samePeriod(), TAX)).isEqualTo("90");
        assertThat(findings.sorted().get(0).message()).startsWith("实缴税金（去年同期）是 80 万元");
    }

    @Test
    void an_unreadable_figure_of_last_year_is_in_doubt_there_only() {
        Dossier dossier = build(Rows.table("税收", USCC, NAME, TAX).withPrior(TAX).row(A, "甲公司", "96", "?"));
        assertThat(dossier.past().samePeriod().unsettled()).containsExactly(TAX);
        assertThat(dossier.unsettled()).isEmpty();
    }

    @Test
    void pollutants_sum_for_last_year_too() {
        Dossier dossier = build(Rows.table("排放", USCC, NAME, COD, AMMONIA, SO2, NOX)
                .withPrior(COD, AMMONIA, SO2, NOX)
                .row(A, "甲公司", "1", "1", "1", "1", "2", "2", "2", "2.5"));
        assertThat(value(dossier.past().samePeriod(), POLLUTANT)).isEqualTo("8.5");
    }

    @Test
    void a_fuel_burnt_now_whose_table_says_nothing_of_last_year_is_in_doubt_there() {
        Rows power =
                Rows.table("用电", USCC, NAME, ELECTRICITY).withPrior(ELECTRICITY).row(A, "甲公司", "5", "4");
        Rows silent = Rows.table("用气", USCC, NAME, NATURAL_GAS).row(A, "甲公司", "3");
        assertThat(build(power, silent).past().samePeriod().unsettled()).containsExactly(NATURAL_GAS);
        Rows none = Rows.table("用气", USCC, NAME, NATURAL_GAS).row(A, "甲公司", "0");
        assertThat(build(power, none).past().samePeriod().unsettled()).isEmpty();
        Rows blank =
                Rows.table("用气", USCC, NAME, NATURAL_GAS).withPrior(NATURAL_GAS).row(A, "甲公司", "3", "");
        assertThat(build(power, blank).past().samePeriod().unsettled()).isEmpty();
    }

    @Test
    void nothing_said_of_last_year_is_nothing_in_doubt() {
        Dossier dossier = build(Rows.table("用气", USCC, NAME, NATURAL_GAS).row(A, "甲公司", "3"));
        assertThat(dossier.past()).isEqualTo(Past.UNKNOWN);
    }

    private Dossier build(Rows... tables) {
        var builder = new DossierBuilder(
                new Period(2022, 3), new RegionTable("拱墅区"), new AliasTable(), SectorTable.load(), findings);
        for (Rows table : tables) {
            table.rows().forEach(builder::add);
        }
        return builder.build().get(0);
    }

    private static String value(Amounts amounts, Field field) {
        return amounts.figure(field).map(f -> Decimals.plain(f.value())).orElse("未知");
    }

    private List<String> codes() {
        return findings.sorted().stream().map(d -> d.code().id()).distinct().toList();
    }
}
