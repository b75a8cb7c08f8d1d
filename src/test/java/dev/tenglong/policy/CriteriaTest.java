package dev.tenglong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.units.Calibre;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaTest {

    @TempDir
    Path config;

    @Test
    void conditions_nest_and_several_keys_all_have_to_hold() throws IOException {
        Criteria criteria = read("""
                id: a
                title: 甲
                status: 正式
                scope: {sectors: [C17, C3021]}
                basis: [全年, 折年]
                warn-only: 折年
                energy: {calibre: 等价值, required: [用电量, natural_gas]}
                profiles:
                  - when: {scale: 规下, land: {at-least: 3, 'less-than': 20.5}, class: [C, D]}
                    high-energy: {any: [tax-per-power, {not: 亩均增加值}]}
                    low-efficiency: 亩均税收
                  - when: {}
                    high-energy: {all: [value-added-per-tce], class: D}
                    low-efficiency: {all: [tax-per-mu]}
                list-when: {any: [{all: [高耗, low-efficiency]}, R&D经费占比]}
                """);
        assertThat(criteria.official()).isTrue();
        assertThat(criteria.basis()).containsExactly(Basis.YEAR, Basis.ANNUALISED);
        assertThat(criteria.warnOnly()).containsExactly(Basis.ANNUALISED);
        assertThat(criteria.calibre()).isEqualTo(Calibre.EQUIVALENT);
        assertThat(criteria.requiredFuels()).containsExactlyInAnyOrder(Field.ELECTRICITY, Field.NATURAL_GAS);
        Criteria.Profile small = criteria.profiles().get(0);
        assertThat(small.when())
                .isEqualTo(new Condition.All(List.of(
                        new Condition.ScaleIs(Scale.BELOW),
                        new Condition.All(List.of(
                                new Condition.Compare(Field.LAND, Comparison.AT_LEAST, new BigDecimal("3")),
                                new Condition.Compare(Field.LAND, Comparison.LESS_THAN, new BigDecimal("20.5")))),
                        new Condition.ClassIs(Set.of("C", "D")))));
        assertThat(small.highEnergy())
                .isEqualTo(new Condition.Any(List.of(
                        new Condition.Crossed(Indicator.TAX_PER_POWER),
                        new Condition.Not(new Condition.Crossed(Indicator.VALUE_ADDED_PER_MU)))));
        assertThat(criteria.profiles().get(1).when()).isEqualTo(new Condition.Always());
        assertThat(criteria.listWhen())
                .isEqualTo(new Condition.Any(List.of(
                        new Condition.All(
                                List.of(Condition.CategoryIs.HIGH_ENERGY, Condition.CategoryIs.LOW_EFFICIENCY)),
                        new Condition.Crossed(Indicator.RD_INTENSITY))));
        assertThat(criteria.usedIndicators())
                .containsExactlyInAnyOrder(
                        Indicator.TAX_PER_POWER,
                        Indicator.VALUE_ADDED_PER_MU,
                        Indicator.TAX_PER_MU,
                        Indicator.VALUE_ADDED_PER_TCE,
                        Indicator.RD_INTENSITY);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, false, true, true",
        "MORE_THAN, false, false, true",
        "AT_MOST, true, true, false",
        "LESS_THAN, true, false, false"
    })
    void a_bound_is_sharp(Comparison comparison, boolean below, boolean at, boolean above) {
        assertThat(comparison.holds(-1)).isEqualTo(below);
        assertThat(comparison.holds(0)).isEqualTo(at);
        assertThat(comparison.holds(1)).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({
        "万元/吨标煤, 万元/吨标准煤, true",
        "万元／吨标准煤, 万元/吨标准煤, true",
        "万元每亩, 万元/亩, true",
        "万元 / tce, 万元/吨标准煤, true",
        "％, %, true",
        "元/亩, 万元/亩, false",
        "万元, 万元/亩, false",
        "亩/万元, 万元/亩, false",
    })
    void units_may_be_written_by_their_other_names(String written, String wanted, boolean same) {
        assertThat(UnitName.isSame(written, wanted)).isEqualTo(same);
    }

    private Criteria read(String yaml) throws IOException {
        Files.writeString(config.resolve("screening.yaml"), yaml);
        var findings = new Findings();
        Criteria criteria =
                new CriteriaFile(ConfigFolder.of(config), findings).read().orElseThrow();
        assertThat(findings.sorted()).isEmpty();
        return criteria;
    }
}
