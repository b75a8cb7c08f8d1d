package dev.tenglong.dossier;

import static dev.tenglong.intake.Field.CLASS;
import static dev.tenglong.intake.Field.ELECTRICITY;
import static dev.tenglong.intake.Field.LAND;
import static dev.tenglong.intake.Field.NAME;
import static dev.tenglong.intake.Field.USCC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.AliasTable;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.intake.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SameFormsTest {

    private static final String A = "91990100MA0020075K";
    private static final String B = "91990100MA0020147C";
    private static final String C = "91990100MA00202195";

    private Findings findings;

    @BeforeEach
    void begin() {
        findings = new Findings();
    }

    @Test
    void two_versions_leave_what_differs_unknown_however_close() {
        List<Dossier> dossiers = build(
                Rows.table("新.xlsx", USCC, NAME, LAND)
                        .row(A, "甲公司", "12")
                        .row(B, "乙公司", "7")
                        .row(C, "丙公司", "8"),
                Rows.table("旧.xlsx", USCC, NAME, LAND)
                        .row(A, "甲公司", "12.1")
                        .row(B, "乙公司", "7.0")
                        .row(C, "丙公司", ""));
        assertThat(dossiers.get(0).figure(LAND)).isEmpty();
        assertThat(dossiers.get(0).unsettled()).containsExactly(LAND);
        assertThat(value(dossiers.get(1), LAND)).isEqualByComparingTo("7");
        assertThat(value(dossiers.get(2), LAND)).isEqualByComparingTo("8");
        assertThat(codes()).containsExactly("DO140");
    }

    @Test
    void a_copy_counts_once_and_other_forms_are_sources_as_before() {
        List<Dossier> dossiers = build(
                Rows.table("用地.xlsx", USCC, NAME, LAND).row(A, "甲公司", "12"),
                Rows.table("副本.xlsx", NAME, USCC, LAND).row("甲公司", A, "12"),
                Rows.table("街道.xlsx", USCC, NAME, CLASS, LAND).row(A, "甲公司", "A", "12.2"),
                Rows.ranked("台账.xlsx", 1, USCC, NAME, LAND).row(A, "甲公司", "12.3"));
        assertThat(dossiers.get(0).figure(LAND)).isPresent();
        assertThat(codes()).containsExactly("DO141");
    }

    /** A year dealt out to files of months: no firm's part is taken for the whole, whatever the files are called. */
    @Test
    void files_of_months_never_give_a_flow_without_an_error() {
        var random = new Random(20222);
        for (int round = 0; round < 200; round++) {
            int files = 2 + random.nextInt(11);
            List<String> names = new ArrayList<>(IntStream.rangeClosed(1, files)
                    .mapToObj(month -> "用电" + month + "月.xlsx")
                    .toList());
            int[][] figures = new int[files][3];
            for (int[] month : figures) {
                for (int firm = 0; firm < 3; firm++) {
                    month[firm] = 1 + random.nextInt(3);
                }
            }
            List<String> before = outcome(names, figures);
            assertThat(codes()).as("round " + round).contains("DO142");
            Collections.shuffle(names, random);
            assertThat(outcome(names, figures)).as("round " + round).isEqualTo(before);
            if (codes().contains("DO140")) {
                continue;
            }
            assertThat(codes()).contains("DO141");
        }
    }

    private List<String> outcome(List<String> names, int[][] figures) {
        findings = new Findings();
        var tables = new ArrayList<Rows>();
        for (int i = 0; i < names.size(); i++) {
            tables.add(Rows.table(names.get(i), USCC, NAME, ELECTRICITY)
                    .row(A, "甲公司", String.valueOf(figures[i][0]))
                    .row(B, "乙公司", String.valueOf(figures[i][1]))
                    .row(C, "丙公司", String.valueOf(figures[i][2])));
        }
        return build(tables.toArray(Rows[]::new)).stream()
                .map(d -> d.figure(ELECTRICITY)
                        .map(f -> f.value().toPlainString())
                        .orElse("未知"))
                .toList();
    }

    private static BigDecimal value(Dossier dossier, Field field) {
        return dossier.figure(field).orElseThrow().value();
    }

    private List<String> codes() {
        return findings.sorted().stream().map(f -> f.code().id()).distinct().toList();
    }

    private List<Dossier> build(Rows... tables) {
        var builder = new DossierBuilder(
                new Period(2021, 12), new RegionTable("拱墅区"), new AliasTable(), SectorTable.load(), findings);
        for (Rows table : tables) {
            table.rows().forEach(builder::add);
        }
        return builder.build();
    }
}
