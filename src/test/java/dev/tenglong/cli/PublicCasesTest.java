package dev.tenglong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The cases from public reports that stand beside the checkout: each tested file is screened in place of its clean namesake,
 * and what comes out is what a person sees in the file. Nothing of them is kept in this project; every kind has tests of its own.
 */
class PublicCasesTest {

    private static final Path CASES = Path.of("..", "shared", "cases").toAbsolutePath();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-02-14T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final List<String> FIRMS = List.of("甲", "乙", "丙", "丁", "戊");

    @TempDir
    Path folder;

    @BeforeEach
    void the_cases_stand_beside_the_checkout() {
        assumeTrue(Files.isDirectory(CASES.resolve("base-set")), "案例不在旁边");
    }

    /** What each of the five enterprises has, in the order 甲乙丙丁戊; ? is unknown, with an error in the tested file. */
    @ParameterizedTest
    @CsvSource({
        "F01-number-format-unit/用地_格式平方米.xlsx, 用地.xlsx, land, 3 4.95 1.8375 1.2 6.15",
        "F01-number-format-unit/税收_缩放万元.xlsx, 税收.xlsx, tax, 102.50005 9.9 245 8 410",
        "F01-number-format-unit/税收_缩放千元.xlsx, 税收.xlsx, tax, 102.50005 9.9 245 8 410",
        "F02-footnote-mark-becomes-digit/用地.xlsx, 用地.xlsx, land, 20.5 33 12.25 8 41",
        "F03-rich-text-superscript-strike/用地_上标.xlsx, 用地.xlsx, land, 20.5 33 12.25 8 41",
        "F03-rich-text-superscript-strike/用地_删除线.xlsx, 用地.xlsx, land, 20.5 33 12.25 8 41",
        "F03-rich-text-superscript-strike/用地_网页下拉.xls, 用地.xlsx, land, 20.5 33 12.25 8 41",
        "F04-two-values-in-one-cell/用地.xlsx, 用地.xlsx, land, ? ? 12.25 8 41",
        "F05-csv-row-wider-than-header/税收.csv, 税收.xlsx, tax, 102.50005 9.9 245 8 410",
        "F06-header-unit-not-understood/税收_亿.xlsx, 税收.xlsx, tax, 102 9.9 245 8 410",
        "F06-header-unit-not-understood/税收_含说明的元.xlsx, 税收.xlsx, tax, 9.8 0.99 24.5 0.8 41",
        "F06-header-unit-not-understood/能耗_公斤标煤.xlsx, 能耗.xlsx, energy, 310.5 620 210 75.5 505",
        "F07-table-unit-not-understood/税收_单位括号.xlsx, 税收.xlsx, tax, 9.8 0.99 24.5 0.8 41",
        "F07-table-unit-not-understood/税收_标题括号元.xlsx, 税收.xlsx, tax, 9.8 0.99 24.5 0.8 41",
        "F07-table-unit-not-understood/税收_表尾说明.xlsx, 税收.xlsx, tax, 9.8 0.99 24.5 0.8 41",
        "F08-unit-column-beside/用地.xlsx, 用地.xlsx, land, 4.5 33 3.67575 8 41",
        "F09-period-column-ignored/税收_年份列.xlsx, 税收.xlsx, tax, ? ? ? ? ?",
        "F13-ctrl-z-at-end/税收.csv, 税收.xlsx, tax, 102.50005 9.9 245 8 410",
        "F14-equals-quoted-csv/税收_全部.csv, 税收.xlsx, tax, 102.50005 9.9 245 8 410",
        "F14-equals-quoted-csv/税收_表头不加.csv, 税收.xlsx, tax, 102.50005 9.9 245 8 410",
        "F19-hidden-column-preferred/用地.xlsx, 用地.xlsx, land, 20.5 33 12.25 8 41",
        "F20-default-password/用地.xlsx, 用地.xlsx, land, 20.5 33 12.25 8 41",
        "P01-zip-part-name-case/case_用地.xlsx, 用地.xlsx, land, 20.5 33 12.25 8 41",
        "P02-zip-data-descriptors/f03_bit3nonzero_用地.xlsx, 用地.xlsx, land, 20.5 33 12.25 8 41",
        "P02-zip-data-descriptors/f03c_bit3nosig_用地.xlsx, 用地.xlsx, land, 20.5 33 12.25 8 41",
        "P02-zip-data-descriptors/f04_zip64dd_用地.xlsx, 用地.xlsx, land, 20.5 33 12.25 8 41",
        "P03-zip-backslash-names/f05_backslash_用地.xlsx, 用地.xlsx, land, 20.5 33 12.25 8 41",
        "P03-zip-backslash-names/f05b_leadslash_用地.xlsx, 用地.xlsx, land, 20.5 33 12.25 8 41",
        "P04-xls-shared-formula-text/shared_用地.xls, 用地.xlsx, land, 20.5 33 12.25 8 41",
        "P05-phonetic-guide/rph_税收.xlsx, 税收.xlsx, tax, 102.50005 9.9 245 8 410",
        "P07-text-prefixes-in-csv/h04_unitsep_税收.csv, 税收.xlsx, tax, 102.50005 9.9 245 8 410",
        "P07-text-prefixes-in-csv/h04c_tabs_税收.csv, 税收.xlsx, tax, 102.50005 9.9 245 8 410",
        "P07-text-prefixes-in-csv/h04d_apos_税收.csv, 税收.xlsx, tax, 102.50005 9.9 245 8 410",
        "P10-html-x-num/p2_xnum_用地.xls, 用地.xlsx, land, 20.5 33 12.25 8 41",
        "P10-html-x-num/p2b_xnum_税收.xls, 税收.xlsx, tax, 102.50005 9.9 245 8 410",
        "P11-code-dirt/税收.xlsx, 税收.xlsx, tax, 102.50005 9.9 245 8 410",
        "P14-encodings-and-ends/b5_cr_税收.csv, 税收.xlsx, tax, 102.50005 9.9 245 8 410",
        "P14-encodings-and-ends/h28_dblbom_税收.csv, 税收.xlsx, tax, 102.50005 9.9 245 8 410",
        "P14-encodings-and-ends/h28b_sep_税收.csv, 税收.xlsx, tax, 102.50005 9.9 245 8 410",
    })
    void five_enterprises_have_what_a_person_sees(String file, String instead, String quantity, String right)
            throws IOException {
        Map<?, ?> screened = screened(file, instead);
        List<String> found = new ArrayList<>();
        for (Map<?, ?> enterprise : enterprises(screened)) {
            Object value = ((Map<?, ?>) enterprise.get("quantities")).get(quantity);
            found.add(value == null ? "?" : value.toString());
        }
        assertThat(found).as(() -> findings(screened).toString()).containsExactly(right.split(" "));
        if (right.contains("?")) {
            assertThat(findings(screened)).anyMatch(f -> f.startsWith("error " + name(file)));
        }
    }

