package dev.tenglong.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.intake.Field;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.units.Calibre;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnergyFactorsTest {

    @TempDir
    Path config;

    private final Findings findings = new Findings();

    @Test
    void factors_of_any_unit_become_those_of_the_base_unit_exactly() throws IOException {
        EnergyFactors factors = load("""
                standard: 示例
                factors:
                  原煤: {unit: 千克, factor: 0.0007143}
                  natural_gas: {unit: 立方米, factor: 0.00133}
                  heat: {unit: 万吉焦, factor: 341.2}
                electricity: {unit: 千瓦时, calorific: 0.0001229, equivalent: {2022: 0.000285}}
                """);
        assertThat(findings.sorted()).isEmpty();
        assertThat(factors.fuels()).containsExactly(Field.ELECTRICITY, Field.RAW_COAL, Field.NATURAL_GAS, Field.HEAT);
        assertThat(factor(factors, Field.RAW_COAL, Calibre.CALORIFIC)).isEqualTo("0.7143");
        assertThat(factor(factors, Field.NATURAL_GAS, Calibre.CALORIFIC)).isEqualTo("13.3");
        assertThat(factor(factors, Field.HEAT, Calibre.EQUIVALENT)).isEqualTo("0.03412");
        assertThat(factor(factors, Field.ELECTRICITY, Calibre.CALORIFIC)).isEqualTo("1.229");
        assertThat(factor(factors, Field.ELECTRICITY, Calibre.EQUIVALENT)).isEqualTo("2.85");
        assertThat(factors.factor(Field.DIESEL, Calibre.CALORIFIC, 2022)).isEmpty();
        assertThat(factors.factor(Field.ELECTRICITY, Calibre.EQUIVALENT, 2021)).isEmpty();
    }

    private static String factor(EnergyFactors factors, Field fuel, Calibre calibre) {
        return factors.factor(fuel, calibre, 2022)
                .orElseThrow()
                .stripTrailingZeros()
                .toPlainString();
    }

    private EnergyFactors load(String yaml) throws IOException {
        Files.writeString(config.resolve("energy.yaml"), yaml);
        return EnergyFactors.load(ConfigFolder.of(config), findings).orElseThrow();
    }
}
