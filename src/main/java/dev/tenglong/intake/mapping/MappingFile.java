package dev.tenglong.intake.mapping;

import static dev.tenglong.diagnostics.ConfigCode.CONFIG_BAD_VALUE;
import static dev.tenglong.diagnostics.ConfigCode.CONFIG_DUPLICATE_KEY;
import static dev.tenglong.diagnostics.ConfigCode.CONFIG_MISSING_KEY;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.header.Assigned;
import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.header.HeaderGrid;
import dev.tenglong.intake.mapping.Mapping.ColumnRule;
import dev.tenglong.intake.mapping.Mapping.HeaderRows;
import dev.tenglong.intake.mapping.Mapping.How;
import dev.tenglong.intake.mapping.Mapping.RowRule;
import dev.tenglong.settings.ConfigFile;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.settings.ConfigMap;
import dev.tenglong.settings.ConfigNode;
import dev.tenglong.units.Dimension;
import dev.tenglong.units.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads the files of {@code config/mappings/} (映射文件). */
public final class MappingFile {

    /** Where they lie in the configuration. */
    public static final String FOLDER = "mappings";

    static final String SKIP = "skip";
    private static final List<String> KEYS =
            List.of("match", "header-rows", "columns", "skip-rows", "fill-down", "subdistrict", "flows");
    private static final Map<String, Boolean> FLOWS = Map.of("ytd", false, "month", true);

    private final Optional<RegionTable> regions;

    private MappingFile(Optional<RegionTable> regions) {
        this.regions = regions;
    }

    /** All mappings of an office, without what findings say is wrong. */
    public static Mappings load(ConfigFolder folder, Optional<RegionTable> regions, Findings findings)
            throws IOException {
        var all = new ArrayList<Mapping>();
        var reader = new MappingFile(regions);
        for (String name : folder.list(FOLDER, List.of())) {
            if (name.endsWith(".yaml") || name.endsWith(".yml")) {
                ConfigFile.read(folder, FOLDER + "/" + name, findings)
                        .flatMap(root -> root.entries("sheets").required("sheets"))
                        .ifPresent(sheets -> sheets.list().forEach(sheet -> all.add(reader.mapping(sheet))));
            }
        }
        return new Mappings(all);
    }

    private Mapping mapping(ConfigNode node) {
        ConfigMap map = node.entries(KEYS);
        Optional<ConfigMap> match = map.required("match").map(m -> m.entries("title", "header"));
        Optional<String> title = match.flatMap(m -> m.optional("title")).flatMap(ConfigNode::text);
        Set<String> header = match.flatMap(m -> m.optional("header"))
                .map(MappingFile::headers)
                .orElse(Set.of());
        match.filter(m -> title.isEmpty() && header.isEmpty() && m.isReadable())
                .ifPresent(m -> m.node().fail(CONFIG_MISSING_KEY, "match 下应有 title 或 header，写明用于哪些表"));
        return new Mapping(
                "config/" + node.citation(),
                title,
                header,
                map.optional("header-rows").flatMap(MappingFile::rows),
                map.optional("columns").map(MappingFile::columns).orElse(List.of()),
                map.optional("skip-rows").map(MappingFile::skipped).orElse(List.of()),
                map.optional("fill-down").map(MappingFile::fillDown).orElse(Set.of()),
                map.optional("subdistrict").flatMap(this::region),
                map.optional("flows")
                        .flatMap(flows -> flows.named(
                                "统计期写法", text -> Optional.ofNullable(FLOWS.get(text)), List.of("ytd", "month"))));
    }

