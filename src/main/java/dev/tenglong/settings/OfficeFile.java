package dev.tenglong.settings;

import static dev.tenglong.diagnostics.ConfigCode.CONFIG_BAD_VALUE;

import dev.tenglong.diagnostics.Findings;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code tenglong.yaml}: every key is checked, also those that only later commands use. */
final class OfficeFile {

    private static final String WORKING_DAYS = "working-days";
    private static final List<String> LIMIT_UNITS = List.of("calendar-days", WORKING_DAYS);
    private static final String YELLOW = "overdue-yellow";
    private static final String RED = "overdue-red";
    private static final Pattern DISTRICT = Pattern.compile("[1-9]\\d{5}");
    private static final Pattern BODY = Pattern.compile("[A-Z][A-Z0-9]{1,11}");
    private static final Pattern PERCENT = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?%");
    private static final int LONGEST_LIMIT = 3_650;
    private static final int LONGEST_WATCH = 120;
    private static final int USUAL_WATCH = 24;

    private final ConfigFolder folder;
    private final Findings findings;

    OfficeFile(ConfigFolder folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    Optional<Office> read() {
        Optional<ConfigMap> file = ConfigFile.read(folder, Office.FILE, findings)
                .map(root -> root.entries(
                        "district",
                        "list-title",
                        "lead-unit",
                        "document-number",
                        "document-numbers",
                        "contact",
                        "responsible-bodies",
                        "limits",
                        "watch-months",
                        "keep-sources",
                        "targets",
                        Office.INTAKE_LIMITS,
                        Carbon.KEY));
        optional(file, Carbon.KEY).ifPresent(Carbon::read);
        Optional<ConfigMap> district = file.flatMap(f -> f.required("district")).map(d -> d.entries("code", "name"));
        Optional<ConfigMap> contact = optional(file, "contact").map(c -> c.entries("name", "telephone"));
        var office = new Office(
                text(district.flatMap(d -> d.required("code")).filter(OfficeFile::isDistrict)),
                text(district.flatMap(d -> d.required("name"))),
                text(file.flatMap(f -> f.required("list-title"))),
                text(file.flatMap(f -> f.required("lead-unit"))),
                optional(file, "responsible-bodies").map(OfficeFile::bodies).orElse(Map.of()),
                text(optional(file, "document-number")),
                optional(file, "document-numbers").map(OfficeFile::numbers).orElse(Map.of()),
                new Office.Contact(
                        text(contact.flatMap(c -> c.optional("name"))),
                        text(contact.flatMap(c -> c.optional("telephone")))),
                optional(file, "limits").map(OfficeFile::limits).orElse(Office.Limits.USUAL),
                optional(file, "watch-months")
                        .flatMap(node -> node.integer(0, LONGEST_WATCH))
                        .orElse(USUAL_WATCH),
                optional(file, "keep-sources").flatMap(ConfigNode::bool).orElse(true),
                optional(file, "targets").map(OfficeFile::targets).orElse(Map.of()));
        return Optional.of(office).filter(OfficeFile::isUsable);
    }

    private static boolean isUsable(Office office) {
        return Stream.of(office.districtCode(), office.districtName(), office.listTitle(), office.leadUnit())
                .noneMatch(String::isEmpty);
    }

    private static Optional<ConfigNode> optional(Optional<ConfigMap> file, String key) {
        return file.flatMap(f -> f.optional(key));
    }

    private static String text(Optional<ConfigNode> node) {
        return node.flatMap(ConfigNode::text).orElse("");
    }

    private static boolean isDistrict(ConfigNode node) {
        return node.as(
                        "六位区划代码（GB/T 2260），如 \"330105\"",
                        text -> DISTRICT.matcher(text).matches() ? text : null)
                .isPresent();
    }

    private static Map<String, String> bodies(ConfigNode node) {
        return each(node, entry -> {
            if (!BODY.matcher(entry.name()).matches()) {
                entry.key().fail(CONFIG_BAD_VALUE, "责任主体的代码应为 2—12 位大写字母和数字，以字母开头，实际是“" + entry.name() + "”", "如 GSKJ");
                return Optional.empty();
            }
            return entry.value().text();
        });
    }

    private static Office.Limits limits(ConfigNode node) {
        ConfigMap map = node.entries("unit", "dispatched", "notified", "listed", "awaiting-acceptance", YELLOW, RED);
        Optional<String> unit = map.optional("unit")
                .flatMap(u -> u.named("期限的单位", text -> Optional.of(text).filter(LIMIT_UNITS::contains), LIMIT_UNITS));
        var days = new LinkedHashMap<String, Integer>();
        map.items().stream()
                .filter(entry -> !entry.name().equals("unit"))
                .forEach(entry ->
                        entry.value().integer(1, LONGEST_LIMIT).ifPresent(limit -> days.put(entry.name(), limit)));
        Office.Limits usual = Office.Limits.USUAL;
        int yellow = Optional.ofNullable(days.remove(YELLOW)).orElse(usual.yellow());
        int red = Optional.ofNullable(days.remove(RED)).orElse(Math.max(usual.red(), yellow));
        if (red < yellow) {
            node.fail(CONFIG_BAD_VALUE, "红色预警应不早于黄色，实际黄色 " + yellow + " 天、红色 " + red + " 天");
        }
        return new Office.Limits(unit.filter(WORKING_DAYS::equals).isPresent(), days, yellow, red);
    }

    private static Map<String, Office.Target> targets(ConfigNode node) {
        ConfigMap map = node.entries(TargetNames.allowed());
        var targets = new LinkedHashMap<String, Office.Target>();
        map.items()
                .forEach(entry -> TargetNames.id(entry.name())
                        .ifPresent(id -> target(entry.value()).ifPresent(target -> targets.put(id, target))));
        return Collections.unmodifiableMap(targets);
    }

    private static Optional<Office.Target> target(ConfigNode node) {
        Optional<String> text = node.text();
        if (text.filter(t -> PERCENT.matcher(t).matches()).isPresent()) {
            return text.map(t -> new Office.Target(new BigDecimal(t.substring(0, t.length() - 1)), true));
        }
        return text.isEmpty() ? Optional.empty() : node.decimal().map(value -> new Office.Target(value, false));
    }

    private static Map<String, String> numbers(ConfigNode node) {
        var numbers = new LinkedHashMap<String, String>();
        node.entries("notification", "improvement", "supervision", "closure")
                .items()
                .forEach(entry -> entry.value().text().ifPresent(word -> numbers.put(entry.name(), word)));
        return numbers;
    }

    private static <T> Map<String, T> each(ConfigNode node, Function<ConfigMap.Item, Optional<T>> read) {
        var all = new LinkedHashMap<String, T>();
        node.entries().items().forEach(entry -> read.apply(entry).ifPresent(value -> all.put(entry.name(), value)));
        return Collections.unmodifiableMap(all);
    }
}
