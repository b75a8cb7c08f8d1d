package dev.tenglong.settings;

import static dev.tenglong.diagnostics.ConfigCode.CONFIG_BAD_VALUE;
import static dev.tenglong.diagnostics.ConfigCode.CONFIG_DUPLICATE_KEY;
import static dev.tenglong.diagnostics.ConfigCode.CONFIG_MISSING;
import static dev.tenglong.diagnostics.ConfigCode.CONFIG_SYNTAX;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads regions.csv (街道名录): code, name, aliases. */
public final class Regions {

    static final String NAME = "regions.csv";

    private static final Pattern CODE = Pattern.compile("\\d{9}|[A-Z][A-Z0-9]{1,11}");
    private static final List<String> HEADER = List.of("code", "name", "aliases");

    private final Office office;
    private final Findings findings;
    private final RegionTable table;
    private final Map<String, Integer> lineOfCode = new HashMap<>();

    private Regions(Office office, Findings findings) {
        this.office = office;
        this.findings = findings;
        this.table = new RegionTable(office.districtName());
    }

    /** The subdistricts of the district and its responsible bodies. Always gives a table; it holds only without findings. */
    public static RegionTable load(ConfigFolder folder, Office office, Findings findings) {
        var regions = new Regions(office, findings);
        ConfigText.read(folder, NAME, findings)
                .filter(text -> regions.isOwn(folder, text))
                .ifPresent(regions::read);
        regions.addBodies();
        return regions.table;
    }

    /** The table the program lends is of one district; another district's office has to bring its own. */
    private boolean isOwn(ConfigFolder folder, String text) {
        boolean own = !folder.borrowed().contains(NAME) || text.contains("\n" + office.districtCode());
        if (!own) {
            findings.add(Diagnostic.of(
                    CONFIG_MISSING, ConfigFolder.place(NAME), "应有 " + office.districtCode() + " 的街道名录，工作区里没有"));
        }
        return own;
    }

    private void read(String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        boolean headed = CsvLine.split(lines[0])
                .filter(header -> header.equals(HEADER) || header.equals(HEADER.subList(0, 2)))
                .isPresent();
        if (!headed) {
            report(CONFIG_SYNTAX, 1, "首行应为 code,name,aliases，实际是“" + lines[0] + "”");
            return;
        }
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].replace(',', ' ').isBlank()) {
                line(lines[i], i + 1);
            }
        }
    }

    private void line(String text, int number) {
        Optional<List<String>> fields = CsvLine.split(text);
        if (fields.isEmpty()) {
            report(CONFIG_SYNTAX, number, "引号应当成对，并在同一行内结束");
            return;
        }
        long filled = fields.get().stream()
                .skip(HEADER.size())
                .filter(f -> !f.isEmpty())
                .count();
        if (fields.get().size() < 2 || filled > 0) {
            report(
                    CONFIG_SYNTAX,
                    number,
                    "应有 code,name,aliases 三栏，实际有 " + fields.get().size() + " 栏；多个别名之间用顿号");
            return;
        }
        String code = fields.get().get(0);
        String name = fields.get().get(1);
        if (isUsable(code, name, number)) {
            List<String> aliases =
                    fields.get().size() < 3 ? List.of() : aliases(fields.get().get(2));
            add(new Region(code, name, office.districtCode()), aliases, number);
        }
    }

    private boolean isUsable(String code, String name, int number) {
        if (!CODE.matcher(code).matches()) {
            report(CONFIG_BAD_VALUE, number, "街道代码应为 9 位数字（园区可用大写字母开头的简码），实际是“" + code + "”");
            return false;
        }
        if (Character.isDigit(code.charAt(0)) && !code.startsWith(office.districtCode())) {
            report(CONFIG_BAD_VALUE, number, "街道代码应以本区代码 " + office.districtCode() + " 开头，实际是“" + code + "”");
            return false;
        }
        if (name.isEmpty()) {
            report(CONFIG_BAD_VALUE, number, "应有街道名称，实际是空的");
            return false;
        }
        Integer before = lineOfCode.putIfAbsent(code, number);
        if (before != null) {
            report(CONFIG_DUPLICATE_KEY, number, "每个街道只能写一行，" + code + " 在第 " + before + " 行已写过");
            return false;
        }
        return true;
    }

    private void add(Region region, List<String> aliases, int number) {
        for (String name : aliases) {
            clash(name, region, number);
        }
        clash(region.name(), region, number);
        table.add(region, aliases);
    }

    private void clash(String name, Region region, int number) {
        table.find(name)
                .ifPresent(other ->
                        report(CONFIG_BAD_VALUE, number, "“" + name + "”应只指一个街道，它已是" + other.name() + "的名称或别名"));
    }

    private static List<String> aliases(String text) {
        return Arrays.stream(text.split("[、;；]"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
    }

    /** A body that regions.csv has too, for the sake of its aliases, is the one there. */
    private void addBodies() {
        office.responsibleBodies().forEach((code, name) -> {
            if (!lineOfCode.containsKey(code)) {
                table.add(new Region(code, name, office.districtCode()), List.of());
            }
        });
    }

    private void report(DiagnosticCode code, int line, String message) {
        findings.add(Diagnostic.of(code, new Location.ConfigPoint("config/" + NAME, line, 1, ""), message));
    }
}
