package dev.tenglong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.indicator.EnergyFactors;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.settings.Office;
import dev.tenglong.settings.Regions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A museum of broken configuration: the shipped files with one thing changed, and what is said of it. */
class BrokenConfigTest {

    private static final String TAX = "thresholds/tax-per-mu.yaml";

    /** @param words what the message or its remedy must say */
    private record Exhibit(String file, String text, String broken, String place, String id, String... words) {

        @Override
        public String toString() {
            return file + ": " + broken.strip().lines().findFirst().orElse("");
        }
    }

    static Stream<Exhibit> museum() {
        return Stream.of(
                // The YAML itself
                of(TAX, "unit: 万元/亩", "\tunit: 万元/亩", "10:1", "CF102", "制表符"),
                of(TAX, "unit: 万元/亩", "unit: 万元: 亩", "10:9", "CF102", "不应有冒号"),
                of(TAX, "rules:", "rules: [", "", "CF102", "YAML"),
                of(TAX, "unit: 万元/亩", "unit: \"万元/亩", "", "CF102", "引号"),
                of(TAX, "    region: all\n", "   region: all\n", "", "CF102", "缩进"),
                of(
                        "energy.yaml",
                        "heat: {unit: 吉焦, factor: 0.03412}",
                        "heat: {unit: 吉焦, factor: 0.03412",
                        "",
                        "CF102",
                        "花括号"),
                of("energy.yaml", "standard: GB/T 2589-2020", "standard: GB\u0007", "", "CF102", "控制字符"),
                of(
                        "energy.yaml",
                        "  coke: {unit: 吨, factor: 0.9714}",
                        "  coke: &x {unit: 吨, factor: 0.9714}\n  diesel: *x",
                        "",
                        "CF102",
                        "别名"),
                // Keys
                of(TAX, "reviewed-on:", "reviewd-on:", "12:1", "CF103", "reviewd-on", "改为“reviewed-on”"),
                of(TAX, "unit: 万元/亩", "unit: 万元/亩\nunit: 万元/亩", "11:1", "CF104", "第 10 行"),
                of(TAX, "2023-01-01: {value: 13", "2021-01-01: {value: 13", "19:7", "CF104", "2021-01-01", "第 18 行"),
                of(TAX, "unit: 万元/亩\n", "\n", "9:1", "CF105", "unit"),
                of(TAX, "unit: 万元/亩", "unit:", "10:1", "CF105", "unit", "空"),
                // Thresholds
                of(TAX, "indicator: tax-per-mu", "indicator: tax-per-power", "9:12", "CF106", "应为文件名所说的指标 tax-per-mu"),
                of(TAX, "indicator: tax-per-mu", "indicator: tax-per-mo", "9:12", "CF106", "改为“tax-per-mu”"),
                of(TAX, "unit: 万元/亩", "unit: 元/平方米", "10:7", "CF106", "应为 万元/亩", "元/平方米"),
                of(TAX, "crossed-when: below", "crossed-when: under", "11:15", "CF106", "under", "below"),
                of(TAX, "crossed-when: below", "crossed-when: above", "11:15", "CF106", "越高越好"),
                of(TAX, "reviewed-on: 2022-05-14", "reviewed-on: 2022-02-30", "12:14", "CF106", "应为日期", "2022-02-30"),
                of(TAX, "2023-01-01: {value: 13", "2023-1-1: {value: 13", "19:7", "CF106", "应为日期", "2023-1-1"),
                of(TAX, "value: 13,", "value: 1e3,", "19:27", "CF106", "应为数字", "1e3"),
                of(TAX, "value: 13,", "value: 1,300,", "", "CF103", "300"),
                of(TAX, "value: 13,", "value: -13,", "19:27", "CF106", "负数"),
                of(TAX, "value: 13,", "value: ,", "19:20", "CF105", "value"),
                of(TAX, "{value: 13, reference: demo-2023}", "13", "19:19", "CF106", "依据", "{value: 13"),
                of(TAX, "{value: 13, reference: demo-2023}", "repeal", "19:19", "CF106", "repealed"),
                of(TAX, "{value: 13, reference: demo-2023}", "{value: 13}", "19:19", "CF105", "reference"),
                of(TAX, "reference: demo-2023", "reference: b", "19:42", "PO101", "“b”", "references"),
                of(TAX, "value: 13,", "value: {ratio: 0.5, of: sector-mean, at-least: 5},", "19:27", "PO302", "ratio"),
                of(TAX, "value: 13,", "value: {percentile: 20, of: sector},", "19:27", "PO302", "percentile"),
                of(TAX, "sector: C18", "sector: C17", "24:5", "PO202", "第 20 行", "第 24 行", "C17"),
                of(TAX, "sector: C18", "sector: \"18\"", "24:13", "CF106", "应为行业代码", "写作 C18"),
                of(TAX, "sector: C18", "sector: D18", "24:13", "CF106", "D18"),
                of(TAX, "sector: C18 ", "sector: ", "24:5", "CF105", "sector"),
                of(TAX, "region: all", "region: 33010", "16:13", "CF106", "应为地区代码"),
                of(TAX, "region: all", "region: GSJK", "16:13", "CF106", "GSJK"),
                of(TAX, "region: all", "region: \"330105006\"", "16:13", "CF106", "regions.csv"),
                of(TAX, "status: 示例}", "status: 试行}", "", "CF106", "示例、正式"),
                of(TAX, "title: 示例标准,", "titel: 示例标准,", "", "CF103", "titel", "title、number"),
                // Criteria
                of(
                        "screening.yaml",
                        "{all: [tax-per-power]}",
                        "{all: [tax-per-powre]}",
                        "",
                        "CF106",
                        "改为“tax-per-power”"),
                of("screening.yaml", "{all: [tax-per-power]}", "{all: []}", "", "CF106", "空的列表"),
                of("screening.yaml", "{all: [tax-per-power]}", "{}", "", "CF106", "应至少有一个条件"),
                of("screening.yaml", "{all: [tax-per-power]}", "[tax-per-power]", "", "CF106", "全部还是任一"),
                of("screening.yaml", "{all: [tax-per-power]}", "{all: [high-energy]}", "", "CF106", "tax-per-mu"),
                of("screening.yaml", "{all: [tax-per-power]}", "{tax-per-power: true}", "", "CF103", "写在 all 或 any"),
                of("screening.yaml", "when: {scale: 规下}", "when: {scale: 1}", "", "CF106", "规上、规下"),
                of("screening.yaml", "when: {scale: 规下}", "when: {class: E}", "", "CF106", "A、B、C、D"),
                of("screening.yaml", "when: {scale: 规下}", "when: {land: {at-last: 3}}", "", "CF103", "改为“at-least”"),
                of("screening.yaml", "when: {scale: 规下}", "when: {land: {}}", "", "CF106", "at-least"),
                of("screening.yaml", "when: {scale: 规下}", "when: {lnad: {at-least: 3}}", "", "CF103", "lnad"),
                of("screening.yaml", "when: {scale: 规下}", "when: {name: {at-least: 3}}", "", "CF103", "name"),
                of("screening.yaml", "  - when: {scale: 规下}\n    high", "  - high", "", "CF105", "when"),
                of("screening.yaml", "basis: [year,", "basis: [yearly,", "", "CF106", "year、rolling-12"),
                of("screening.yaml", "basis: [year,", "basis: [year, year,", "", "CF106", "重复"),
                of(
                        "screening.yaml",
                        "warn-only: [annualised]",
                        "warn-only: [annualized]",
                        "",
                        "CF106",
                        "改为“annualised”"),
                of(
                        "screening.yaml",
                        "basis: [year, rolling-12, annualised]",
                        "basis: [year]",
                        "",
                        "CF106",
                        "warn-only"),
                of("screening.yaml", "calibre: calorific", "calibre: 当量", "", "CF106", "calorific"),
                of("screening.yaml", "required: [electricity]", "required: [land]", "", "CF106", "能源品种"),
                of("screening.yaml", "sectors: [C]", "sectors: [制造业]", "", "CF106", "制造业"),
                of("screening.yaml", "status: 示例", "status: official", "", "CF106", "示例、正式"),
                // Office
                of("tenglong.yaml", "\"330105\"", "33010", "5:18", "CF106", "六位区划代码", "33010"),
                of("tenglong.yaml", "{code: \"330105\", name: 拱墅区}", "拱墅区", "5:11", "CF106", "若干“配置项: 值”"),
                of("tenglong.yaml", "keep-sources: true", "keep-sources: yes", "", "CF106", "true 或 false", "yes"),
                of("tenglong.yaml", "watch-months: 24", "watch-months: 2年", "", "CF106", "整数", "2年"),
                of("tenglong.yaml", "dispatched: 15", "dispatched: 0", "", "CF106", "整数"),
                of("tenglong.yaml", "unit: calendar-days", "unit: weeks", "", "CF106", "calendar-days"),
                of("tenglong.yaml", "GSKJ:", "区科:", "", "CF106", "大写字母"),
                of("tenglong.yaml", "tax-per-mu: 115", "tax-per-mu: 115万", "", "CF106", "115万"),
                of("tenglong.yaml", "tax-per-mu: 115", "tax-per-meter: 115", "", "CF103", "tax-per-meter"),
                // Energy
                of("energy.yaml", "coke: {unit: 吨,", "coke: {unit: 立方米,", "", "CF106", "质量单位", "吨"),
                of("energy.yaml", "factor: 0.9714", "factor: 0", "", "CF106", "大于 0"),
                of("energy.yaml", "  coke:", "  cokes:", "", "CF103", "改为“coke”"),
                of("energy.yaml", "  coke:", "  原煤:", "", "CF104", "原煤"),
                of("energy.yaml", "  coke:", "  self_generated:", "", "CF103", "self_generated"),
                of("energy.yaml", "equivalent: {2021:", "equivalent: {去年:", "", "CF106", "去年"),
                // Regions
                of("regions.csv", "code,name,aliases", "代码,名称,别名", "1:1", "CF102", "code,name,aliases"),
                of("regions.csv", "330105002,湖墅街道,湖墅", "330105002,湖墅街道,湖墅,湖墅南路", "3:1", "CF102", "三栏"),
                of("regions.csv", "330105002,湖墅街道,湖墅", "330105002,\"湖墅街道,湖墅", "3:1", "CF102", "引号"),
                of("regions.csv", "330105002", "330105001", "3:1", "CF104", "第 2 行"),
                of("regions.csv", "330105002", "330106002", "3:1", "CF106", "330105 开头"),
                of("regions.csv", "330105002", "33010502", "3:1", "CF106", "9 位"),
                of("regions.csv", "湖墅街道,湖墅", "湖墅街道,米市巷", "3:1", "CF106", "只指一个街道"));
    }

