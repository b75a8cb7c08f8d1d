package dev.tenglong.settings;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.Period;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The office that uses the program (tenglong.yaml).
 *
 * @param districtCode      six digits, GB/T 2260
 * @param districtName      such as 拱墅区
 * @param listTitle         such as 拱墅区高耗低效整治企业清单
 * @param leadUnit          in full
 * @param responsibleBodies bodies without a division code: short code to name
 * @param documentNumber    the word before the year of a 文号 (机关代字); empty where none is set
 * @param limits            days a case may stay in a state, by the state's word: dispatched, notified, …
 * @param watchMonths       how long after 销号 a new hit is a relapse
 * @param keepSources       whether the ledger keeps copies of the files it read
 * @param targets           what the district is to reach, by indicator id
 */
public record Office(
        String districtCode,
        String districtName,
        String listTitle,
        String leadUnit,
        Map<String, String> responsibleBodies,
        String documentNumber,
        Contact contact,
        Map<String, Integer> limits,
        int watchMonths,
        boolean keepSources,
        Map<String, Target> targets) {

    public Office {
        responsibleBodies = Collections.unmodifiableMap(new LinkedHashMap<>(responsibleBodies));
        limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
        targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    }

    /** Whom an enterprise may call (联系人). */
    public record Contact(String name, String telephone) {}

    /**
     * What is to be reached.
     *
     * @param percent whether the value is a change in percent: −10 for {@code -10%}
     */
    public record Target(BigDecimal value, boolean percent) {}

    /** The name of its file. */
    public static final String FILE = "tenglong.yaml";

    /** Loads and checks {@code tenglong.yaml}; empty, with findings, where what every command needs does not hold. */
    public static Optional<Office> load(ConfigFolder folder, Findings findings) {
        return new OfficeFile(folder, findings).read();
    }

    /** The title of a period's list, such as 拱墅区高耗低效整治企业清单（2022年1—3月）. */
    public String listTitle(Period period) {
        return listTitle + "（" + period.label() + "）";
    }
<<<<<<< HEAD
=======

    /** Loads and checks {@code tenglong.yaml}; empty, with findings, where it does not hold. */
    public static Optional<Office> load(ConfigFolder folder, Findings findings) throws IOException {
        Optional<ConfigNode> file = ConfigFile.read(folder, FILE, findings);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        ConfigNode root = file.get();
        Map<String, ConfigNode> entries = root.entries(
                "district",
                "list-title",
                "lead-unit",
                "document-number",
                "contact",
                "responsible-bodies",
                "limits",
                "watch-months",
                "keep-sources",
                "targets");
        checkLater(entries);
        Optional<ConfigNode> district = root.required(entries, "district");
        Map<String, ConfigNode> parts =
                district.map(d -> d.entries("code", "name")).orElse(Map.of());
        Optional<String> code = district.flatMap(d -> d.required(parts, "code"))
                .flatMap(n -> n.as("六位行政区划代码，如 \"330105\"", text -> text.matches("\\d{6}") ? text : null));
        Optional<String> name = district.flatMap(d -> d.required(parts, "name")).flatMap(ConfigNode::text);
        Optional<String> title = root.required(entries, "list-title").flatMap(ConfigNode::text);
        Optional<String> unit = root.required(entries, "lead-unit").flatMap(ConfigNode::text);
        if (code.isEmpty() || name.isEmpty() || title.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Office(code.get(), name.get(), title.get(), unit.get(), bodies(entries)));
    }

    private static Map<String, String> bodies(Map<String, ConfigNode> entries) {
        var bodies = new LinkedHashMap<String, String>();
        if (entries.containsKey("responsible-bodies")) {
            entries.get("responsible-bodies").entries().forEach((code, node) -> {
                if (code.matches("[A-Z]{2,12}")) {
                    node.text().ifPresent(name -> bodies.put(code, name));
                } else {
                    node.fail(DiagnosticCode.CONFIG_BAD_VALUE, "责任主体的代号应为大写字母，如 GSKJ，实际是“" + code + "”");
                }
            });
        }
        return bodies;
    }

    /** What cases, notices and reports will read is checked from the first day, so that a mistake shows when it is made. */
    private static void checkLater(Map<String, ConfigNode> entries) {
        Optional.ofNullable(entries.get("document-number")).ifPresent(ConfigNode::text);
        Optional.ofNullable(entries.get("contact"))
                .ifPresent(
                        contact -> contact.entries("name", "telephone").values().forEach(ConfigNode::text));
        Optional.ofNullable(entries.get("limits"))
                .ifPresent(limits -> limits.entries("unit", "dispatched", "notified", "listed", "awaiting-acceptance")
                        .forEach((key, value) -> {
                            if (key.equals("unit")) {
                                value.as(
                                        "calendar-days 或 working-days",
                                        text -> text.matches("calendar-days|working-days") ? text : null);
                            } else {
                                value.count();
                            }
                        }));
        Optional.ofNullable(entries.get("watch-months")).ifPresent(ConfigNode::count);
        Optional.ofNullable(entries.get("keep-sources")).ifPresent(ConfigNode::bool);
        Optional.ofNullable(entries.get("targets"))
                .ifPresent(targets -> targets.entries(
                                "tax-per-mu",
                                "value-added-per-mu",
                                "labour-productivity",
                                "energy-per-value-added-change")
                        .values()
                        .forEach(value -> value.as(
                                "数字或百分数，如 115、-10%", text -> text.matches("[-+]?\\d+(\\.\\d+)?%?") ? text : null)));
    }
>>>>>>> 53fcf7a4e7a2416a79f107c686c59f9bea58e991
}
