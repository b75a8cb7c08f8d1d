package dev.tenglong.screening;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.dossier.Amounts;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.dossier.Past;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import dev.tenglong.policy.Policy;
import dev.tenglong.settings.ConfigFolder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Screens invented dossiers against criteria and thresholds written in a test. */
final class Bench {

    private static final Region STREET = new Region("330105010", "康桥街道", "330105");

    private final Path config;
    private final Findings findings = new Findings();

    /** @param config an empty folder */
    Bench(Path config) throws IOException {
        this.config = config;
        Files.createDirectories(config.resolve("thresholds"));
    }

    /** One standard for everyone since 2020. */
    Bench threshold(String indicator, String value) throws IOException {
        Indicator of = Indicator.byName(indicator).orElseThrow();
        String side = of.better() == Indicator.Better.HIGH ? "below" : "above";
        Files.writeString(
                config.resolve("thresholds/" + indicator + ".yaml"), """
                indicator: %s
                unit: "%s"
                crossed-when: %s
                reviewed-on: 2022-12-01
                rules:
                  - {sector: all, region: all, values: {2020-01-01: {value: %s, reference: a}}}
                references:
                  a: {title: 甲, status: 正式}
                """.formatted(indicator, of.unit(), side, value));
        return this;
    }

    /** @param rest from {@code basis:} on */
    Bench criteria(String rest) throws IOException {
        Files.writeString(
                config.resolve("screening.yaml"), "id: a\ntitle: 甲\nstatus: 正式\nscope: {sectors: [C]}\n" + rest);
        return this;
    }

    List<Verdict> screen(Period period, List<Dossier> dossiers) throws IOException {
        return screen(period, dossiers, List.of());
    }

    List<Verdict> screen(Period period, List<Dossier> dossiers, List<Exemption> exemptions) throws IOException {
        var table = new RegionTable("拱墅区");
        table.add(STREET, List.of());
        var mistakes = new Findings();
        Optional<Policy> policy =
                Policy.load(ConfigFolder.of(config), Optional.of(table), period.lastDay(), mistakes, findings);
        if (mistakes.hasErrors()) {
            throw new IllegalStateException(mistakes.sorted().toString());
        }
        return new Screener(policy.orElseThrow(), period, "330105", exemptions, findings).screen(dossiers);
    }

    List<Diagnostic> findings() {
        return findings.sorted();
    }

    /** An enterprise of C17 in 康桥街道 of unknown scale. */
    static Dossier dossier(String name, Optional<String> evaluation, Map<Field, String> values) {
        var figures = new EnumMap<Field, Figure>(Field.class);
        values.forEach((field, value) -> figures.put(field, new Figure(new BigDecimal(value), List.of())));
        return new Dossier(
                Optional.empty(),
                name,
                Optional.of(STREET),
                Sector.ofCode("C17"),
                Optional.empty(),
                evaluation,
                Map.copyOf(figures),
                Set.of());
    }

    /** The same enterprise with the year before: in each text the full year, then the same months; - for unknown. */
    static Dossier since(Dossier dossier, Map<Field, String> yearBefore) {
        Map<Field, Figure> year = new EnumMap<>(Field.class);
        Map<Field, Figure> months = new EnumMap<>(Field.class);
        yearBefore.forEach((field, text) -> {
            put(year, field, text.split(" ")[0]);
            put(months, field, text.split(" ")[1]);
        });
        return dossier.with(dossier.current(), new Past(new Amounts(year, Set.of()), new Amounts(months, Set.of())));
    }

    private static void put(Map<Field, Figure> figures, Field field, String value) {
        if (!value.equals("-")) {
            figures.put(field, new Figure(new BigDecimal(value), List.of()));
        }
    }

    static Optional<Outcome> outcome(Verdict verdict, Indicator indicator) {
        return verdict.judgements().stream()
                .filter(j -> j.measured().indicator() == indicator)
                .findFirst()
                .flatMap(Judgement::outcome);
    }
}
