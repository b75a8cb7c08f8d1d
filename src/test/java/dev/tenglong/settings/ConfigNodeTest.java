package dev.tenglong.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigNodeTest {

    @TempDir
    Path config;

    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(strings = {"010", "no", "yes", "on", "0x1F", "1e3", "2022-01-01", "12:30", "null点", "0.50"})
    void text_stays_as_it_is_typed(String typed) throws IOException {
        assertThat(read("a: " + typed).required("a").flatMap(ConfigNode::text)).contains(typed);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void a_decimal_keeps_every_digit() throws IOException {
        ConfigMap map = read("a: 0.50\nb: \"12.345678901234567890\"\nc: -010");
        assertThat(map.required("a").orElseThrow().decimal().orElseThrow()).hasToString("0.50");
        assertThat(map.required("b").orElseThrow().decimal().orElseThrow()).hasToString("12.345678901234567890");
        assertThat(map.required("c").orElseThrow().decimal().orElseThrow()).hasToString("-10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "1,200", "１２", ".5", "5.", "+5", "12 万元", "0x10", "NaN", "''"})
    void what_is_no_plain_decimal_is_refused(String typed) throws IOException {
        assertThat(read("a: " + typed.replace("1,200", "\"1,200\""))
                        .items()
                        .get(0)
                        .value()
                        .decimal())
                .isEmpty();
        assertThat(findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.at().display()).isEqualTo("config/x.yaml:1:4 (a)");
            assertThat(finding.message()).startsWith("应为数字");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-29", "2022-13-01", "2022-1-1", "20220101", "2022/01/01", "2022年1月1日"})
    void a_date_that_does_not_exist_is_refused(String typed) throws IOException {
        assertThat(read("a: " + typed).required("a").orElseThrow().date()).isEmpty();
        assertThat(findings.sorted()).hasSize(1);
    }

    @Test
    void a_single_value_counts_as_a_list_of_one_and_elements_know_their_number() throws IOException {
        ConfigMap map = read("a: x\nb:\n  - x\n  - y: {z: 1}");
        assertThat(map.required("a").orElseThrow().list()).hasSize(1);
        assertThat(map.required("b")
                        .orElseThrow()
                        .list()
                        .get(1)
                        .entries()
                        .required("y")
                        .orElseThrow()
                        .at()
                        .display())
                .isEqualTo("config/x.yaml:4:8 (b[2].y)");
    }

    @Test
    void a_value_left_empty_counts_as_not_written() throws IOException {
        ConfigMap map = read("a:\nb: ''");
        assertThat(map.optional("a")).isEmpty();
        assertThat(map.optional("b")).isEmpty();
        assertThat(map.required("b")).isEmpty();
        assertThat(map.required("c")).isEmpty();
        assertThat(findings.sorted())
                .extracting(finding -> finding.at().display() + " " + finding.message())
                .containsExactly("config/x.yaml:1:1 (c) 应有配置项“c”，这里没有", "config/x.yaml:2:1 (b) 配置项“b”应有内容，实际是空的");
    }

    @Test
    void of_two_keys_alike_the_first_counts_and_the_second_is_told() throws IOException {
        ConfigMap map = read("a: 1\na: 2\n\"a\": 3");
        assertThat(map.required("a").orElseThrow().text()).contains("1");
        assertThat(findings.sorted()).extracting(finding -> finding.at().row()).containsExactly(2, 3);
    }

    @Test
    void a_value_that_should_hold_entries_complains_once() throws IOException {
        ConfigMap none = read("a: 1").required("a").orElseThrow().entries("x");
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.required("x")).isEmpty();
        assertThat(findings.sorted()).hasSize(1);
    }

    @Test
    void files_handed_out_are_remembered_whole() throws IOException {
        Files.writeString(config.resolve("x.yaml"), "a: 1");
        ConfigFolder folder = ConfigFolder.of(config);
        folder.read("x.yaml");
        folder.read("missing.yaml");
        Files.writeString(config.resolve("x.yaml"), "a: 2");
        assertThat(folder.read("x.yaml").map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                .as("read once")
                .contains("a: 1");
        assertThat(folder.contents()).containsOnlyKeys("x.yaml");
        assertThat(folder.contents().get("x.yaml"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("a: 1");
    }

    private ConfigMap read(String yaml) throws IOException {
        Files.writeString(config.resolve("x.yaml"), yaml);
        return ConfigFile.read(ConfigFolder.of(config), "x.yaml", findings)
                .orElseThrow()
                .entries();
    }
}
