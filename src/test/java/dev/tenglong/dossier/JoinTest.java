package dev.tenglong.dossier;

import static dev.tenglong.intake.Field.LAND;
import static dev.tenglong.intake.Field.NAME;
import static dev.tenglong.intake.Field.SERIAL;
import static dev.tenglong.intake.Field.SUBDISTRICT;
import static dev.tenglong.intake.Field.TAX;
import static dev.tenglong.intake.Field.USCC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.AliasTable;
import dev.tenglong.enterprise.AliasTable.Alias;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose a row without a code is: the order of the ways to tell, and what is never decided in silence. */
class JoinTest {

    private static final String A = "91990100MA0020075K";
    private static final String IRREGULAR = "91990100M0003ABC13";
    private static final String B = "91990100MA0020147C";
    private static final String C = "91990100MA00202195";

    private final AliasTable aliases = new AliasTable();
    private final Findings findings = new Findings();
    private DossierBuilder builder;

    @Test
    void an_alias_joins_a_name_that_nobody_bears_and_does_not_become_the_name() {
        alias(A, "甲公司一车间");
        List<Dossier> dossiers = build(
                Rows.table("a税收", USCC, NAME, TAX).row("", "甲公司 一车间", "96"),
                Rows.table("b用地", USCC, NAME, LAND).row(A, "甲公司", "12"));
        assertThat(dossiers).singleElement().satisfies(d -> {
            assertThat(d.name()).isEqualTo("甲公司");
            assertThat(d.figures()).containsOnlyKeys(TAX, LAND);
        });
        assertThat(codes()).containsExactly("DO122");
    }

    @Test
    void an_alias_gives_a_code_that_no_table_has() {
        alias(A, "甲公司");
        List<Dossier> dossiers = build(Rows.table("税收", NAME, TAX).row("甲公司", "96"));
        assertThat(dossiers).extracting(d -> d.key().value()).containsExactly(A);
        assertThat(dossiers.get(0).name()).isEqualTo("甲公司");
        assertThat(codes()).containsExactly("DO122");
        assertThat(builder.openNames()).isEmpty();
    }

    @Test
    void an_alias_against_a_unique_name_sets_the_row_aside() {
        alias(B, "甲公司");
        List<Dossier> dossiers = build(
                Rows.table("用地", USCC, NAME, LAND).row(A, "甲公司", "12").row(B, "乙公司", "12"),
                Rows.table("税收", USCC, NAME, TAX).row("", "甲公司", "96"));
        assertThat(dossiers).hasSize(2).allMatch(d -> d.figure(TAX).isEmpty());
        assertThat(codes()).containsExactly("DO121");
    }

    @Test
    void an_alias_that_says_what_the_name_says_changes_nothing() {
        alias(A, "甲公司");
        build(
                Rows.table("用地", USCC, NAME, LAND).row(A, "甲公司", "12"),
                Rows.table("税收", USCC, NAME, TAX).row("", "甲公司", "96"));
        assertThat(codes()).containsExactly("DO101");
    }

    @Test
    void an_alias_decides_between_two_of_a_name_but_brings_in_no_third() {
        Rows land = Rows.table("用地", USCC, NAME, LAND).row(A, "甲公司", "12").row(B, "甲公司", "15");
        Rows tax = Rows.table("税收", USCC, NAME, TAX).row("", "甲公司", "96");
        alias(B, "甲公司");
        assertThat(build(land, tax).get(1).figure(TAX)).isPresent();
        assertThat(codes()).containsExactly("DO122");
    }

    @Test
    void an_alias_for_a_third_where_two_bear_the_name_is_a_contradiction() {
        alias(C, "甲公司");
        List<Dossier> dossiers = build(
                Rows.table("用地", USCC, NAME, LAND).row(A, "甲公司", "12").row(B, "甲公司", "15"),
                Rows.table("税收", USCC, NAME, TAX).row("", "甲公司", "96"));
        assertThat(dossiers).hasSize(2).allMatch(d -> d.figure(TAX).isEmpty());
        assertThat(codes()).containsExactly("DO121");
    }

