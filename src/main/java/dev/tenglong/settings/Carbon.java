package dev.tenglong.settings;

import static dev.tenglong.diagnostics.ConfigCode.CONFIG_BAD_VALUE;

import dev.tenglong.diagnostics.Findings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How much carbon dioxide a tonne of standard coal stands for (碳排放折算): only for totals reported upward.
 *
 * @param factor    吨二氧化碳 per 吨标准煤
 * @param reference where the factor is from
 * @param official  whether it is more than an example
 */
public record Carbon(BigDecimal factor, String reference, boolean official) {

    static final String KEY = "carbon";

    private static final List<String> STATUSES = List.of("示例", "正式");

    /** As {@code tenglong.yaml} has it; empty where the office sets none, or, with findings, where it does not hold. */
    public static Optional<Carbon> load(ConfigFolder folder, Findings findings) {
        return ConfigFile.read(folder, Office.FILE, findings)
                .map(ConfigNode::entries)
                .flatMap(file -> file.optional(KEY))
                .flatMap(Carbon::read);
    }

    static Optional<Carbon> read(ConfigNode node) {
        ConfigMap map = node.entries("factor", "reference", "status");
        Optional<ConfigNode> factor = map.required("factor");
        Optional<String> status = map.required("status")
                .flatMap(s -> s.named("状态", text -> Optional.of(text).filter(STATUSES::contains), STATUSES));
        Optional<String> reference = map.required("reference").flatMap(ConfigNode::text);
        Optional<BigDecimal> value = factor.flatMap(ConfigNode::decimal);
        if (value.filter(f -> f.signum() <= 0).isPresent()) {
            factor.orElseThrow().fail(CONFIG_BAD_VALUE, "碳排放折算系数应大于 0");
            return Optional.empty();
        }
        return value.isEmpty() || status.isEmpty() || reference.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Carbon(value.get(), reference.get(), status.get().equals("正式")));
    }
}
