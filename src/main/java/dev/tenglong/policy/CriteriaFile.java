package dev.tenglong.policy;

<<<<<<< HEAD
import static dev.tenglong.diagnostics.DiagnosticCode.CONFIG_BAD_VALUE;

=======
>>>>>>> 53fcf7a4e7a2416a79f107c686c59f9bea58e991
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.EnergyFactors;
import dev.tenglong.intake.Field;
import dev.tenglong.settings.ConfigFile;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.settings.ConfigMap;
import dev.tenglong.settings.ConfigNode;
import dev.tenglong.units.Calibre;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads screening.yaml. */
final class CriteriaFile {

<<<<<<< HEAD
    private static final String NAME = "screening.yaml";

    private final ConfigFolder folder;
    private final Findings findings;

    CriteriaFile(ConfigFolder folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** The criteria, without what findings say is wrong; empty where the file cannot be read. */
    Optional<Criteria> read() {
        return ConfigFile.read(folder, NAME, findings)
                .map(root -> read(root.entries(
                        "id", "title", "status", "scope", "basis", "warn-only", "energy", "profiles", "list-when")));
    }

    private static Criteria read(ConfigMap file) {
        Optional<ConfigMap> energy = file.optional("energy").map(e -> e.entries("calibre", "required"));
        List<Basis> basis = file.required("basis").map(CriteriaFile::bases).orElse(List.of());
        return new Criteria(
                file.required("id").flatMap(ConfigNode::text).orElse(""),
                file.required("title").flatMap(ConfigNode::text).orElse(""),
                Status.isOfficial(file),
                file.required("scope").map(CriteriaFile::scope).orElse(List.of()),
                basis,
                file.optional("warn-only").map(node -> warnOnly(node, basis)).orElse(Set.of()),
                energy.flatMap(e -> e.optional("calibre"))
                        .flatMap(node -> node.named("能耗口径", Calibre::byName, List.of("calorific", "equivalent")))
                        .orElse(Calibre.CALORIFIC),
                energy.flatMap(e -> e.optional("required"))
                        .map(CriteriaFile::fuels)
                        .orElse(Set.of(Field.ELECTRICITY)),
                file.required("profiles").map(CriteriaFile::profiles).orElse(List.of()),
                file.required("list-when")
                        .flatMap(new ConditionReader(ConditionReader.Place.LIST_WHEN)::read)
                        .orElse(new Condition.Always()));
    }

    private static List<String> scope(ConfigNode node) {
        var scope = new ArrayList<String>();
        node.entries("sectors")
                .required("sectors")
                .map(ConfigNode::list)
                .orElse(List.of())
                .forEach(sector -> Scope.sector(sector).ifPresent(scope::add));
        return scope;
    }

    private static List<Basis> bases(ConfigNode node) {
        var bases = new ArrayList<Basis>();
        for (ConfigNode item : node.list()) {
            Optional<Basis> basis = item.named(
                    "口径",
                    Basis::byName,
                    Arrays.stream(Basis.values()).map(Basis::id).toList());
            if (basis.filter(bases::contains).isPresent()) {
                item.fail(CONFIG_BAD_VALUE, "每个口径只应写一次，“" + basis.get().id() + "”重复");
            }
            basis.ifPresent(bases::add);
        }
        return bases;
    }

    private static Set<Basis> warnOnly(ConfigNode node, List<Basis> accepted) {
        List<Basis> bases = bases(node);
        if (!accepted.isEmpty() && !accepted.containsAll(bases)) {
            node.fail(CONFIG_BAD_VALUE, "warn-only 的口径应当都在 basis 中，实际不是", "在 basis 中补充，或从 warn-only 中删去");
        }
        return new HashSet<>(bases);
    }

    private static Set<Field> fuels(ConfigNode node) {
        var fuels = new HashSet<Field>();
        node.list()
                .forEach(item -> item.named(
                                "能源品种",
                                text -> Field.byName(text).filter(EnergyFactors.FUELS::contains),
                                EnergyFactors.FUELS.stream().map(Field::id).toList())
                        .ifPresent(fuels::add));
        return fuels;
    }

    private static List<Criteria.Profile> profiles(ConfigNode node) {
        List<ConfigNode> items = node.list();
        if (node.isList() && items.isEmpty()) {
            node.fail(CONFIG_BAD_VALUE, "应至少有一组口径，实际是空的列表");
        }
        return items.stream().flatMap(item -> profile(item).stream()).toList();
    }

    private static Optional<Criteria.Profile> profile(ConfigNode node) {
        ConfigMap map = node.entries("when", "high-energy", "low-efficiency");
        Optional<Condition> when = map.required("when").flatMap(new ConditionReader(ConditionReader.Place.WHEN)::read);
        Optional<Condition> highEnergy =
                map.required("high-energy").flatMap(new ConditionReader(ConditionReader.Place.CATEGORY)::read);
        Optional<Condition> lowEfficiency =
                map.required("low-efficiency").flatMap(new ConditionReader(ConditionReader.Place.CATEGORY)::read);
        return when.isPresent() && highEnergy.isPresent() && lowEfficiency.isPresent()
                ? Optional.of(new Criteria.Profile(when.get(), highEnergy.get(), lowEfficiency.get()))
                : Optional.empty();
=======
    static Optional<Criteria> load(ConfigFolder folder, Findings findings) throws IOException {
        Optional<ConfigNode> file = ConfigFile.read(folder, "screening.yaml", findings);
        if (file.isEmpty()) return Optional.empty();
        ConfigNode root = file.get();
        var e = root.entries("id", "title", "status", "scope", "basis", "warn-only", "energy", "profiles", "list-when");
        String id = root.required(e, "id").flatMap(ConfigNode::text).orElse("");
        String title = root.required(e, "title").flatMap(ConfigNode::text).orElse("");
        boolean official = root.required(e, "status")
                .flatMap(n -> n.as("示例 或 正式", t -> t.matches("示例|正式") ? t : null))
                .map("正式"::equals)
                .orElse(false);
        var scope = new ArrayList<String>();
        root.required(e, "scope").ifPresent(n -> {
            var s = n.entries("sectors");
            n.required(s, "sectors")
                    .ifPresent(l -> l.list().forEach(x -> x.text().ifPresent(scope::add)));
        });
        var basis = new ArrayList<Basis>();
        root.required(e, "basis")
                .ifPresent(n -> n.list()
                        .forEach(x -> x.as(
                                        "year、rolling-12、annualised 之一",
                                        t -> Basis.byName(t).orElse(null))
                                .ifPresent(basis::add)));
        var warn = EnumSet.noneOf(Basis.class);
        Optional.ofNullable(e.get("warn-only"))
                .ifPresent(n -> n.list()
                        .forEach(x -> x.as(
                                        "year、rolling-12、annualised 之一",
                                        t -> Basis.byName(t).orElse(null))
                                .ifPresent(warn::add)));
        var fuels = new HashSet<Field>();
        Calibre[] calibre = {Calibre.CALORIFIC};
        root.required(e, "energy").ifPresent(n -> {
            var s = n.entries("calibre", "required");
            n.required(s, "calibre")
                    .flatMap(x -> x.as(
                            "calorific 或 equivalent", t -> Calibre.byName(t).orElse(null)))
                    .ifPresent(c -> calibre[0] = c);
            Optional.ofNullable(s.get("required"))
                    .ifPresent(l -> l.list()
                            .forEach(x -> x.as("能源品种", t -> Field.byName(t).orElse(null))
                                    .ifPresent(fuels::add)));
            if (!s.containsKey("required")) fuels.add(Field.ELECTRICITY);
        });
        var profiles = new ArrayList<Criteria.Profile>();
        var reader = new ConditionReader(false);
        root.required(e, "profiles")
                .ifPresent(n -> n.list().forEach(p -> {
                    var s = p.entries("when", "high-energy", "low-efficiency");
                    var when = p.required(s, "when").map(reader::read);
                    var h = p.required(s, "high-energy").map(reader::read);
                    var l = p.required(s, "low-efficiency").map(reader::read);
                    if (when.isPresent() && h.isPresent() && l.isPresent())
                        profiles.add(new Criteria.Profile(when.get(), h.get(), l.get()));
                }));
        Condition listWhen = root.required(e, "list-when")
                .map(new ConditionReader(true)::read)
                .orElse(new Condition.All(List.of()));
        return Optional.of(
                new Criteria(id, title, official, scope, basis, warn, calibre[0], fuels, profiles, listWhen));
>>>>>>> 53fcf7a4e7a2416a79f107c686c59f9bea58e991
    }
}