    private static Exhibit of(String file, String text, String broken, String place, String id, String... words) {
        return new Exhibit(file, text, broken, place, id, words);
    }

    @TempDir
    Path config;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("config"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = config.resolve(Path.of("config").relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("museum")
    void each_mistake_is_told_where_it_stands(Exhibit exhibit) throws IOException {
        Path file = config.resolve(exhibit.file());
        String whole = Files.readString(file);
        assertThat(whole).contains(exhibit.text());
        int index = whole.indexOf(exhibit.text());
        Files.writeString(
                file,
                whole.substring(0, index)
                        + exhibit.broken()
                        + whole.substring(index + exhibit.text().length()));

        List<Diagnostic> findings = load();

        assertThat(findings).as("findings").isNotEmpty();
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.at().file()).contains("config/" + exhibit.file());
            assertThat(finding.at().row()).isPositive();
        });
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.code().id()).isEqualTo(exhibit.id());
            assertThat(finding.message() + finding.hint().orElse("")).contains(exhibit.words());
            if (!exhibit.place().isEmpty()) {
                assertThat(finding.at().display()).startsWith("config/" + exhibit.file() + ":" + exhibit.place());
            }
        });
    }

    @Test
    void mistakes_of_all_files_are_told_at_once() throws IOException {
        replace(TAX, "value: 13,", "value: x,");
        replace("screening.yaml", "calibre: calorific", "calibre: x");
        replace("tenglong.yaml", "\"330105\"", "x");
        replace("energy.yaml", "factor: 0.9714", "factor: x");
        assertThat(load())
                .extracting(finding -> finding.at().file().orElseThrow())
                .containsExactly(
                        "config/energy.yaml", "config/screening.yaml", "config/tenglong.yaml", "config/" + TAX);
    }

    @Test
    void a_file_that_decides_something_must_be_there() throws IOException {
        Files.delete(config.resolve("thresholds/tax-per-power.yaml"));
        Files.delete(config.resolve("thresholds/rd-intensity.yaml"));
        Files.delete(config.resolve("tenglong.yaml"));
        assertThat(load())
                .extracting(finding ->
                        finding.code().id() + " " + finding.at().file().orElseThrow())
                .containsExactly("CF101 config/tenglong.yaml", "CF101 config/thresholds/tax-per-power.yaml");
    }

    @Test
    void a_lent_table_of_subdistricts_serves_its_own_district_only() throws IOException {
        Files.delete(config.resolve("regions.csv"));
        assertThat(load()).isEmpty();
        replace("tenglong.yaml", "330105", "330106");
        assertThat(load()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo("CF101");
            assertThat(finding.at().display()).isEqualTo("config/regions.csv");
        });
    }

    @Test
    void a_threshold_file_that_is_no_indicators_is_told_with_the_nearest_name() throws IOException {
        Files.move(config.resolve("thresholds/rd-intensity.yaml"), config.resolve("thresholds/rd-intensty.yaml"));
        Files.writeString(config.resolve("thresholds/说明.txt"), "不是配置");
        assertThat(load()).singleElement().satisfies(finding -> {
            assertThat(finding.at().display()).isEqualTo("config/thresholds/rd-intensty.yaml");
            assertThat(finding.hint().orElseThrow()).contains("改为“rd-intensity.yaml”");
        });
    }

    @Test
    void a_file_saved_in_gbk_is_told_so_and_never_guessed() throws IOException {
        for (String name : List.of("tenglong.yaml", "regions.csv")) {
            Path file = config.resolve(name);
            Files.write(file, Files.readString(file).getBytes(Charset.forName("GB18030")));
        }
        assertThat(load()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.code().id()).isEqualTo("CF102");
            assertThat(finding.message()).contains("UTF-8");
            assertThat(finding.at().row()).isPositive();
        });
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_change_nothing() throws IOException {
        for (String name : List.of("tenglong.yaml", "regions.csv", TAX)) {
            Path file = config.resolve(name);
            Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        }
        assertThat(load()).isEmpty();
    }

    @Test
    void an_empty_file_and_one_of_nothing_but_brackets_break_nothing_else() throws IOException {
        Files.writeString(config.resolve("energy.yaml"), "");
        Files.writeString(config.resolve("screening.yaml"), "[".repeat(200_000));
        Files.writeString(config.resolve("regions.csv"), "");
        assertThatCode(this::load).doesNotThrowAnyException();
        assertThat(load())
                .extracting(finding -> finding.at().file().orElseThrow())
                .contains("config/energy.yaml", "config/screening.yaml", "config/regions.csv");
    }

    @Test
    void any_file_cut_anywhere_is_told_and_never_throws() throws IOException {
        for (String name : List.of(TAX, "screening.yaml", "tenglong.yaml", "energy.yaml", "regions.csv")) {
            byte[] whole = Files.readAllBytes(config.resolve(name));
            for (int length = 0; length < whole.length; length += 97) {
                Files.write(config.resolve(name), Arrays.copyOf(whole, length));
                int cut = length;
                assertThatCode(this::load).as("%s cut at %d", name, cut).doesNotThrowAnyException();
            }
            Files.write(config.resolve(name), whole);
        }
    }

    private void replace(String name, String text, String broken) throws IOException {
        Path file = config.resolve(name);
        Files.writeString(file, Files.readString(file, StandardCharsets.UTF_8).replace(text, broken));
    }

    private List<Diagnostic> load() {
        var findings = new Findings();
        ConfigFolder folder = ConfigFolder.of(config);
        Optional<RegionTable> regions =
                Office.load(folder, findings).map(office -> Regions.load(folder, office, findings));
        Policy.load(folder, regions, LocalDate.parse("2022-06-30"), findings, findings);
        EnergyFactors.load(folder, findings);
        return findings.sorted();
    }
}