    @Test
    void summary_rows_are_no_enterprises() throws IOException {
        put("F10-summary-rows-become-enterprises/汇总表.xlsx");
        assertThat(names(json(0, "screen", "--period", "2022-12", "--dry-run", "--json", "in")))
                .containsExactlyElementsOf(namesOfFirms());
    }

    @Test
    void ditto_marks_stand_for_the_row_above() throws IOException {
        put("F11-ditto-marks/用地.xlsx");
        Map<?, ?> screened = json(0, "screen", "--period", "2022-12", "--dry-run", "--json", "in");
        assertThat(names(screened)).hasSize(2);
        assertThat(quantities(screened, "land")).containsExactly("20.5", "33");
    }

    @Test
    void a_merged_amount_belongs_to_the_enterprise_once() throws IOException {
        put("F12-merged-amount/用地税收.xlsx");
        Map<?, ?> screened = json(0, "screen", "--period", "2022-12", "--dry-run", "--json", "in");
        assertThat(quantities(screened, "land")).containsExactly("20.5", "33");
        assertThat(quantities(screened, "tax")).containsExactly("102.5", "9.9");
    }

    @Test
    void a_table_of_wps_in_a_folder_is_read() throws IOException {
        copy(CASES.resolve("F15-et-file-in-folder/2022-12"));
        assertThat(quantities(json(0, "screen", "--period", "2022-12", "--dry-run", "--json", "in"), "land"))
                .containsExactly("20.5", "33", "12.25", "8", "41");
    }

    @ParameterizedTest
    @CsvSource({"notification_修订.docx", "notification_修订留痕.docx"})
    void tracked_changes_in_a_template_are_refused_by_name(String template) {
        Outcome outcome = run(
                "notice",
                "check",
                CASES.resolve("F16-template-with-tracked-changes/" + template).toString());
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("修订");
    }

    @Test
    void valid_codes_are_no_numbers_of_persons() throws IOException {
        Map<?, ?> screened = screened("F17-code-taken-for-id-card/用地.xlsx", "用地.xlsx");
        assertThat(enterprises(screened).stream()
                        .map(e -> (Object) e.get("uscc"))
                        .toList())
                .contains("913101186603157881", "914401184602177109");
    }

