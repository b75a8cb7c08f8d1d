package dev.tenglong.dossier;

import static dev.tenglong.intake.Field.CLASS;
import static dev.tenglong.intake.Field.LAND;
import static dev.tenglong.intake.Field.LAND_LEASED_IN;
import static dev.tenglong.intake.Field.LAND_LEASED_OUT;
import static dev.tenglong.intake.Field.LAND_OWNED;
import static dev.tenglong.intake.Field.NAME;
import static dev.tenglong.intake.Field.REVENUE;
import static dev.tenglong.intake.Field.SCALE;
import static dev.tenglong.intake.Field.SECTOR;
import static dev.tenglong.intake.Field.SERIAL;
import static dev.tenglong.intake.Field.SUBDISTRICT;
import static dev.tenglong.intake.Field.TAX;
import static dev.tenglong.intake.Field.USCC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.AliasTable;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.units.Decimals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DossierBuilderTest {

    private static final String A = "91990100MA0020075K";
    private static final String B = "91990100MA0020147C";

    private final Findings findings = new Findings();

    @Test
    void land_and_tax_from_two_tables_meet_in_one_dossier() {
        List<Dossier> dossiers = build(
                Rows.table("用地", USCC, NAME, LAND).row(A, "甲公司", "12"),
                Rows.table("税收", USCC, NAME, TAX).row(A, "甲公司", "96"));
        assertThat(dossiers).hasSize(1);
        assertThat(value(dossiers, LAND)).isEqualTo("12");
        assertThat(value(dossiers, TAX)).isEqualTo("96");
        assertThat(codes()).isEmpty();
    }

    @Test
    void plots_with_different_numbers_are_summed() {
        List<Dossier> dossiers = build(Rows.table("用地", USCC, NAME, SERIAL, LAND)
                .row(A, "甲公司", "1号", "5")
                .row(A, "甲公司", "2号", "7.5"));
        assertThat(value(dossiers, LAND)).isEqualTo("12.5");
        assertThat(dossiers.get(0).figure(LAND).orElseThrow().sources()).hasSize(2);
    }

    @Test
    void the_same_plot_twice_with_different_areas_is_a_conflict_and_unknown() {
        List<Dossier> dossiers = build(Rows.table("用地", USCC, NAME, SERIAL, LAND)
                .row(A, "甲公司", "1号", "5")
                .row(A, "甲公司", "1号", "7.5"));
        assertThat(dossiers.get(0).figure(LAND)).isEmpty();
        assertThat(dossiers.get(0).unsettled()).containsExactly(LAND);
        assertThat(codes()).containsExactly("DO106");
    }

    @Test
    void rows_that_differ_without_numbers_are_never_summed_or_picked_from() {
        List<Dossier> dossiers =
                build(Rows.table("用地", USCC, NAME, LAND).row(A, "甲公司", "12").row(A, "甲公司", "15"));
        assertThat(dossiers.get(0).figure(LAND)).isEmpty();
        assertThat(codes()).containsExactly("DO106");
    }

    @Test
    void an_exact_duplicate_counts_once() {
        List<Dossier> dossiers =
                build(Rows.table("用地", USCC, NAME, LAND).row(A, "甲公司", "12").row(A, "甲公司", "12.0"));
        assertThat(value(dossiers, LAND)).isEqualTo("12");
        assertThat(codes()).containsExactly("DO105");
    }

    @Test
    void a_plot_without_an_area_leaves_the_sum_unknown() {
        List<Dossier> dossiers = build(Rows.table("用地", USCC, NAME, SERIAL, LAND)
                .row(A, "甲公司", "1号", "5")
                .row(A, "甲公司", "2号", ""));
        assertThat(dossiers.get(0).figure(LAND)).isEmpty();
        assertThat(codes()).containsExactly("DO114");
    }

    @Test
    void an_amount_merged_over_the_plots_is_given_once_and_complete() {
        List<Dossier> dossiers = build(Rows.table("用地", USCC, NAME, SERIAL, LAND, TAX)
                .row(A, "甲公司", "一号", "10.5", "102.5")
                .row(A, "甲公司", "二号", "6", "^")
                .row(A, "甲公司", "三号", "4", "^"));
        assertThat(value(dossiers, LAND)).isEqualTo("20.5");
        assertThat(value(dossiers, TAX)).isEqualTo("102.5");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void a_figure_beside_an_unreadable_one_that_nothing_tells_apart_is_unknown() {
        List<Dossier> dossiers =
                build(Rows.table("用地", USCC, NAME, LAND).row(A, "甲公司", "12").row(A, "甲公司", "?"));
        assertThat(dossiers.get(0).figure(LAND)).isEmpty();
        assertThat(dossiers.get(0).current().unsettled()).contains(LAND);
    }

    @Test
    void a_row_without_a_code_joins_by_its_name_in_any_spelling() {
        List<Dossier> dossiers = build(
                Rows.table("用地", USCC, NAME, LAND).row(A, "甲（杭州）有限公司", "12"),
                Rows.table("税收", USCC, NAME, TAX).row("", "甲(杭州) 有限公司", "96"));
        assertThat(dossiers).hasSize(1);
        assertThat(value(dossiers, TAX)).isEqualTo("96");
        assertThat(codes()).containsExactly("DO101");
    }

    @Test
    void a_name_of_two_enterprises_joins_neither() {
        List<Dossier> dossiers = build(
                Rows.table("用地", USCC, NAME, LAND).row(A, "甲公司", "12").row(B, "甲公司", "15"),
                Rows.table("税收", USCC, NAME, TAX).row("", "甲公司", "96"));
        assertThat(dossiers).hasSize(2).allMatch(d -> d.figure(TAX).isEmpty());
        assertThat(codes()).containsExactly("DO102");
    }

    @Test
    void a_name_in_another_subdistrict_is_not_taken_for_the_same_enterprise() {
        List<Dossier> dossiers = build(
                Rows.table("用地", USCC, NAME, SUBDISTRICT, LAND).row(A, "甲公司", "半山", "12"),
                Rows.table("税收", NAME, SUBDISTRICT, TAX).row("甲公司", "康桥", "96"));
        assertThat(dossiers).hasSize(1);
        assertThat(dossiers.get(0).figure(TAX)).isEmpty();
        assertThat(codes()).containsExactly("DO102");
    }

    @Test
    void an_enterprise_without_a_code_anywhere_stands_last_under_its_name() {
        List<Dossier> dossiers =
                build(Rows.table("税收", USCC, NAME, TAX).row("", "乙公司", "9").row(A, "甲公司", "96"));
        assertThat(dossiers).extracting(Dossier::name).containsExactly("甲公司", "乙公司");
        assertThat(codes()).containsExactly("DO103");
    }

    @Test
    void of_two_sources_the_preferred_counts_and_more_than_five_percent_apart_is_told() {
        List<Dossier> dossiers = build(
                Rows.ranked("街道", 5, USCC, NAME, LAND).row(A, "甲公司", "12.61"),
                Rows.ranked("规划", 0, USCC, NAME, LAND).row(A, "甲公司", "12"));
        assertThat(value(dossiers, LAND)).isEqualTo("12");
        assertThat(codes()).containsExactly("DO107");
    }

    @Test
    void exactly_five_percent_apart_is_not_told() {
        build(
                Rows.ranked("街道", 5, USCC, NAME, LAND).row(A, "甲公司", "12.6"),
                Rows.ranked("规划", 0, USCC, NAME, LAND).row(A, "甲公司", "12"));
        assertThat(codes()).isEmpty();
    }

    @Test
    void land_is_owned_plus_leased_in_minus_leased_out() {
        List<Dossier> dossiers = build(Rows.table("用地", USCC, NAME, LAND_OWNED, LAND_LEASED_IN, LAND_LEASED_OUT)
                .row(A, "甲公司", "10", "5", "2.5"));
        assertThat(value(dossiers, LAND)).isEqualTo("12.5");
    }

    @Test
    void a_blank_part_leaves_land_unknown_but_parts_no_table_has_count_as_none() {
        List<Dossier> blank = build(Rows.table("用地", USCC, NAME, LAND_OWNED, LAND_LEASED_IN, LAND_LEASED_OUT)
                .row(A, "甲公司", "10", "", "0"));
        assertThat(blank.get(0).figure(LAND)).isEmpty();
        List<Dossier> owned = build(Rows.table("用地", USCC, NAME, LAND_OWNED).row(A, "甲公司", "10"));
        assertThat(value(owned, LAND)).isEqualTo("10");
        assertThat(codes()).contains("DO115");
    }

    @Test
    void a_land_figure_in_conflict_is_not_replaced_by_its_parts() {
        List<Dossier> dossiers = build(Rows.table("用地", USCC, NAME, LAND, LAND_OWNED)
                .row(A, "甲公司", "10", "10")
                .row(A, "甲公司", "11", "10"));
        assertThat(dossiers.get(0).figure(LAND)).isEmpty();
    }

    @Test
    void a_scale_column_wins_over_revenue_and_revenue_of_a_full_year_decides_without_one() {
        assertThat(build(Rows.table("产出", USCC, NAME, SCALE, REVENUE).row(A, "甲公司", "规下", "5000"))
                        .get(0)
                        .scale())
                .contains(Scale.BELOW);
        assertThat(build(Rows.table("产出", USCC, NAME, REVENUE).row(A, "甲公司", "2000"))
                        .get(0)
                        .scale())
                .contains(Scale.ABOVE);
        assertThat(build(Rows.table("产出", USCC, NAME, REVENUE).row(A, "甲公司", "1999.99"))
                        .get(0)
                        .scale())
                .contains(Scale.BELOW);
        assertThat(build(Rows.table("产出", USCC, NAME, REVENUE).row(A, "甲公司", ""))
                        .get(0)
                        .scale())
                .isEmpty();
    }

    @Test
    void a_scale_that_cannot_be_read_is_unknown_and_revenue_does_not_stand_in_for_it() {
        assertThat(build(Rows.table("产出", USCC, NAME, SCALE, REVENUE).row(A, "甲公司", "1", "5000"))
                        .get(0)
                        .scale())
                .isEmpty();
        assertThat(build(Rows.table("产出", USCC, NAME, SCALE, REVENUE).row(A, "甲公司", "", "5000"))
                        .get(0)
                        .scale())
                .contains(Scale.ABOVE);
    }

    @Test
    void sector_and_class_are_understood_or_reported() {
        Dossier dossier = build(Rows.table("产出", USCC, NAME, SECTOR, CLASS).row(A, "甲公司", "1713", "A类"))
                .get(0);
        assertThat(dossier.sector().orElseThrow().code()).isEqualTo("C1713");
        assertThat(dossier.evaluation()).contains("A");
        build(Rows.table("产出", USCC, NAME, SECTOR, CLASS).row(A, "甲公司", "C9999", "优"));
        assertThat(codes()).containsExactlyInAnyOrder("IN308", "IN206");
    }

    @Test
    void the_order_of_rows_changes_nothing() {
        var rows = new ArrayList<SourceRow>();
        rows.addAll(Rows.table("用地", USCC, NAME, SERIAL, LAND)
                .row(A, "甲公司", "1号", "5")
                .row(A, "甲公司", "2号", "7.5")
                .row(B, "乙公司", "3号", "9")
                .rows());
        rows.addAll(Rows.table("税收", USCC, NAME, TAX)
                .row(A, "甲公司", "96")
                .row("", "乙公司", "15")
                .row("", "丙公司", "7")
                .rows());
        List<String> expected = summary(buildFrom(rows));
        var random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(rows, random);
            assertThat(summary(buildFrom(rows))).isEqualTo(expected);
        }
    }

    private static List<String> summary(List<Dossier> dossiers) {
        return dossiers.stream()
                .map(d -> d.uscc() + d.name() + value(List.of(d), LAND) + value(List.of(d), TAX))
                .toList();
    }

    private List<Dossier> build(Rows... tables) {
        var rows = new ArrayList<SourceRow>();
        for (Rows table : tables) {
            rows.addAll(table.rows());
        }
        return buildFrom(rows);
    }

    private List<Dossier> buildFrom(List<SourceRow> rows) {
        var regions = new RegionTable("拱墅区");
        regions.add(new Region("330105010", "康桥街道", "330105"), List.of());
        regions.add(new Region("330105011", "半山街道", "330105"), List.of());
        var builder = new DossierBuilder(new Period(2021, 12), regions, new AliasTable(), SectorTable.load(), findings);
        rows.forEach(builder::add);
        return builder.build();
    }

    private static String value(List<Dossier> dossiers, Field field) {
        return dossiers.get(0).figure(field).map(f -> Decimals.plain(f.value())).orElse("未知");
    }

    private List<String> codes() {
        return findings.sorted().stream().map(d -> d.code().id()).distinct().toList();
    }
}
