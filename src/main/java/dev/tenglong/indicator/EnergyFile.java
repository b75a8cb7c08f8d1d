package dev.tenglong.indicator;

import static dev.tenglong.diagnostics.ConfigCode.CONFIG_BAD_VALUE;
import static dev.tenglong.diagnostics.ConfigCode.CONFIG_DUPLICATE_KEY;
import static dev.tenglong.diagnostics.ConfigCode.CONFIG_UNKNOWN_KEY;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Nearest;
import dev.tenglong.intake.Field;
import dev.tenglong.settings.ConfigFile;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.settings.ConfigMap;
import dev.tenglong.settings.ConfigNode;
import dev.tenglong.units.Dimension;
import dev.tenglong.units.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads energy.yaml. */
final class EnergyFile {

    private static final String NAME = "energy.yaml";

    private final ConfigFolder folder;
    private final Findings findings;
    private final Map<Field, BigDecimal> factors = new EnumMap<>(Field.class);
    private final Map<Integer, BigDecimal> equivalent = new HashMap<>();

    EnergyFile(ConfigFolder folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    Optional<EnergyFactors> read() {
        return ConfigFile.read(folder, NAME, findings)
                .map(root -> read(root.entries("standard", "factors", "electricity")));
    }

    private EnergyFactors read(ConfigMap file) {
        file.required("factors").ifPresent(node -> node.entries().items().forEach(this::factor));
        file.required("electricity").ifPresent(this::electricity);
        String standard = file.required("standard").flatMap(ConfigNode::text).orElse("");
        return new EnergyFactors(standard, Map.copyOf(factors), Map.copyOf(equivalent));
    }

    private void factor(ConfigMap.Item entry) {
        Optional<Field> fuel =
                Field.byName(entry.name()).filter(f -> f != Field.ELECTRICITY && EnergyFactors.FUELS.contains(f));
        ConfigMap map = entry.value().entries("unit", "factor");
        if (fuel.isEmpty()) {
            var names = EnergyFactors.FUELS.stream().skip(1).map(Field::id).toList();
            String hint =
                    Nearest.remedy(entry.name(), names).orElse("可用：" + String.join("、", names) + "；电力写在 electricity 下");
            entry.key().fail(CONFIG_UNKNOWN_KEY, "不认识的能源品种“" + entry.name() + "”", hint);
            return;
        }
        Optional<Unit> unit =
                map.required("unit").flatMap(node -> unit(node, fuel.get().dimension()));
        perBaseUnit(map.required("factor"), unit).ifPresent(value -> {
            if (factors.putIfAbsent(fuel.get(), value) != null) {
                entry.key()
                        .fail(CONFIG_DUPLICATE_KEY, "每个能源品种只能写一次，“" + fuel.get().label() + "”重复");
            }
        });
    }

    private void electricity(ConfigNode node) {
        ConfigMap map = node.entries("unit", "calorific", "equivalent");
        Optional<Unit> unit = map.required("unit").flatMap(n -> unit(n, Dimension.ELECTRICITY));
        perBaseUnit(map.required("calorific"), unit).ifPresent(value -> factors.put(Field.ELECTRICITY, value));
        map.optional("equivalent")
                .ifPresent(years -> years.entries()
                        .items()
                        .forEach(entry -> entry.key()
                                .integer(1949, 2199)
                                .ifPresent(year -> perBaseUnit(Optional.of(entry.value()), unit)
                                        .ifPresent(value -> equivalent.put(year, value)))));
    }

    private static Optional<Unit> unit(ConfigNode node, Dimension dimension) {
        return node.named(
                dimension.label() + "单位",
                text -> Unit.byName(text).filter(unit -> unit.dimension() == dimension),
                Arrays.stream(Unit.values())
                        .filter(unit -> unit.dimension() == dimension)
                        .map(Unit::label)
                        .toList());
    }

    /** A factor per declared unit, turned into one per base unit; refused where that would have to be rounded. */
    private static Optional<BigDecimal> perBaseUnit(Optional<ConfigNode> node, Optional<Unit> unit) {
        Optional<BigDecimal> factor = node.flatMap(ConfigNode::decimal);
        if (factor.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        if (factor.get().signum() <= 0) {
            node.get().fail(CONFIG_BAD_VALUE, "折标系数应大于 0，实际是“" + factor.get().toPlainString() + "”");
            return Optional.empty();
        }
        return exactly(factor.get(), unit.get(), node.get());
    }

    private static Optional<BigDecimal> exactly(BigDecimal factor, Unit unit, ConfigNode node) {
        try {
            return Optional.of(factor.divide(unit.toBase(BigDecimal.ONE)));
        } catch (ArithmeticException e) {
            node.fail(
                    CONFIG_BAD_VALUE,
                    "折标系数不能精确换算为每" + unit.dimension().base().label(),
                    "单位改用 " + unit.dimension().base().label());
            return Optional.empty();
        }
    }
}
