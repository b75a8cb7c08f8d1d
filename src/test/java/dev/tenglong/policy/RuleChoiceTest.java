package dev.tenglong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.settings.ConfigFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which standard applies: the deepest sector, then the deepest region, of those in force. */
class RuleChoiceTest {

    private static final String FILE = """
            indicator: 亩均税收
            unit: 万元/亩
            crossed-when: below
            reviewed-on: 2022-05-14
            rules:
              - sector: all
                region: all
                values:
                  2022-01-01: {value: 12, reference: a}
                  2023-01-01: {value: 13, reference: a}
                  2024-01-01: expected
              - sector: all
                region: "330105"
                values:
                  2022-01-01: {value: 11, reference: a}
              - sector: C17
                region: all
                values:
                  2022-01-01: {value: 8.50, reference: a}
                  2024-01-01: repealed
              - sector: C1713
                region: "33"
                values:
                  2022-07-01: {value: 7, reference: a}
              - sector: C30
                region: "330105"
                values:
                  2022-01-01: {value: 6, reference: a}
              - sector: C30
                region: "330105011"
                values:
                  2022-01-01: {value: 5, reference: a}
                  2023-01-01: repealed
              - sector: C31
                region: GSKJ
                values:
                  2022-01-01: {value: 4, reference: a}
            references:
              a: {title: 示例标准, status: 正式}
            """;

    private static final Region BANSHAN = new Region("330105011", "半山街道", "330105");
    private static final Region KANGQIAO = new Region("330105010", "康桥街道", "330105");
    private static final Region PARK = new Region("GSKJ", "区科技工业区管委会", "330105");

    @TempDir
    Path config;

    private Policy policy;

    @BeforeEach
    void load() throws IOException {
        Files.createDirectories(config.resolve("thresholds"));
        Files.writeString(config.resolve("thresholds/tax-per-mu.yaml"), FILE);
        Files.writeString(config.resolve("screening.yaml"), """
                id: a
                title: 甲
                scope: {sectors: [C]}
                basis: [year]
                profiles:
                  - {when: {}, high-energy: 亩均税收, low-efficiency: {all: [tax-per-mu]}}
                list-when: {any: [high-energy, low-efficiency]}
                """);
        var table = new RegionTable("拱墅区");
        List.of(BANSHAN, KANGQIAO, PARK).forEach(region -> table.add(region, List.of()));
        var findings = new Findings();
        policy = Policy.load(
                        ConfigFolder.of(config), Optional.of(table), LocalDate.parse("2022-12-31"), findings, findings)
                .orElseThrow();
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest(name = "{1} in {2} on {0}: {3}")
    @CsvSource({
        "2021-12-31, C34,   330105010, none", // nothing in force yet
        "2022-01-01, C34,   330105010, 11", // the first day counts; the deeper region wins
        "2022-01-01, C17,   330105010, 8.50", // sector outranks region
        "2022-06-30, C1713, 330105010, 8.50", // a rule not yet in force gives way
        "2022-07-01, C1713, 330105010, 7",
        "2022-07-01, C171,  330105010, 8.50", // a wider sector does not match a narrower rule
        "2023-12-31, C1751, 330105010, 8.50",
        "2024-01-01, C1751, 330105010, 11", // repealed: back to the next
        "2022-12-31, C3021, 330105010, 6",
        "2022-12-31, C3021, 330105011, 5", // the subdistrict's own
        "2023-01-01, C3021, 330105011, 6", // and its end
        "2022-12-31, C3130, GSKJ,      4", // a responsible body counts as deep as a subdistrict
        "2022-12-31, C3130, 330105010, 11",
        "2022-12-31, C34,   330106001, 12", // elsewhere
        "2024-06-30, C34,   330106001, 13", // expected, not known: the old value stands
        "2022-12-31, C30,   330105,    undecided", // the subdistrict is unknown and could matter
        "2023-01-01, C30,   330105,    6", // and here it no longer does
        "2022-12-31, C31,   330105,    undecided",
        "2022-12-31, C17,   330105,    8.50",
        "2022-12-31, C31,   330106,    undecided", // a body's district is not in its code
        "2022-12-31, C30,   330106,    12",
    })
    void the_deepest_rule_in_force_applies(LocalDate asOf, String sector, String region, String value) {
        Choice choice = choose(asOf, sector, region);
        if (choice.threshold().isPresent()) {
            assertThat(choice.threshold().get().value()).hasToString(value);
            assertThat(choice.reason()).isEmpty();
        } else {
            assertThat(choice.reason()).contains(value.equals("none") ? "没有适用" : "街道未知");
            assertThat(value).isIn("none", "undecided");
        }
    }

    @Test
    void a_standard_says_where_it_stands_and_what_it_was_chosen_over() {
        Choice choice = choose(LocalDate.parse("2022-12-31"), "C3021", "330105011");

        Threshold threshold = choice.threshold().orElseThrow();
        assertThat(threshold.rule()).isEqualTo("thresholds/tax-per-mu.yaml:29");
        assertThat(threshold.sector()).isEqualTo("C30");
        assertThat(threshold.effectiveFrom()).isEqualTo("2022-01-01");
        assertThat(threshold.crossedWhen()).isEqualTo(Threshold.Crossing.BELOW);
        assertThat(threshold.reference()).isEqualTo(new Reference("a", "示例标准", "", "", true));
        assertThat(choice.beaten()).extracting(t -> t.value().toPlainString()).containsExactly("6", "11", "12");
    }

    @Test
    void what_is_not_called_official_is_not() {
        assertThat(policy.criteria().official()).isFalse();
    }

    private Choice choose(LocalDate asOf, String sector, String region) {
        boolean whole = region.length() == 6;
        Optional<Region> known = whole
                ? Optional.empty()
                : Optional.of(region.equals("GSKJ") ? PARK : new Region(region, "某街道", region.substring(0, 6)));
        return policy.choose(Indicator.TAX_PER_MU, asOf, new Sector(sector), known, whole ? region : "330105");
    }
}