    @Test
    void a_code_wins_over_an_alias() {
        alias(B, "甲公司");
        assertThat(build(Rows.table("用地", USCC, NAME, LAND).row(A, "甲公司", "12")))
                .extracting(d -> d.key().value())
                .containsExactly(A);
        assertThat(codes()).isEmpty();
    }

    @Test
    void an_alias_settles_what_the_subdistrict_leaves_open() {
        alias(A, "甲公司");
        List<Dossier> dossiers = build(
                Rows.table("用地", USCC, NAME, SUBDISTRICT, LAND).row(A, "甲公司", "半山", "12"),
                Rows.table("税收", NAME, SUBDISTRICT, TAX).row("甲公司", "康桥", "96"));
        assertThat(dossiers.get(0).figure(TAX)).isPresent();
        assertThat(codes()).contains("DO122", "DO112");
    }

    @Test
    void a_name_of_before_joins_both_ways_and_is_listed() {
        Rows land = Rows.table("用地", USCC, NAME, LAND).row(A, "新甲有限公司（原名：老甲有限公司）", "12");
        Rows tax = Rows.table("税收", USCC, NAME, TAX).row("", "老甲有限公司", "96");
        assertThat(build(land, tax)).singleElement().satisfies(d -> {
            assertThat(d.name()).isEqualTo("新甲有限公司");
            assertThat(d.figures()).containsOnlyKeys(TAX, LAND);
        });
        assertThat(codes()).containsExactlyInAnyOrder("DO120", "DO123");
    }

    @Test
    void a_note_on_the_row_without_a_code_joins_too() {
        build(
                Rows.table("用地", USCC, NAME, LAND).row(A, "新甲有限公司", "12"),
                Rows.table("税收", USCC, NAME, TAX).row("", "老甲有限公司（已更名为新甲有限公司）", "96"));
        assertThat(codes()).containsExactly("DO120");
    }

    @Test
    void a_name_that_one_bears_and_another_bore_joins_neither() {
        List<Dossier> dossiers = build(
                Rows.table("用地", USCC, NAME, LAND)
                        .row(A, "新甲有限公司（原名：老甲有限公司）", "12")
                        .row(B, "老甲有限公司", "15"),
                Rows.table("税收", USCC, NAME, TAX).row("", "老甲有限公司", "96"));
        assertThat(dossiers).hasSize(2).allMatch(d -> d.figure(TAX).isEmpty());
        assertThat(codes()).contains("DO102");
    }

    @Test
    void a_name_explained_under_one_code_is_no_difference() {
        build(Rows.table("用地", USCC, NAME, LAND)
                .row(A, "新甲有限公司（原名：老甲有限公司）", "12")
                .row(A, "老甲有限公司", "12"));
        assertThat(codes()).doesNotContain("DO104");
    }

    /** Whatever the rows and aliases: no row is lost unsaid, no enterprise stands twice, no code is lost or made up. */
    @Test
    void every_row_reaches_one_dossier_or_a_finding() {
        var random = new Random(2023);
        List<String> names = List.of(
                "甲甲有限公司",
                "乙乙有限公司",
                "甲甲有限公司（原乙乙有限公司）",
                "乙乙有限公司（已更名为甲甲有限公司）",
                "丙丙有限公司（原名：甲甲有限公司）",
                "甲甲 有限公司（原名：丙丙有限公司）",
                "丙丙有限公司");
        for (int round = 0; round < 2_000; round++) {
            var test = new JoinTest();
            List<String> given = List.of(A, B, C, "", "", "");
            for (String code : List.of(A, B, C)) {
                if (random.nextInt(3) == 0) {
                    test.alias(code, names.get(random.nextInt(names.size())));
                }
            }
            Rows rows = Rows.table("税收", USCC, NAME, SUBDISTRICT, SERIAL, TAX);
            int count = 1 + random.nextInt(6);
            for (int i = 0; i < count; i++) {
                rows.row(
                        given.get(random.nextInt(given.size())),
                        names.get(random.nextInt(names.size())),
                        random.nextInt(3) == 0 ? (random.nextBoolean() ? "半山" : "康桥") : "",
                        i + "号",
                        "1");
            }
            List<Dossier> dossiers = test.build(rows);
            assertThat(dossiers).extracting(Dossier::key).doesNotHaveDuplicates();
            long setAside = test.findings.sorted().stream()
                    .filter(d -> Set.of("DO102", "DO121").contains(d.code().id()))
                    .count();
            int used = dossiers.stream()
                    .mapToInt(d -> d.figure(TAX).orElseThrow().sources().size())
                    .sum();
            assertThat(used + setAside).as("round " + round).isEqualTo(count);
            Set<String> written = Set.copyOf(rows.rows().stream()
                    .map(row -> row.reading(USCC))
                    .filter(Reading.Word.class::isInstance)
                    .map(word -> ((Reading.Word) word).value())
                    .toList());
            assertThat(dossiers.stream().flatMap(d -> d.uscc().stream()).map(Uscc::value))
                    .containsAll(written);
        }
    }

