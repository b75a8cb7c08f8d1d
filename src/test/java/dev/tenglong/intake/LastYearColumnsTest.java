package dev.tenglong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.header.Expectation;
import dev.tenglong.intake.header.HeaderWordsFile;
import dev.tenglong.intake.sheet.Limits;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.units.Calibre;
import dev.tenglong.units.Decimals;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of the same period of the year before, read beside those of this year. */
class LastYearColumnsTest {

    private static final Period MARCH = new Period(2022, 3);
    private static final String FIRM = "甲公司,91990100MA0020075K,";

    @TempDir
    Path folder;

    private final List<SourceRow> rows = new ArrayList<>();
    private Findings findings;

    @Test
    void both_years_are_read_and_a_field_means_this_year() throws Exception {
        SourceTable table = read(MARCH, "去年同期实缴税金（万元）,1—3月实缴税金（万元）", FIRM + "90,96");
        assertThat(table.columns())
                .extracting(SourceColumn::label)
                .containsExactly("企业名称", "统一社会信用代码", "实缴税金（去年同期）", "实缴税金");
        assertThat(table.fieldIds()).containsExactly("name", "uscc", "tax");
        SourceRow row = rows.get(0);
        assertThat(row.reading(Field.TAX)).isEqualTo(amount("96"));
        assertThat(row.cell(Field.TAX).cell()).contains("D2");
        assertThat(row.reading(Field.TAX, true)).isEqualTo(amount("90"));
        assertThat(row.cell(Field.TAX, true).cell()).contains("C2");
        assertThat(row.reading(Field.REVENUE, true)).isEqualTo(Reading.MISSING);
    }

    @ParameterizedTest(name = "{0} in {1} is read: {2}")
    @CsvSource({
        "去年同期实缴税金（万元）, 2022-03, true",
        "上年同期累计实缴税金（万元）, 2022-03, true",
        "去年1—3月实缴税金（万元）, 2022-03, true",
        "2021年同期实缴税金（万元）, 2022-03, true",
        "2020年同期实缴税金（万元）, 2022-03, false",
        "2022年同期实缴税金（万元）, 2022-03, false",
        "去年1—2月实缴税金（万元）, 2022-03, false",
        "去年同月实缴税金（万元）, 2022-03, false",
        "去年3月实缴税金（万元）, 2022-03, false",
        "去年实缴税金（万元）, 2022-03, false",
        "上年全年实缴税金（万元）, 2022-03, false",
        "上年全年实缴税金（万元）, 2022-12, true",
        "去年同月实缴税金（万元）, 2022-01, true",
        "去年1月实缴税金（万元）, 2022-01, true",
        "去年同期实缴税金（吨）, 2022-03, false",
    })
    void a_column_of_the_year_before_must_be_cumulative_over_the_same_months(
            String header, String period, boolean isRead) throws Exception {
        SourceTable table = read(Period.parse(period).orElseThrow(), "实缴税金（万元）," + header, FIRM + "96,90");
        int prior = table.indexOf(Field.TAX, true);
        assertThat(prior >= 0 && !table.columns().get(prior).isRefused()).isEqualTo(isRead);
        assertThat(table.indexOf(Field.TAX)).isEqualTo(2);
        assertThat(findings.sorted().isEmpty()).isEqualTo(isRead);
    }

    @Test
    void a_stock_of_the_year_before_is_not_read_nor_a_flow_without_this_years_beside_it() throws Exception {
        SourceTable table = read(MARCH, "用地面积（亩）,去年同期用地面积（亩）,去年同期实缴税金（万元）", FIRM + "10,12,90");
        assertThat(table.columns()).noneMatch(SourceColumn::prior);
        assertThat(unused()).isEqualTo("去年同期用地面积（亩）、去年同期实缴税金（万元）");
    }

    @Test
    void of_two_alike_the_one_behind_this_years_counts_and_that_is_told() throws Exception {
        SourceTable table = read(MARCH, "本月用电量（万度）,去年同期用电量（万度）,1—3月累计用电量（万度）,去年同期用电量（万度）", FIRM + "3,2,9,8");
        assertThat(rows.get(0).reading(Field.ELECTRICITY, true)).isEqualTo(amount("8"));
        assertThat(codes()).contains("IN105");
        assertThat(table.columns()).hasSize(4);
    }

    @Test
    void a_column_that_says_it_is_cumulative_comes_before_one_that_does_not() throws Exception {
        read(MARCH, "1—3月累计用电量（万度）,本月用电量（万度）,去年同期用电量（万度）,去年同期累计用电量（万度）", FIRM + "9,3,2,8");
        assertThat(rows.get(0).reading(Field.ELECTRICITY, true)).isEqualTo(amount("8"));
        assertThat(codes()).doesNotContain("IN105");
    }

    @Test
    void the_year_before_of_one_measure_is_not_taken_for_that_of_another() throws Exception {
        read(MARCH, "营业收入（万元）,主营业务收入（万元）,去年同期主营业务收入（万元）", FIRM + "500,480,450");
        SourceRow row = rows.get(0);
        boolean ofTheOther = row.reading(Field.REVENUE).equals(amount("500"));
        assertThat(row.reading(Field.REVENUE, true)).isEqualTo(ofTheOther ? Reading.MISSING : amount("450"));
    }

    @Test
    void its_unit_is_its_own_or_that_of_this_year() throws Exception {
        read(MARCH, "实缴税金（元）,去年同期实缴税金,增加值（万元）,去年同期增加值（千元）", FIRM + "960000,900000,100,950");
        assertThat(rows.get(0).reading(Field.TAX, true)).isEqualTo(amount("90"));
        assertThat(rows.get(0).reading(Field.VALUE_ADDED, true)).isEqualTo(amount("95"));
        assertThat(codes()).containsExactly("IN107");
    }

    @Test
    void a_row_is_no_more_of_a_row_for_it() throws Exception {
        SourceTable table = read(MARCH, "实缴税金（万元）,去年同期实缴税金（万元）", FIRM + "96,90", ",,,5", "小计,,,95");
        assertThat(rows).hasSize(1);
        assertThat(codes()).containsExactly("IN113");
        assertThat(table.indexOf(Field.TAX, true)).isEqualTo(3);
    }

    @Test
    void its_numbers_are_read_strictly_but_not_held_against_the_usual_range() throws Exception {
        read(MARCH, "用地面积（亩）,实缴税金（万元）,去年同期实缴税金（万元）", FIRM + "1,96,99999999999", FIRM + "1,96,约90");
        assertThat(findings.sorted()).extracting(Diagnostic::message).containsExactly("实缴税金（去年同期）应为数字，实际不是");
    }

    private SourceTable read(Period period, String columns, String... lines) throws Exception {
        Path file = folder.resolve("表.csv");
        Files.writeString(file, "企业名称,统一社会信用代码," + columns + "\n" + String.join("\n", lines) + "\n");
        findings = new Findings();
        var expectation = new Expectation(Optional.of(period), false, Optional.of(Calibre.CALORIFIC));
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

    private static Reading amount(String value) {
        return Reading.amount(Decimals.round(new BigDecimal(value), 2));
    }

    private String unused() {
        return findings.sorted().stream()
                .filter(f -> f.code().id().equals("IN104"))
                .flatMap(f -> f.excerpt().stream())
                .collect(Collectors.joining());
    }

    private List<String> codes() {
        return findings.sorted().stream().map(f -> f.code().id()).distinct().toList();
    }
}
