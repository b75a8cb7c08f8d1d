package dev.tenglong.dossier;

import static dev.tenglong.intake.Field.CLASS;
import static dev.tenglong.intake.Field.ELECTRICITY;
import static dev.tenglong.intake.Field.LAND;
import static dev.tenglong.intake.Field.NAME;
import static dev.tenglong.intake.Field.SERIAL;
import static dev.tenglong.intake.Field.USCC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.AliasTable;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One table in parts: sheets of one file with the same columns. */
class PartsTest {

    private static final String A = "91990100MA0020075K";
    private static final List<String> CODES = List.of(A, "91990100MA0020147C", "91990100MA00202195", "");

    private final Findings findings = new Findings();

    @Test
    void meters_on_two_sheets_are_summed() {
        Dossier dossier = build(
                        sheet("用电", "半山", USCC, NAME, SERIAL, ELECTRICITY).row(A, "甲公司", "1号", "5"),
                        sheet("用电", "康桥", USCC, NAME, SERIAL, ELECTRICITY).row(A, "甲公司", "2号", "7"))
                .get(0);
        assertThat(dossier.figure(ELECTRICITY).orElseThrow().value()).isEqualByComparingTo("12");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void rows_that_differ_without_numbers_are_a_conflict_across_sheets_too() {
        Dossier dossier = build(
                        sheet("用地", "半山", USCC, NAME, LAND).row(A, "甲公司", "12"),
                        sheet("用地", "康桥", USCC, NAME, LAND).row(A, "甲公司", "15"))
                .get(0);
        assertThat(dossier.figure(LAND)).isEmpty();
        assertThat(dossier.unsettled()).containsExactly(LAND);
        assertThat(codes()).containsExactly("DO106");
    }

    @Test
    void a_row_that_a_sheet_of_totals_repeats_counts_once() {
        Dossier dossier = build(
                        sheet("用电", "汇总", USCC, NAME, SERIAL, ELECTRICITY)
                                .row(A, "甲公司", "1号", "5")
                                .row(A, "甲公司", "2号", "7"),
                        sheet("用电", "康桥", USCC, NAME, SERIAL, ELECTRICITY).row(A, "甲公司", "2号", "7.0"))
                .get(0);
        assertThat(dossier.figure(ELECTRICITY).orElseThrow().value()).isEqualByComparingTo("12");
        assertThat(findings.sorted()).extracting(Diagnostic::message).containsExactly("与工作表“汇总”第 3 行内容完全相同，只计一次");
    }

    @Test
    void a_sheet_that_repeats_all_is_told_once() {
        Rows all = sheet("用地", "汇总", USCC, NAME, SERIAL, LAND);
        Rows part = sheet("用地", "康桥", USCC, NAME, SERIAL, LAND);
        for (int i = 0; i < 21; i++) {
            all.row(A, "甲公司", i + "号", "1");
            part.row(A, "甲公司", i + "号", "1");
        }
        assertThat(build(all, part).get(0).figure(LAND).orElseThrow().value()).isEqualByComparingTo("21");
        assertThat(findings.sorted())
                .extracting(Diagnostic::message)
                .containsExactly("有 21 行与同一文件其他工作表的行内容完全相同，只计一次，如第 2 行与工作表“汇总”第 2 行");
    }

    @Test
    void sheets_with_other_columns_and_other_files_stay_sources_of_their_own() {
        Dossier dossier = build(
                        sheet("用地", "一", USCC, NAME, LAND).row(A, "甲公司", "12"),
                        sheet("用地", "二", USCC, NAME, CLASS, LAND).row(A, "甲公司", "A", "12.1"),
                        sheet("另一份", "一", USCC, NAME, Field.SCALE, LAND).row(A, "甲公司", "规上", "12.2"))
                .get(0);
        assertThat(dossier.figure(LAND)).isPresent();
        assertThat(findings.sorted()).isEmpty();
    }

    /** However rows are dealt out to sheets, the outcome is that of one sheet. */
    @Test
    void a_table_in_parts_gives_what_it_gives_whole() {
        var random = new Random(20221);
        for (int round = 0; round < 300; round++) {
            int sheets = 1 + random.nextInt(4);
            Rows whole = sheet("用电" + round, "全部", USCC, NAME, SERIAL, ELECTRICITY);
            var parts = new ArrayList<Rows>();
            for (int i = 0; i < sheets; i++) {
                parts.add(sheet("用电" + round, "分表" + i, USCC, NAME, SERIAL, ELECTRICITY));
            }
            for (int i = 0; i < 12; i++) {
                int who = random.nextInt(CODES.size());
                String[] row = {
                    CODES.get(who),
                    "公司" + who,
                    random.nextInt(5) == 0 ? "" : random.nextInt(3) + "号",
                    random.nextInt(8) == 0 ? "" : String.valueOf(random.nextInt(4))
                };
                whole.row(row);
                parts.get(random.nextInt(sheets)).row(row);
            }
            assertThat(outcome(build(parts.toArray(Rows[]::new))))
                    .as("round " + round)
                    .isEqualTo(outcome(build(whole)));
        }
    }

    private static List<Map.Entry<String, String>> outcome(List<Dossier> dossiers) {
        return dossiers.stream()
                .map(d -> Map.entry(
                        d.key().value(),
                        d.figure(ELECTRICITY)
                                        .map(f -> f.value().toPlainString() + "/"
                                                + f.sources().size())
                                        .orElse("未知")
                                + Set.copyOf(d.unsettled())))
                .toList();
    }

    private static Rows sheet(String file, String sheet, Field... fields) {
        return Rows.table(file, fields).onSheet(sheet);
    }

    private List<Dossier> build(Rows... tables) {
        var builder = new DossierBuilder(
                new Period(2021, 12), new RegionTable("拱墅区"), new AliasTable(), SectorTable.load(), findings);
        for (Rows table : tables) {
            for (SourceRow row : table.rows()) {
                builder.add(row);
            }
        }
        return builder.build();
    }

    private List<String> codes() {
        return findings.sorted().stream().map(d -> d.code().id()).toList();
    }
}
