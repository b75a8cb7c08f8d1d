package dev.tenglong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.indicator.EnergyFactors;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.settings.Office;
import dev.tenglong.settings.Regions;
import dev.tenglong.units.Calibre;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shipped in config/ holds, and says what the manual says it does. */
class ShippedConfigTest {

    private static final LocalDate END_OF_2021 = LocalDate.parse("2021-12-31");

    private final Findings findings = new Findings();
    private final ConfigFolder folder = ConfigFolder.of(Path.of("config"));
    private final Office office = Office.load(folder, findings).orElseThrow();
    private final RegionTable regions = Regions.load(folder, office, findings);
    private final Policy policy = Policy.load(folder, Optional.of(regions), END_OF_2021, findings, findings)
            .orElseThrow();
    private final EnergyFactors energy = EnergyFactors.load(folder, findings).orElseThrow();

    @Test
    void nothing_is_wrong_with_it() {
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void the_built_in_default_is_the_same() {
        ConfigFolder builtIn = ConfigFolder.builtIn();
        Office.load(builtIn, findings);
        Regions.load(builtIn, office, findings);
        Policy.load(builtIn, Optional.of(regions), END_OF_2021, findings, findings);
        EnergyFactors.load(builtIn, findings);
        assertThat(builtIn.contents()).usingRecursiveComparison().isEqualTo(folder.contents());
        assertThat(builtIn.contents()).hasSize(13);
    }

    @Test
    void nothing_in_it_passes_for_official() {
        assertThat(policy.criteria().official()).isFalse();
        for (Indicator indicator : Indicator.values()) {
            assertThat(standard(indicator, "2021-12-31", "C3484")
                            .orElseThrow()
                            .reference()
                            .official())
                    .as(indicator.id())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tax-per-mu, 2021-12-31, C3484, 12",
        "tax-per-mu, 2023-01-01, C3484, 13",
        "tax-per-mu, 2022-03-31, C1713, 8",
        "tax-per-mu, 2022-03-31, C3021, 6",
        "value-added-per-tce, 2022-12-31, C3130, 0.8",
        "value-added-per-tce, 2022-12-31, C4210, 2.0",
        "tax-per-power, 2022-12-31, C3484, 0.35",
    })
    void its_standards_are_those_the_samples_are_drawn_around(
            String indicator, String asOf, String sector, String value) {
        assertThat(standard(Indicator.byName(indicator).orElseThrow(), asOf, sector)
                        .orElseThrow()
                        .value())
                .hasToString(value);
    }

    @Test
    void a_year_without_review_makes_the_standards_in_use_stale() {
        assertThat(policy.stale(LocalDate.parse("2023-05-13"))).isEmpty();
        assertThat(policy.stale(LocalDate.parse("2023-05-14")))
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.message()).contains("2022-05-14", "已满 12 个月"));
    }

    @Test
    void every_fuel_has_its_factor() {
        assertThat(energy.fuels())
                .containsExactlyElementsOf(EnergyFactors.FUELS)
                .doesNotContain(Field.SELF_GENERATED);
        assertThat(energy.factor(Field.DIESEL, Calibre.EQUIVALENT, 1999).orElseThrow())
                .isEqualByComparingTo("1.4571");
        assertThat(energy.factor(Field.ELECTRICITY, Calibre.CALORIFIC, 1999).orElseThrow())
                .isEqualByComparingTo("1.229");
        assertThat(energy.factor(Field.ELECTRICITY, Calibre.EQUIVALENT, 2022).orElseThrow())
                .isEqualByComparingTo("2.85");
        assertThat(energy.factor(Field.ELECTRICITY, Calibre.EQUIVALENT, 2024)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "米市巷, 330105001",
        "米市巷街道办事处, 330105001",
        "拱墅区米市巷街道, 330105001",
        "康桥园区, 330105010",
        "区科技工业区管委会, GSKJ",
        "拱墅区科技工业区管委会, GSKJ",
    })
    void subdistricts_are_found_by_their_usual_names(String name, String code) {
        assertThat(regions.find(name).map(Region::code)).contains(code);
    }

    private Optional<Threshold> standard(Indicator indicator, String asOf, String sector) {
        return policy.standard(
                indicator, LocalDate.parse(asOf), new Sector(sector), regions.find("半山"), office.districtCode());
    }
}
