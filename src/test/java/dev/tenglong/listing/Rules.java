package dev.tenglong.listing;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.indicator.EnergyFactors;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import dev.tenglong.policy.Policy;
import dev.tenglong.screening.Exemption;
import dev.tenglong.settings.ConfigFolder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Yardsticks and dossiers written in a test. */
final class Rules {

    static final Uscc CODE = Uscc.of("91990100MA0020075K").orElseThrow();
    static final Region STREET = new Region("330105010", "康桥街道", "330105");
    static final Region OTHER_STREET = new Region("330105011", "半山街道", "330105");

    static final String CRITERIA = """
            basis: [year, annualised]
            warn-only: [annualised]
            profiles:
              - when: {scale: 规下}
                high-energy: {all: [tax-per-power]}
                low-efficiency: {all: [tax-per-mu]}
              - when: {}
                high-energy: {all: [value-added-per-tce]}
                low-efficiency: {all: [tax-per-mu]}
            list-when: {all: [high-energy, low-efficiency]}
            """;

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** 亩均税收 8 (C30: 12), 单位能耗增加值 2, 单位电耗税收 1. */
    static Rules usual() {
        return new Rules()
                .criteria(CRITERIA)
                .threshold("tax-per-mu", "8", "C30", "12")
                .threshold("value-added-per-tce", "2")
                .threshold("tax-per-power", "1");
    }

    Rules criteria(String rest) {
        return file("screening.yaml", "id: a\ntitle: 甲\nstatus: 正式\nscope: {sectors: [C]}\n" + rest);
    }

    /** @param more further sectors with their values */
    Rules threshold(String indicator, String value, String... more) {
        Indicator of = Indicator.byName(indicator).orElseThrow();
        var rules = new StringBuilder();
        rules.append(rule("all", value));
        for (int i = 0; i < more.length; i += 2) {
            rules.append(rule(more[i], more[i + 1]));
        }
        return file("thresholds/" + indicator + ".yaml", """
                indicator: %s
                unit: "%s"
                crossed-when: %s
                reviewed-on: 2022-12-01
                rules:
                %sreferences:
                  a: {title: 示例标准, number: 示例〔2022〕1号, article: 附件1, status: 正式}
                """.formatted(
                        indicator, of.unit(), of.better() == Indicator.Better.HIGH ? "below" : "above", rules));
    }

    private static String rule(String sector, String value) {
        return "  - {sector: " + sector + ", region: all, values: {2020-01-01: {value: " + value
                + ", reference: a}}}\n";
    }

    Rules file(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Yardstick asOf(Period period, Exemption... exemptions) throws IOException {
        var table = new RegionTable("拱墅区");
        table.add(STREET, List.of());
        table.add(OTHER_STREET, List.of());
        var mistakes = new Findings();
        ConfigFolder folder = ConfigFolder.of(files);
        Optional<Policy> policy = Policy.load(folder, Optional.of(table), period.lastDay(), mistakes, new Findings());
        Optional<EnergyFactors> energy = EnergyFactors.load(folder, mistakes);
        if (mistakes.hasErrors()) {
            throw new IllegalStateException(mistakes.sorted().toString());
        }
        return new Yardstick(
                policy.orElseThrow(), energy.orElseThrow(), "330105", period.lastDay(), List.of(exemptions));
    }

    /** An enterprise of C17 above the scale in 康桥街道: 亩均税收 10, 单位能耗增加值 3. */
    static Map<Field, String> fine() {
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.LAND, "10");
        values.put(Field.TAX, "100");
        values.put(Field.ENERGY, "100");
        values.put(Field.VALUE_ADDED, "300");
        return values;
    }

    static Map<Field, String> fine(Field field, String value) {
        Map<Field, String> values = fine();
        if (value == null) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
        return values;
    }

    static Dossier dossier(Map<Field, String> values) {
        return dossier("C17", STREET, Scale.ABOVE, values);
    }

    static Dossier dossier(String sector, Region region, Scale scale, Map<Field, String> values) {
        var figures = new EnumMap<Field, Figure>(Field.class);
        values.forEach((field, value) -> figures.put(field, new Figure(new BigDecimal(value), List.of(cell(field)))));
        return new Dossier(
                Optional.of(CODE),
                "甲示例有限公司",
                Optional.ofNullable(region),
                Sector.ofCode(sector),
                Optional.ofNullable(scale),
                Optional.empty(),
                figures,
                Set.of());
    }

    private static Location.Cell cell(Field field) {
        return new Location.Cell(field.label() + ".xlsx", "Sheet1", 17, 4);
    }
}
