package dev.tenglong.settings;

import static dev.tenglong.diagnostics.ConfigCode.CONFIG_BAD_VALUE;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.Nearest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value of a configuration file that knows its place: file, line, column and the keys that lead to it. Every reading
 * checks; a value that is not as it should be becomes a finding and comes back empty, so that one run reports whatever
 * is wrong in all files. Text is as typed: 010, no and 2022-01-01 stay text until somebody asks for more.
 */
public final class ConfigNode {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

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

    /** The entries of a mapping, whatever their keys. Where this is none, a mapping without entries that complains no more. */
    public ConfigMap entries() {
        if (node instanceof MappingNode mapping) {
            return ConfigMap.of(this, mapping);
        }
        fail(CONFIG_BAD_VALUE, "应为若干“配置项: 值”，实际是" + shown());
        return ConfigMap.unreadable(this);
    }

    /** The entries of a mapping that may only have these keys. */
    public ConfigMap entries(String... allowed) {
        return entries(List.of(allowed));
    }

    /** The entries of a mapping that may only have these keys. */
    public ConfigMap entries(Collection<String> allowed) {
        ConfigMap map = entries();
        map.allowOnly(allowed);
        return map;
    }

    /** The elements of a list; a single value counts as a list of one. */
    public List<ConfigNode> list() {
        return node instanceof SequenceNode sequence ? items(sequence) : List.of(this);
    }

    private List<ConfigNode> items(SequenceNode sequence) {
        var items = new ArrayList<ConfigNode>();
        for (Node item : sequence.getValue()) {
            items.add(new ConfigNode(file, path + "[" + (items.size() + 1) + "]", item, findings));
        }
        return List.copyOf(items);
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether nothing is written here: {@code title:} with nothing behind it, or only quotes. */
    public boolean isBlank() {
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }

    /** A word or text as written. */
    public Optional<String> text() {
        return as("文字", text -> text.isEmpty() ? null : text);
    }

    /** An exact decimal in plain writing: no exponent, no thousands separator, no unit. */
    public Optional<BigDecimal> decimal() {
        return as("数字（如 12 或 0.85）", text -> DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null);
    }

    /** A whole number within bounds. */
    public Optional<Integer> integer(int atLeast, int atMost) {
        return as(atLeast + " 到 " + atMost + " 的整数", text -> {
            Integer number = INTEGER.matcher(text).matches() ? Integer.valueOf(text) : null;
            return number == null || number < atLeast || number > atMost ? null : number;
        });
    }

    /** A date written 2022-01-31, and one that exists. */
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(scalar().orElse(""), DATE));
        } catch (DateTimeParseException e) {
            return bad("应为日期（如 2022-01-31）");
        }
    }

    /** The word true or false; YAML 1.1's yes and no are refused. */
    public Optional<Boolean> bool() {
        return as("true 或 false", text -> text.matches("true|false") ? Boolean.valueOf(text) : null);
    }

    /**
     * A value of some kind.
     *
     * @param expected in words, for the finding
     * @param read     null where the text is none of them
     */
    public <T> Optional<T> as(String expected, Function<String, T> read) {
        Optional<T> value = scalar().map(read);
        return value.isPresent() ? value : bad("应为" + expected);
    }

    /**
     * One of a closed list of values.
     *
     * @param what    what is named, in Chinese: 指标
     * @param allowed the names to show where it is none of them
     */
    public <T> Optional<T> named(String what, Function<String, Optional<T>> byName, Collection<String> allowed) {
        Optional<T> found = scalar().flatMap(byName);
        if (found.isEmpty()) {
            Diagnostic finding =
                    finding(CONFIG_BAD_VALUE, what + "应为 " + String.join("、", allowed) + " 之一，实际是" + shown());
            findings.add(Nearest.remedy(scalar().orElse(""), allowed)
                    .map(finding::hint)
                    .orElse(finding));
        }
        return found;
    }

    /** Reports this value. */
    public void fail(DiagnosticCode code, String message) {
        findings.add(finding(code, message));
    }

    /** Reports this value, with a remedy of its own. */
    public void fail(DiagnosticCode code, String message, String hint) {
        findings.add(finding(code, message).hint(hint));
    }

    /** Where this value stands. */
    public Location.ConfigPoint at() {
        return at(node, path);
    }

    /** The 1-based line on which this value starts. */
    public int line() {
        return at().line();
    }

    /** File and line as standards are cited: thresholds/tax-per-mu.yaml:11. */
    public String citation() {
        return file + ":" + line();
    }

    ConfigNode child(String key, Node value) {
        return new ConfigNode(file, path.isEmpty() ? key : path + "." + key, value, findings);
    }

    Location.ConfigPoint at(Node any, String keyPath) {
        int line = any.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        int column = any.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
        return new Location.ConfigPoint("config/" + file, line, column, keyPath);
    }

    String path() {
        return path;
    }

    void add(Diagnostic finding) {
        findings.add(finding);
    }

    private Optional<String> scalar() {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue().strip()) : Optional.empty();
    }

    private <T> Optional<T> bad(String expected) {
        fail(CONFIG_BAD_VALUE, expected + "，实际是" + shown());
        return Optional.empty();
    }

    private Diagnostic finding(DiagnosticCode code, String message) {
        Diagnostic finding = Diagnostic.of(code, at(), message);
        return scalar().filter(text -> !text.isEmpty()).map(finding::excerpt).orElse(finding);
    }

    private String shown() {
        if (isMap() || isList()) {
            return isMap() ? "若干配置项" : "列表";
        }
        return isBlank() ? "空的" : "“" + scalar().orElseThrow() + "”";
    }
}
