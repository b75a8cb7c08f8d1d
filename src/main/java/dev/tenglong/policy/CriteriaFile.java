package dev.tenglong.policy;

import static dev.tenglong.diagnostics.ConfigCode.CONFIG_BAD_VALUE;

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
    }
}
