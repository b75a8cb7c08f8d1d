package dev.tenglong.settings;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.Nearest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value of a configuration file with its place. Asking for something that is not there or not of the wanted kind adds a
 * finding and gives nothing: every mistake of a file is told in one run.
 */
public final class ConfigNode {

    private final String file;
    private final String path;
    private final Node node;
    private final Findings findings;

    ConfigNode(String file, String path, Node node, Findings findings) {
        this.file = file;
        this.path = path;
        this.node = node;
        this.findings = findings;
    }

    public Location at() {
        return new Location.ConfigPoint(file, line(), column(), path);
    }

    /** 1-based. */
    public int line() {
        return node.getStartMark().map(m -> m.getLine()).orElse(0) + 1;
    }

    private int column() {
        return node.getStartMark().map(m -> m.getColumn()).orElse(0) + 1;
    }

    public void fail(DiagnosticCode code, String message) {
        findings.add(Diagnostic.of(code, at(), message));
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isScalar() {
        return node instanceof ScalarNode;
    }

    /** The entries of a mapping in the order written, whatever their keys; a key written twice is a finding. */
    public Map<String, ConfigNode> entries() {
        var entries = new LinkedHashMap<String, ConfigNode>();
        if (!(node instanceof MappingNode mapping)) {
            fail(DiagnosticCode.CONFIG_BAD_VALUE, "这里应是若干“配置项: 值”，实际不是");
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            ConfigNode value =
                    new ConfigNode(file, path.isEmpty() ? key : path + "." + key, tuple.getValueNode(), findings);
            if (key.isEmpty()) {
                value.fail(DiagnosticCode.CONFIG_SYNTAX, "配置项的名称应是一个词");
            } else if (entries.putIfAbsent(key, value) != null) {
                new ConfigNode(file, path, tuple.getKeyNode(), findings)
                        .fail(DiagnosticCode.CONFIG_DUPLICATE_KEY, "“" + key + "”写了两次");
            }
        }
        return entries;
    }

    /** The entries of a mapping that may only have these keys. */
    public Map<String, ConfigNode> entries(String... allowed) {
        Map<String, ConfigNode> entries = entries();
        Set<String> known = Set.of(allowed);
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                String list = String.join("、", allowed);
                findings.add(Diagnostic.of(
                                DiagnosticCode.CONFIG_UNKNOWN_KEY, value.at(), "不认识的配置项“" + key + "”，这里允许: " + list)
                        .hint(Nearest.to(key, List.of(allowed)).stream()
                                .findFirst()
                                .map(near -> "改为 " + near + "，或删除这一项")
                                .orElse(DiagnosticCode.CONFIG_UNKNOWN_KEY.remedy())));
            }
        });
        return entries;
    }

    /** An entry that must be there. */
    public Optional<ConfigNode> required(Map<String, ConfigNode> entries, String key) {
        if (isMap() && !entries.containsKey(key)) {
            fail(DiagnosticCode.CONFIG_MISSING_KEY, "缺少配置项“" + key + "”");
        }
        return Optional.ofNullable(entries.get(key));
    }

    /** The elements of a list; a single value counts as a list of one. */
    public List<ConfigNode> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(element -> new ConfigNode(file, path, element, findings))
                    .toList();
        }
        return List.of(this);
    }

    /** A word or text as written. */
    public Optional<String> text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        fail(DiagnosticCode.CONFIG_BAD_VALUE, "这里应填一个值，实际" + (isScalar() ? "是空的" : "不是"));
        return Optional.empty();
    }

    /** A decimal exactly as written. */
    public Optional<BigDecimal> decimal() {
        return as("数字，如 12 或 0.5", text -> text.matches("[-+]?\\d+(\\.\\d+)?") ? new BigDecimal(text) : null);
    }

    /** A whole number of 0 or more. */
    public Optional<Integer> count() {
        return as("不小于 0 的整数", text -> text.matches("\\d{1,9}") ? Integer.valueOf(text) : null);
    }

    public Optional<Boolean> bool() {
        return as("true 或 false", text -> text.matches("true|false") ? Boolean.valueOf(text) : null);
    }

    public Optional<LocalDate> date() {
        return as("日期，如 2022-05-14", ConfigNode::dateOrNull);
    }

    /** A date that is a key of this file. */
    public Optional<LocalDate> date(String key) {
        LocalDate date = dateOrNull(key);
        if (date == null) {
            fail(DiagnosticCode.CONFIG_BAD_VALUE, "应为日期，如 2022-05-14，实际是“" + key + "”");
        }
        return Optional.ofNullable(date);
    }

    private static LocalDate dateOrNull(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /**
     * A value of a closed kind.
     *
     * @param expected in words, for the finding
     * @param read     null or empty where the text is none of them
     */
    public <T> Optional<T> as(String expected, Function<String, T> read) {
        Optional<String> text = text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        T value = read.apply(text.get());
        if (value == null) {
            fail(DiagnosticCode.CONFIG_BAD_VALUE, "应为" + expected + "，实际是“" + text.get() + "”");
        }
        return Optional.ofNullable(value);
    }
}