    @Test
    void a_registered_code_joins_and_is_told_once() {
        aliases.add(new Alias(Uscc.registered(IRREGULAR).orElseThrow(), "甲公司", 2));
        List<Dossier> dossiers = build(
                Rows.table("用地", USCC, NAME, LAND).row(IRREGULAR, "甲有限公司", "12"),
                Rows.table("税收", USCC, NAME, TAX).row(IRREGULAR, "甲有限公司", "96"),
                Rows.table("能耗", USCC, NAME, SERIAL).row("", "甲公司", "1"));
        assertThat(dossiers).singleElement().satisfies(d -> {
            assertThat(d.uscc().map(Uscc::value)).contains(IRREGULAR);
            assertThat(d.figures()).containsOnlyKeys(TAX, LAND);
        });
        assertThat(findings.sorted().stream().filter(d -> d.code().id().equals("IN314")))
                .hasSize(1);
    }

    @Test
    void a_registered_code_that_one_slip_makes_another_enterprise_is_told() {
        aliases.add(new Alias(Uscc.registered(A.substring(0, 17) + "L").orElseThrow(), "甲公司", 2));
        build(Rows.table("用地", USCC, NAME, LAND).row(A, "甲有限公司", "12").row(A.substring(0, 17) + "L", "乙有限公司", "12"));
        assertThat(codes()).contains("CF108");
    }

    /** As rows of the ledger are, which were read when it was registered. */
    @Test
    void a_code_no_longer_registered_joins_nothing_and_a_row_with_nothing_else_is_set_aside() {
        List<Dossier> dossiers = build(
                Rows.table("用地", USCC, NAME, LAND).row(IRREGULAR, "甲有限公司", "12"),
                Rows.table("税收", USCC, TAX).row(IRREGULAR, "96"));
        assertThat(dossiers).singleElement().satisfies(d -> {
            assertThat(d.uscc()).isEmpty();
            assertThat(d.figures()).containsOnlyKeys(LAND);
        });
        assertThat(findings.sorted().stream().filter(d -> d.code().id().equals("IN315")))
                .hasSize(2);
        assertThat(builder.codeProposals()).isEmpty();
    }

    private void alias(String code, String name) {
        aliases.add(new Alias(new Uscc(code), name, 2));
    }

    private List<Dossier> build(Rows... tables) {
        var rows = new ArrayList<SourceRow>();
        for (Rows table : tables) {
            rows.addAll(table.rows());
        }
        var regions = new RegionTable("拱墅区");
        regions.add(new Region("330105010", "康桥街道", "330105"), List.of());
        regions.add(new Region("330105011", "半山街道", "330105"), List.of());
        builder = new DossierBuilder(new Period(2021, 12), regions, aliases, SectorTable.load(), findings);
        rows.forEach(builder::add);
        return builder.build();
    }

    private List<String> codes() {
        return findings.sorted().stream()
                .map(Diagnostic::code)
                .map(code -> code.id())
                .distinct()
                .toList();
    }
}
