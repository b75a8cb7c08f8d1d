package dev.tenglong.settings;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import java.io.IOException;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a YAML file as nodes, which keep line and column, and numbers as typed: 0.50 never passes through a double. */
public final class ConfigFile {

    private ConfigFile() {}

    /** The root of a file that must be there; empty, with a finding, where it is missing or not YAML. */
    public static Optional<ConfigNode> read(ConfigFolder folder, String name, Findings findings) throws IOException {
        String shown = ConfigText.shown(name);
        Optional<String> text = ConfigText.required(folder, name, findings);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(shown)
                    .setAllowDuplicateKeys(true) // found and located by ConfigNode, all in one run
                    .build();
            Optional<Node> root = new Compose(settings).composeString(text.get());
            if (root.isEmpty()) {
                findings.add(Diagnostic.of(DiagnosticCode.CONFIG_SYNTAX, new Location.WholeFile(shown), "配置文件是空的"));
            }
            return root.map(node -> new ConfigNode(shown, "", node, findings));
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark();
            Location at = new Location.ConfigPoint(
                    shown,
                    mark.map(Mark::getLine).orElse(0) + 1,
                    mark.map(Mark::getColumn).orElse(0) + 1,
                    "");
            findings.add(Diagnostic.of(DiagnosticCode.CONFIG_SYNTAX, at, "不是合法的 YAML，从这里起读不下去"));
        } catch (YamlEngineException e) {
            findings.add(Diagnostic.of(DiagnosticCode.CONFIG_SYNTAX, new Location.WholeFile(shown), "不是合法的 YAML"));
        }
        return Optional.empty();
    }
}
