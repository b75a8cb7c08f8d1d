package dev.tenglong.policy;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.indicator.Basis;
import dev.tenglong.intake.Field;
import dev.tenglong.settings.ConfigFile;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.settings.ConfigNode;
import dev.tenglong.units.Calibre;
import java.io.IOException;
import java.util.*;

final class CriteriaFile {
    private CriteriaFile() {}

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
    }
}
