package dev.tenglong.policy;

import static dev.tenglong.diagnostics.ConfigCode.CONFIG_BAD_VALUE;
import static dev.tenglong.diagnostics.IntakeCode.FILE_UNREADABLE;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Nearest;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.settings.ConfigFolder;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads thresholds/, one file an indicator. A file whose name is no indicator is an error: it would be a standard that
 * never applies. Files of indicators that nothing tests may be missing.
 */
final class ThresholdFolder {

    private static final String FOLDER = "thresholds";
    private static final List<String> NAMES =
            Arrays.stream(Indicator.values()).map(i -> i.id() + ".yaml").toList();

    private final ConfigFolder folder;
    private final Optional<RegionTable> regions;
    private final Findings findings;

    ThresholdFolder(ConfigFolder folder, Optional<RegionTable> regions, Findings findings) {
        this.folder = folder;
        this.regions = regions;
        this.findings = findings;
    }

    Map<Indicator, ThresholdTable> read(Set<Indicator> used) {
        Set<Indicator> wanted = EnumSet.noneOf(Indicator.class);
        wanted.addAll(used);
        for (String name : names()) {
            indicator(name).ifPresent(wanted::add);
        }
        var tables = new EnumMap<Indicator, ThresholdTable>(Indicator.class);
        wanted.forEach(
                i -> new ThresholdFile(i, regions, findings).read(folder).ifPresent(table -> tables.put(i, table)));
        return tables;
    }

    private List<String> names() {
        try {
            return folder.list(FOLDER, NAMES).stream()
                    .filter(name -> !name.startsWith(".") && name.matches("(?i).*\\.ya?ml"))
                    .toList();
        } catch (IOException e) {
            findings.add(Diagnostic.of(FILE_UNREADABLE, ConfigFolder.place(FOLDER), "配置文件夹打不开：" + e.getMessage()));
            return List.of();
        }
    }

    private Optional<Indicator> indicator(String name) {
        Optional<Indicator> found = Arrays.stream(Indicator.values())
                .filter(i -> name.equals(i.id() + ".yaml"))
                .findFirst();
        if (found.isEmpty()) {
            String hint = Nearest.remedy(name, NAMES).orElse("可用：" + String.join("、", NAMES));
            findings.add(Diagnostic.of(
                            CONFIG_BAD_VALUE,
                            ConfigFolder.place(FOLDER + "/" + name),
                            "文件名应为“指标.yaml”，实际是“" + name + "”")
                    .hint(hint));
        }
        return found;
    }
}
