package dev.tenglong.settings;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Loads {@code regions.csv}: code, name, aliases (separated by 、) of the subdistricts, beside the responsible bodies. */
public final class Regions {

    private static final String FILE = "regions.csv";

    private Regions() {}

    /** The table of the office's district; what is wrong with the file becomes findings. */
    public static RegionTable load(ConfigFolder folder, Office office, Findings findings) throws IOException {
        var table = new RegionTable(office.districtName());
        Optional<String> text = ConfigText.required(folder, FILE, findings);
        List<String> lines = text.map(t -> Arrays.asList(t.split("\\r?\\n"))).orElse(List.of());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("code,")) {
                add(table, line, i + 1, office, findings);
            }
        }
        office.responsibleBodies().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(body ->
                        table.add(new Region(body.getKey(), body.getValue(), office.districtCode()), List.of()));
        return table;
    }

    private static void add(RegionTable table, String line, int number, Office office, Findings findings) {
        String[] parts = line.split(",", -1);
        Location at = new Location.ConfigPoint(ConfigText.shown(FILE), number, 1, "");
        if (parts.length < 2 || parts.length > 3 || line.contains("\"")) {
            findings.add(
                    Diagnostic.of(DiagnosticCode.CONFIG_SYNTAX, at, "每行应为“代码,名称,别名”，别名之间用顿号分隔，不用引号，实际是“" + line + "”"));
        } else if (!parts[0].strip().matches("\\d{9}") || !parts[0].strip().startsWith(office.districtCode())) {
            findings.add(Diagnostic.of(
                    DiagnosticCode.CONFIG_BAD_VALUE,
                    at,
                    "街道代码应为九位数字并以 " + office.districtCode() + " 开头，实际是“" + parts[0] + "”"));
        } else {
            List<String> aliases = parts.length == 3 && !parts[2].isBlank()
                    ? Arrays.stream(parts[2].split("[、;；]")).map(String::strip).toList()
                    : List.of();
            var region = new Region(parts[0].strip(), parts[1].strip(), office.districtCode());
            if (!table.add(region, aliases)) {
                findings.add(Diagnostic.of(DiagnosticCode.CONFIG_BAD_VALUE, at, "代码、名称或别名与另一个街道重复: “" + line + "”"));
            }
        }
    }
}