    private static Set<String> headers(ConfigNode node) {
        return node.list().stream()
                .flatMap(text -> text.text().stream())
                .map(Header::fingerprint)
                .filter(core -> !core.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One row, or rows one below the other. */
    private static Optional<HeaderRows> rows(ConfigNode node) {
        List<Optional<Integer>> read =
                node.list().stream().map(row -> row.integer(1, HeaderGrid.ROWS)).toList();
        List<Integer> rows = read.stream().flatMap(Optional::stream).toList();
        if (rows.size() < read.size()) {
            return Optional.empty();
        }
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i) != rows.get(i - 1) + 1) {
                node.fail(CONFIG_BAD_VALUE, "header-rows 应是相连的行号，从上到下，如 [4, 5]");
                return Optional.empty();
            }
        }
        if (rows.isEmpty()) {
            node.fail(CONFIG_BAD_VALUE, "header-rows 应写明表头所在的行，如 [4, 5]，实际是空的");
            return Optional.empty();
        }
        return Optional.of(new HeaderRows(rows.get(0), rows.get(rows.size() - 1)));
    }

    private static List<ColumnRule> columns(ConfigNode node) {
        var rules = new ArrayList<ColumnRule>();
        var seen = new HashSet<String>();
        for (ConfigMap.Item item : node.entries().items()) {
            Optional<Assigned> assigned = assigned(item.value());
            assigned.ifPresent(a -> rules.add(new ColumnRule(item.name(), a, item.key())));
            assigned.flatMap(Assigned::field)
                    .filter(field -> field != Field.SERIAL)
                    .map(field -> field.label(assigned.get().prior()))
                    .filter(label -> !seen.add(label))
                    .ifPresent(label -> item.value().fail(CONFIG_DUPLICATE_KEY, "一项数据只应取自一列，“" + label + "”已有一列"));
        }
        return rules;
    }

    /** {@code skip}, a field, or a field with its unit. */
    private static Optional<Assigned> assigned(ConfigNode node) {
        if (!node.isMap()) {
            if (node.text().filter(SKIP::equals).isPresent()) {
                return Optional.of(Assigned.SKIPPED);
            }
            return field(node, f -> true).map(f -> new Assigned(Optional.of(f), Optional.empty(), false));
        }
        ConfigMap map = node.entries("field", "unit", "prior");
        Optional<Field> field = map.required("field").flatMap(f -> field(f, any -> true));
        Optional<Unit> unit = map.optional("unit").flatMap(u -> unit(field, u));
        boolean prior = map.optional("prior").flatMap(ConfigNode::bool).orElse(false);
        return field.map(f -> new Assigned(field, unit, prior));
    }

    private static Optional<Field> field(ConfigNode node, Predicate<Field> allowed) {
        List<String> names =
                Arrays.stream(Field.values()).filter(allowed).map(Field::id).toList();
        return node.named("字段", text -> Field.byName(text).filter(allowed), names);
    }

    private static Optional<Unit> unit(Optional<Field> field, ConfigNode node) {
        if (field.isEmpty()) {
            return Optional.empty();
        }
        if (!field.get().isQuantity()) {
            node.fail(CONFIG_BAD_VALUE, field.get().label() + "不是数量，不应有 unit");
            return Optional.empty();
        }
        Dimension dimension = field.get().dimension();
        return node.named(
                dimension.label() + "单位",
                text -> Unit.byName(text).filter(unit -> unit.dimension() == dimension),
                Arrays.stream(Unit.values())
                        .filter(unit -> unit.dimension() == dimension)
                        .map(Unit::label)
                        .toList());
    }

    private static List<RowRule> skipped(ConfigNode node) {
        var rules = new ArrayList<RowRule>();
        for (ConfigNode item : node.list()) {
            ConfigMap map = item.entries("column", How.EQUALS.key(), How.CONTAINS.key(), How.BEGINS.key());
            Optional<String> column = map.required("column").flatMap(ConfigNode::text);
            List<RowRule> said = Arrays.stream(How.values())
                    .flatMap(how -> map.optional(how.key()).flatMap(ConfigNode::text).stream()
                            .map(text -> new RowRule(column.orElse(""), how, text)))
                    .toList();
            if (said.size() == 1 && column.isPresent()) {
                rules.add(said.get(0));
            } else if (said.size() != 1 && map.isReadable()) {
                item.fail(CONFIG_BAD_VALUE, "每条 skip-rows 应有 equals、contains、begins 之一，实际有 " + said.size() + " 个");
            }
        }
        return rules;
    }

    private static Set<Field> fillDown(ConfigNode node) {
        return node.list().stream()
                .flatMap(item -> field(item, f -> !f.isQuantity() && f != Field.SERIAL).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Without a table of regions nothing can be checked, and nothing is taken. */
    private Optional<Region> region(ConfigNode node) {
        return regions.flatMap(table -> node.named(
                "街道", table::find, table.all().stream().map(Region::name).toList()));
    }
}
