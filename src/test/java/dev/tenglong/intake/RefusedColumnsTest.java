package dev.tenglong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.header.Expectation;
import dev.tenglong.intake.header.HeaderWordsFile;
import dev.tenglong.intake.sheet.Limits;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.units.Calibre;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A column that is there but cannot be used stays in the table, so that nothing weaker stands in for it. */
class RefusedColumnsTest {

    private static final String FIRM = "甲公司,91990100MA0020075K,";

    @TempDir
    Path folder;

    private final List<SourceRow> rows = new ArrayList<>();
    private final Findings findings = new Findings();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "综合能耗（吨瓦）, IN106",
        "综合能耗（万元）, IN106",
        "2019年综合能耗（吨标准煤）, IN109",
        "本月综合能耗（吨标准煤）, IN110",
        "综合能耗（吨瓦）|能耗（吨标准煤）, IN106",
    })
    void what_stands_in_it_is_unusable_and_what_does_not_is_missing(String header, String code) throws Exception {
        String more = header.contains("|") ? ",300" : "";
        SourceTable table =
                read(header.replace('|', ','), FIRM + "310.5" + more, FIRM + "—" + more, FIRM + "#N/A" + more);

        assertThat(codes()).contains(code);
        assertThat(table.columns().get(table.indexOf(Field.ENERGY)).isRefused()).isTrue();
        assertThat(table.fieldIds()).doesNotContain("energy");
        assertThat(rows)
                .extracting(row -> row.reading(Field.ENERGY))
                .containsExactly(Reading.UNUSABLE, Reading.MISSING, Reading.UNUSABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "能耗（吨瓦）|综合能耗（吨标准煤）",
        "综合能耗（吨瓦）|综合能耗（吨标准煤）",
        "综合能耗（万元）|能耗（吨标准煤）",
        "本月综合能耗（吨标准煤）|综合能耗（吨标准煤）",
        "2019年综合能耗（吨标准煤）|综合能耗（吨标准煤）",
    })
    void it_does_not_stand_in_the_way_of_a_better_or_an_equal_one(String headers) throws Exception {
        read(headers.replace('|', ','), FIRM + "1,310.5");

        assertThat(rows.get(0).reading(Field.ENERGY)).isInstanceOf(Reading.Amount.class);
    }

    @Test
    void the_other_calibre_is_no_source_of_this_one() throws Exception {
        SourceTable table = read("等价值综合能耗（吨标准煤）", FIRM + "310.5");

        assertThat(table.indexOf(Field.ENERGY)).isNegative();
    }

    private SourceTable read(String columns, String... lines) throws Exception {
        Path file = folder.resolve("表.csv");
        Files.writeString(file, "企业名称,统一社会信用代码," + columns + "\n" + String.join("\n", lines) + "\n");
        var expectation = new Expectation(Optional.of(new Period(2022, 3)), false, Optional.of(Calibre.CALORIFIC));
        var intake = new Intake(
                Recognition.byWords(HeaderWordsFile.load(ConfigFolder.of(Path.of("config")), findings)),
                expectation,
                Limits.DEFAULT,
                findings);
        return intake.read(new SourceFile(file, "表.csv", "ab"), rows::add)
                .get(0)
                .table()
                .orElseThrow();
    }

    private List<String> codes() {
        return findings.sorted().stream().map(f -> f.code().id()).distinct().toList();
    }
}