    @Test
    void a_registered_code_with_an_odd_check_digit_counts_where_the_office_lists_it() throws IOException {
        copy(CASES.resolve("base-set"));
        replace("F18-registered-code-with-odd-check/用地.xlsx", "用地.xlsx");
        replace("F18-registered-code-with-odd-check/税收.xlsx", "税收.xlsx");
        assertThat(run("init", ".").exit()).isZero();
        Files.copy(
                CASES.resolve("F18-registered-code-with-odd-check/aliases.csv"),
                folder.resolve("config/aliases.csv"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Map<?, ?> screened = json(0, "screen", "--period", "2022-12", "--dry-run", "--json", "in");
        Map<?, ?> firm = enterprises(screened).stream()
                .filter(e -> "91330105M0001ABC13".equals(e.get("uscc")))
                .findFirst()
                .orElseThrow();
        Map<?, ?> quantities = (Map<?, ?>) firm.get("quantities");
        assertThat((Object) quantities.get("land")).isEqualTo("20.5");
        assertThat((Object) quantities.get("tax")).isEqualTo("102.50005");
    }

    @ParameterizedTest
    @CsvSource({"税收_半个汉字.csv", "税收_引号.csv"})
    void a_refused_text_file_says_where(String file) {
        Outcome outcome = run(
                "inspect", CASES.resolve("F21-refused-without-place/" + file).toString());
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).containsPattern("第 ?\\d+ ?行");
    }

    @Test
    void rare_characters_are_the_same_in_both_encodings() throws IOException {
        put("P08-rare-characters/h27_gb18030_税收.csv");
        put("P08-rare-characters/h27_用地.xlsx");
        Map<?, ?> screened = json(0, "screen", "--period", "2022-12", "--dry-run", "--json", "in");
        assertThat(enterprises(screened)).allSatisfy(e -> {
            Map<?, ?> quantities = (Map<?, ?>) e.get("quantities");
            assertThat((Object) quantities.get("land")).isNotNull();
            assertThat((Object) quantities.get("tax")).isNotNull();
        });
    }

    @Test
    void the_words_of_a_real_evaluation_are_known() throws IOException {
        put("P09-real-evaluation-codes/亩均评价.csv");
        Map<?, ?> screened = json(0, "screen", "--period", "2022-12", "--dry-run", "--json", "in");
        assertThat(enterprises(screened)).hasSize(32).allSatisfy(e -> {
            assertThat((Object) e.get("uscc")).isNotNull();
            assertThat((Object) ((Map<?, ?>) e.get("quantities")).get("land")).isNotNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "notification_bookmark.docx",
        "notification_sdt.docx",
        "notification_shared.docx",
        "notification_smarttag.docx"
    })
    void split_fields_are_found(String template) {
        assertThat(run(
                                "notice",
                                "check",
                                CASES.resolve("P12-split-placeholders/" + template)
                                        .toString())
                        .exit())
                .isZero();
    }

    @Test
    void variants_of_names_are_not_joined_in_silence() throws IOException {
        Map<?, ?> screened = screened("P13-name-variants/税收.xlsx", "税收.xlsx");
        Map<String, Object> taxes = new LinkedHashMap<>();
        enterprises(screened).stream()
                .filter(e -> e.get("uscc") != null)
                .forEach(e -> taxes.put((String) e.get("name"), ((Map<?, ?>) e.get("quantities")).get("tax")));
        assertThat(taxes).containsEntry("杭州示例甲纺织有限公司", "100.0005").containsEntry("杭州示例乙机械有限公司", null);
        assertThat(taxes).containsEntry("杭州示例丙化工有限公司", null).containsEntry("杭州示例丁电子有限公司", null);
    }

    private Map<?, ?> screened(String file, String instead) throws IOException {
        copy(CASES.resolve("base-set"));
        replace(file, instead);
        return json(0, "screen", "--period", "2022-12", "--dry-run", "--json", "in");
    }

    private void replace(String file, String instead) throws IOException {
        Files.delete(folder.resolve("in").resolve(instead));
        put(file);
    }

    private void put(String file) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.copy(CASES.resolve(file), folder.resolve("in").resolve(name(file)));
    }

    private void copy(Path source) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("in").resolve(file.getFileName().toString()));
            }
        }
    }

    private static String name(String file) {
        return file.substring(file.indexOf('/') + 1);
    }

    private static List<String> namesOfFirms() {
        List<String> kinds = List.of("纺织", "机械", "化工", "电子", "食品");
        return FIRMS.stream()
                .map(firm -> "杭州示例" + firm + kinds.get(FIRMS.indexOf(firm)) + "有限公司")
                .toList();
    }

    private static List<String> names(Map<?, ?> screened) {
        return enterprises(screened).stream().map(e -> (String) e.get("name")).toList();
    }

    private static List<Object> quantities(Map<?, ?> screened, String quantity) {
        List<Object> values = new ArrayList<>();
        enterprises(screened).forEach(e -> values.add(((Map<?, ?>) e.get("quantities")).get(quantity)));
        return values;
    }

    private static List<Map<?, ?>> enterprises(Map<?, ?> screened) {
        List<Map<?, ?>> enterprises = new ArrayList<>();
        ((List<?>) screened.get("enterprises")).forEach(e -> enterprises.add((Map<?, ?>) e));
        return enterprises;
    }

    private static List<String> findings(Map<?, ?> screened) {
        return ((List<?>) screened.get("findings"))
                .stream()
                        .map(f -> (Map<?, ?>) f)
                        .map(f -> f.get("severity") + " " + f.get("file") + " " + f.get("code") + " " + f.get("cell")
                                + " " + f.get("message"))
                        .toList();
    }

    private record Outcome(int exit, String out, String err) {}

    /** JSON is YAML, and the reader of our configuration is at hand. */
    private Map<?, ?> json(int exit, String... args) {
        Outcome outcome = run(args);
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(exit);
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(outcome.out());
    }

    private Outcome run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(new Surroundings(folder, Map.of(), CLOCK, ConsoleStreams.plain(out, err)), args);
        return new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
