package dev.tenglong.policy;

import static dev.tenglong.diagnostics.ConfigCode.AMBIGUOUS_RULE;
import static dev.tenglong.diagnostics.ConfigCode.CONFIG_BAD_VALUE;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.policy.ThresholdTable.Review;
import dev.tenglong.policy.ThresholdTable.Rule;
import dev.tenglong.settings.ConfigFile;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.settings.ConfigMap;
import dev.tenglong.settings.ConfigNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the threshold file of one indicator. */
final class ThresholdFile {

    private static final List<String> CROSSINGS = List.of("below", "above");

    private final Indicator indicator;
    private final Optional<RegionTable> regions;
    private final Findings findings;

    ThresholdFile(Indicator indicator, Optional<RegionTable> regions, Findings findings) {
        this.indicator = indicator;
        this.regions = regions;
        this.findings = findings;
    }

    static String name(Indicator indicator) {
        return "thresholds/" + indicator.id() + ".yaml";
    }

    /** The table, without what findings say is wrong; empty where the file cannot be read. */
    Optional<ThresholdTable> read(ConfigFolder folder) {
        return ConfigFile.read(folder, name(indicator), findings)
                .map(root ->
                        read(root.entries("indicator", "unit", "crossed-when", "reviewed-on", "rules", "references")));
    }

    private ThresholdTable read(ConfigMap file) {
        file.required("indicator").ifPresent(this::checkIndicator);
        file.required("unit").ifPresent(this::checkUnit);
        file.required("crossed-when").ifPresent(this::checkCrossing);
        Optional<ConfigNode> reviewedOn = file.optional("reviewed-on");
        var review = new Review(
                reviewedOn.flatMap(ConfigNode::date),
                reviewedOn.orElse(file.node()).at());
        References references = References.read(file.optional("references"));
        List<Rule> rules =
                file.required("rules").map(node -> rules(node, references)).orElse(List.of());
        return new ThresholdTable(indicator, review, rules);
    }

    private void checkIndicator(ConfigNode node) {
        node.named(
                        "指标",
                        Indicator::byName,
                        Arrays.stream(Indicator.values()).map(Indicator::id).toList())
                .filter(named -> named != indicator)
                .ifPresent(named -> node.fail(
                        CONFIG_BAD_VALUE,
                        "应为文件名所说的指标 " + indicator.id() + "，实际是“" + named.id() + "”",
                        "改为 " + indicator.id() + "，或更正文件名"));
    }

    private void checkUnit(ConfigNode node) {
        node.text()
                .filter(text -> !UnitName.isSame(text, indicator.unit()))
                .ifPresent(text -> node.fail(
                        CONFIG_BAD_VALUE,
                        indicator.label() + "的单位应为 " + indicator.unit() + "，实际是“" + text + "”",
                        "把数值换算为 " + indicator.unit() + " 后填写"));
    }

    /** The side is the indicator's; it is written so that the file can be read alone, and must not contradict. */
    private void checkCrossing(ConfigNode node) {
        String right = crossing() == Threshold.Crossing.BELOW ? "below" : "above";
        node.named("crossed-when ", text -> Optional.of(text).filter(CROSSINGS::contains), CROSSINGS)
                .filter(side -> !side.equals(right))
                .ifPresent(side -> node.fail(
                        CONFIG_BAD_VALUE,
                        indicator.label() + (right.equals("below") ? "越高越好" : "越低越好") + "，应为 " + right + "，实际是“" + side
                                + "”"));
    }

    private Threshold.Crossing crossing() {
        return indicator.better() == Indicator.Better.HIGH ? Threshold.Crossing.BELOW : Threshold.Crossing.ABOVE;
    }

    private List<Rule> rules(ConfigNode node, References references) {
        var rules = new ArrayList<Rule>();
        Map<String, Integer> lineOfScope = new HashMap<>();
        for (ConfigNode item : node.list()) {
            rule(item, references, lineOfScope).ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<Rule> rule(ConfigNode node, References references, Map<String, Integer> lineOfScope) {
        ConfigMap map = node.entries("sector", "region", "values");
        Optional<String> sector = map.required("sector").flatMap(Scope::sector);
        Optional<String> region = map.required("region").flatMap(n -> Scope.region(n, regions));
        Optional<ConfigNode> values = map.required("values");
        if (sector.isEmpty() || region.isEmpty()) {
            values.ifPresent(v -> decisions(v, "", "", node, references));
            return Optional.empty();
        }
        Integer before = lineOfScope.putIfAbsent(sector.get() + " " + region.get(), node.line());
        if (before != null) {
            node.fail(
                    AMBIGUOUS_RULE,
                    "行业 " + sector.get() + "、地区 " + region.get() + " 只应有一条标准，第 " + before + " 行和第 " + node.line()
                            + " 行各有一条");
        }
        return values.map(
                v -> new Rule(sector.get(), region.get(), decisions(v, sector.get(), region.get(), node, references)));
    }

    private List<ThresholdTable.Decision> decisions(
            ConfigNode values, String sector, String region, ConfigNode rule, References references) {
        return new DecisionReader(
                        references,
                        (from, value, reference) -> new Threshold(
                                indicator, sector, region, from, value, crossing(), reference, rule.citation()))
                .read(values);
    }
}
