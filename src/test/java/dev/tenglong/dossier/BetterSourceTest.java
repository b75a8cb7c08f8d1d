package dev.tenglong.dossier;

import static dev.tenglong.intake.Field.EMPLOYEES;
import static dev.tenglong.intake.Field.LAND;
import static dev.tenglong.intake.Field.LAND_OWNED;
import static dev.tenglong.intake.Field.NAME;
import static dev.tenglong.intake.Field.REVENUE;
import static dev.tenglong.intake.Field.SCALE;
import static dev.tenglong.intake.Field.SECTOR;
import static dev.tenglong.intake.Field.USCC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.AliasTable;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.intake.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A better source that is there but cannot be used is not replaced by a weaker one; one that is silent is. */
class BetterSourceTest {

    private static final String A = "91990100MA0020075K";

    @Test
    void an_unusable_cell_of_the_better_table_leaves_the_quantity_unknown() {
        Dossier dossier = build(land(0, "?"), land(1, "12"));

        assertThat(dossier.figure(LAND)).isEmpty();
        assertThat(dossier.unsettled()).contains(LAND);
    }

    @Test
    void a_blank_cell_of_the_better_table_gives_way() {
        assertThat(value(build(land(0, ""), land(1, "12")), LAND)).isEqualTo("12");
    }

    @Test
    void an_unusable_cell_of_a_weaker_or_an_equal_table_does_no_harm() {
        assertThat(value(build(land(0, "12"), land(1, "?")), LAND)).isEqualTo("12");
        assertThat(value(build(land(0, "12"), land(0, "?")), LAND)).isEqualTo("12");
        assertThat(value(build(land(0, "?"), land(0, "12")), LAND)).isEqualTo("12");
    }

    @Test
    void of_two_rows_of_one_enterprise_one_that_cannot_be_read_is_not_passed_over() {
        Dossier dossier =
                build(Rows.table("用地", USCC, NAME, LAND).row(A, "甲公司", "12").row(A, "甲公司", "?"));

        assertThat(dossier.figure(LAND)).isEmpty();
    }

    @Test
    void land_that_cannot_be_read_is_not_put_together_from_its_parts() {
        Dossier dossier =
                build(land(0, "?"), Rows.table("自有", USCC, NAME, LAND_OWNED).row(A, "甲公司", "9"));

        assertThat(dossier.figure(LAND)).isEmpty();
        assertThat(dossier.unsettled()).contains(LAND);
    }

    @Test
    void a_sector_that_is_not_understood_is_not_taken_from_a_weaker_table() {
        Dossier dossier = build(
                Rows.ranked("统计", 0, USCC, NAME, SECTOR).row(A, "甲公司", "Z99"),
                Rows.ranked("税务", 1, USCC, NAME, SECTOR).row(A, "甲公司", "C17"));

        assertThat(dossier.sector()).isEmpty();
        assertThat(dossier.unsettled()).contains(SECTOR);
    }

    @Test
    void scale_by_a_revenue_that_cannot_be_read_is_in_doubt_so_that_none_is_carried_on() {
        Dossier unread = build(Rows.table("产出", USCC, NAME, REVENUE).row(A, "甲公司", "?"));
        Dossier written = build(Rows.table("产出", USCC, NAME, REVENUE, SCALE).row(A, "甲公司", "?", "规下"));

        assertThat(unread.unsettled()).contains(SCALE);
        assertThat(written.scale()).contains(Scale.BELOW);
        assertThat(written.unsettled()).doesNotContain(SCALE);
    }

    /** Whatever tables there are: a figure that was taken becomes unknown, or stays that of an equal, never of a weaker. */
    @Test
    void making_the_source_that_counts_unusable_never_lets_a_weaker_one_count() {
        var random = new Random(9);
        for (int i = 0; i < 500; i++) {
            List<Integer> ranks = new ArrayList<>();
            List<String> cells = new ArrayList<>();
            for (int n = 2 + random.nextInt(4); n > 0; n--) {
                ranks.add(random.nextInt(4));
                cells.add(List.of("", "?", Integer.toString(10 + n)).get(random.nextInt(3)));
            }
            var tables = new ArrayList<Rows>();
            for (int t = 0; t < ranks.size(); t++) {
                tables.add(employees(t, ranks.get(t), cells.get(t)));
            }
            Dossier dossier = build(tables.toArray(Rows[]::new));

            int best = Integer.MAX_VALUE;
            for (int t = 0; t < ranks.size(); t++) {
                best = cells.get(t).isEmpty() ? best : Math.min(best, ranks.get(t));
            }
            Set<String> allowed = new TreeSet<>();
            for (int t = 0; t < ranks.size(); t++) {
                if (ranks.get(t) == best
                        && !cells.get(t).isEmpty()
                        && !cells.get(t).equals("?")) {
                    allowed.add(cells.get(t));
                }
            }
            if (allowed.isEmpty()) {
                assertThat(dossier.figure(EMPLOYEES)).as(ranks + " " + cells).isEmpty();
            } else {
                assertThat(allowed).as(ranks + " " + cells).contains(value(dossier, EMPLOYEES));
            }
            assertThat(dossier.unsettled().contains(EMPLOYEES))
                    .isEqualTo(allowed.isEmpty() && best < Integer.MAX_VALUE);
        }
    }

    private static Rows land(int rank, String cell) {
        return Rows.ranked("用地" + rank + cell, rank, USCC, NAME, LAND).row(A, "甲公司", cell);
    }

    /** Each of another form: the same one twice is no two sources. */
    private static Rows employees(int number, int rank, String cell) {
        Field own = List.of(Field.SCALE, Field.CLASS, Field.SECTOR, Field.SUBDISTRICT, Field.REGISTERED_ON)
                .get(number);
        return Rows.ranked("人数" + number, rank, USCC, NAME, own, EMPLOYEES).row(A, "甲公司", "", cell);
    }

    private static String value(Dossier dossier, Field field) {
        return dossier.figure(field).orElseThrow().value().toPlainString();
    }

    private static Dossier build(Rows... tables) {
        var builder = new DossierBuilder(
                new Period(2022, 12), new RegionTable("拱墅区"), new AliasTable(), SectorTable.load(), new Findings());
        for (Rows table : tables) {
            table.rows().forEach(builder::add);
        }
        return builder.build().get(0);
    }
}
