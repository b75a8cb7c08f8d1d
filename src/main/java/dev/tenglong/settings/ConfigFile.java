package dev.tenglong.settings;

import static dev.tenglong.diagnostics.ConfigCode.CONFIG_SYNTAX;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads a YAML file as nodes, not maps: a node keeps its line and column, and its text as typed, so 0.50 never passes
 * through a double. Anchors are refused: a value must stand where it applies.
 */
public final class ConfigFile {

    /** What the parser complains of, in English, and what a clerk should look for. First match wins. */
    private static final List<Complaint> COMPLAINTS = List.of(
            new Complaint("mapping values are not allowed", "此处不应有冒号，多为上一行缩进不对或少了引号"),
            new Complaint("TAB", "缩进不能用制表符（Tab），应为空格"),
            new Complaint("could not find expected ':'", "应有冒号和空格，此处没有"),
            new Complaint("expected <block end>", "缩进与上面各行不一致"),
            new Complaint("expected ',' or ']'", "方括号 [ ] 没有写完整，应有逗号或 ]"),
            new Complaint("expected ',' or '}'", "花括号 { } 没有写完整，应有逗号或 }"),
            new Complaint("unexpected end of stream", "引号没有成对"),
            new Complaint("undefined alias", "不支持别名（*）"),
            new Complaint("single document", "一个文件只能有一份内容，不应有 --- 分隔的第二份"),
            new Complaint("special characters are not allowed", "有不可见的控制字符"));

    private record Complaint(String english, String chinese) {}

    private final String name;
    private final Findings findings;

    private ConfigFile(String name, Findings findings) {
        this.name = name;
        this.findings = findings;
    }

    /** The whole of a file that must be there; empty, with a finding, where it is missing or cannot be read. */
    public static Optional<ConfigNode> read(ConfigFolder folder, String name, Findings findings) {
        return ConfigText.read(folder, name, findings)
                .flatMap(new ConfigFile(name, findings)::parse)
                .map(root -> new ConfigNode(name, "", root, findings));
    }

    /** The root node; empty where a finding says what is wrong. */
    private Optional<Node> parse(String text) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(name).build();
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                refuse(new Location.ConfigPoint("config/" + name, 1, 1, ""), "应有配置内容，文件是空的");
            }
            return root.filter(this::withoutAliases);
        } catch (MarkedYamlEngineException e) {
            Location at = e.getProblemMark()
                    .<Location>map(
                            m -> new Location.ConfigPoint("config/" + name, m.getLine() + 1, m.getColumn() + 1, ""))
                    .orElse(ConfigFolder.place(name));
            refuse(at, inChinese(e.getProblem()));
        } catch (ReaderException e) {
            int index = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
            refuse(ConfigText.at(name, text, index), "有不可见的控制字符");
        } catch (YamlEngineException e) {
            refuse(ConfigFolder.place(name), inChinese(String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            refuse(ConfigFolder.place(name), "括号或缩进的层次过深");
        }
        return Optional.empty();
    }

    private boolean withoutAliases(Node root) {
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional<Node> alias = alias(root, seen);
        alias.ifPresent(node -> {
            int line = node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
            int column = node.getStartMark().map(m -> m.getColumn() + 1).orElse(1);
            refuse(new Location.ConfigPoint("config/" + name, line, column, ""), "不支持锚点和别名（& 与 *），应把内容写在用到的地方");
        });
        return alias.isEmpty();
    }

    /** A node that is reached twice. */
    private static Optional<Node> alias(Node node, Set<Node> seen) {
        if (!seen.add(node)) {
            return Optional.of(node);
        }
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .flatMap(item -> alias(item, seen).stream())
                    .findFirst();
        }
        if (node instanceof MappingNode map) {
            return map.getValue().stream()
                    .flatMap(entry ->
                            alias(entry.getKeyNode(), seen).or(() -> alias(entry.getValueNode(), seen)).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    private void refuse(Location at, String message) {
        findings.add(Diagnostic.of(CONFIG_SYNTAX, at, message));
    }

    private static String inChinese(String problem) {
        return COMPLAINTS.stream()
                .filter(complaint -> problem.contains(complaint.english()))
                .map(Complaint::chinese)
                .findFirst()
                .orElse("不是合法的 YAML（" + problem.strip() + "）");
    }
}
