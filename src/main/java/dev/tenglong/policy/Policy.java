package dev.tenglong.policy;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.settings.ConfigFolder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The standards and criteria of an office (标准与口径): the entry of this room. */
public final class Policy {
<<<<<<< HEAD

    private final Criteria criteria;
    private final Map<Indicator, ThresholdTable> tables;

    Policy(Criteria criteria, Map<Indicator, ThresholdTable> tables) {
        this.criteria = criteria;
        this.tables = tables;
    }

    /**
     * Loads and checks screening.yaml and thresholds/; empty, with findings, where there are no criteria.
     *
     * @param regions those that rules may name; empty where they could not be read, so that rules are not blamed for it
     * @param asOf    the date of the screening, by which a standard may be long unreviewed
     * @param remarks where findings go that do not make the configuration unusable
     */
    public static Optional<Policy> load(
            ConfigFolder folder, Optional<RegionTable> regions, LocalDate asOf, Findings findings, Findings remarks) {
        Optional<Criteria> criteria = new CriteriaFile(folder, findings).read();
        Set<Indicator> used = criteria.map(Criteria::usedIndicators).orElse(Set.of());
        Map<Indicator, ThresholdTable> tables = new ThresholdFolder(folder, regions, findings).read(used);
        Optional<Policy> policy = criteria.map(c -> new Policy(c, tables));
        policy.ifPresent(p -> p.stale(asOf).forEach(remarks::add));
        return policy;
    }

    public Criteria criteria() {
        return criteria;
    }

    /** The indicators whose standards decide anything. */
    public Set<Indicator> usedIndicators() {
        return criteria.usedIndicators();
    }

    /** The standard that applies on a date, where one does and enough is known to say which. */
    public Optional<Threshold> standard(
            Indicator indicator, LocalDate asOf, Sector sector, Optional<Region> region, String districtCode) {
        return choose(indicator, asOf, sector, region, districtCode).threshold();
    }

    /**
     * The standard that applies on a date, with those it was chosen over, or why there is none.
     *
     * @param region       the subdistrict or responsible body; where unknown the district alone decides, unless a rule
     *     for some of its subdistricts could apply
     * @param districtCode six digits
     */
    public Choice choose(
            Indicator indicator, LocalDate asOf, Sector sector, Optional<Region> region, String districtCode) {
        ThresholdTable table = tables.get(indicator);
        if (table == null) {
            return Choice.undecided("没有" + indicator.label() + "的标准文件");
=======
    record Rule(String sector, String region, int line, TreeMap<LocalDate, Optional<Threshold>> values) {
        int depth() {
            return (sector.equals("all") ? 0 : sector.length()) * 100
                    + (region.equals("all") ? 0 : region.matches("\\d+") ? region.length() : 9);
        }
    }

    private final Criteria criteria;
    private final Map<Indicator, List<Rule>> rules;

    private Policy(Criteria c, Map<Indicator, List<Rule>> r) {
        criteria = c;
        rules = r;
    }

    public Criteria criteria() {
        return criteria;
    }

    public static Optional<Policy> load(ConfigFolder folder, LocalDate asOf, Findings findings, Findings remarks)
            throws IOException {
        Optional<Criteria> criteria = CriteriaFile.load(folder, findings);
        var rules = new EnumMap<Indicator, List<Rule>>(Indicator.class);
        List<String> names = folder.list(
                "thresholds",
                Arrays.stream(Indicator.values()).map(i -> i.id() + ".yaml").toList());
        for (String name : names) {
            Optional<Indicator> ind = Indicator.byName(name.replaceFirst("\\.ya?ml$", ""));
            if (ind.isEmpty()) {
                findings.add(Diagnostic.of(
                        DiagnosticCode.CONFIG_BAD_VALUE,
                        new Location.WholeFile("config/thresholds/" + name),
                        "文件名应是指标代号"));
                continue;
            }
            ConfigFile.read(folder, "thresholds/" + name, findings)
                    .ifPresent(
                            root -> rules.put(ind.get(), file(ind.get(), "thresholds/" + name, root, asOf, remarks)));
        }
        criteria.ifPresent(c -> c.indicators().stream()
                .filter(i -> !rules.containsKey(i))
                .forEach(i -> findings.add(Diagnostic.of(
                        DiagnosticCode.CONFIG_MISSING,
                        new Location.WholeFile("config/thresholds/" + i.id() + ".yaml"),
                        "口径使用了" + i.label() + "，应有它的标准文件，实际没有"))));
        return criteria.map(c -> new Policy(c, rules));
    }

    private static List<Rule> file(Indicator ind, String name, ConfigNode root, LocalDate asOf, Findings remarks) {
        var e = root.entries("indicator", "unit", "crossed-when", "reviewed-on", "rules", "references");
        var refs = new HashMap<String, Reference>();
        root.required(e, "references")
                .ifPresent(n -> n.entries().forEach((k, v) -> {
                    var s = v.entries("title", "number", "article", "status", "published", "href");
                    refs.put(
                            k,
                            new Reference(
                                    k,
                                    s.containsKey("title")
                                            ? s.get("title").text().orElse("")
                                            : "",
                                    s.containsKey("number")
                                            ? s.get("number").text().orElse("")
                                            : "",
                                    s.containsKey("article")
                                            ? s.get("article").text().orElse("")
                                            : "",
                                    s.containsKey("status")
                                            && s.get("status").text().orElse("").equals("正式")));
                }));
        Threshold.Crossing when = root.required(e, "crossed-when")
                .flatMap(n -> n.as(
                        "below 或 above",
                        t -> t.equals("below")
                                ? Threshold.Crossing.BELOW
                                : t.equals("above") ? Threshold.Crossing.ABOVE : null))
                .orElse(Threshold.Crossing.BELOW);
        root.required(e, "reviewed-on").flatMap(ConfigNode::date).ifPresent(d -> {
            if (!d.plusMonths(12).isAfter(asOf))
                remarks.add(Diagnostic.of(
                        DiagnosticCode.STALE_STANDARD,
                        e.get("reviewed-on").at(),
                        "标准最近一次复核是 " + d + "，距 " + asOf + " 已满 12 个月"));
        });
        var out = new ArrayList<Rule>();
        var seen = new HashMap<String, Integer>();
        root.required(e, "rules")
                .ifPresent(n -> n.list().forEach(r -> {
                    var s = r.entries("sector", "region", "values");
                    String sector =
                            r.required(s, "sector").flatMap(ConfigNode::text).orElse("all");
                    String region =
                            r.required(s, "region").flatMap(ConfigNode::text).orElse("all");
                    Integer before = seen.putIfAbsent(sector + "/" + region, r.line());
                    if (before != null)
                        r.fail(
                                DiagnosticCode.AMBIGUOUS_RULE,
                                "行业 " + sector + "、地区 " + region + " 在第 " + before + " 行已有一条标准");
                    var values = new TreeMap<LocalDate, Optional<Threshold>>();
                    r.required(s, "values")
                            .ifPresent(v -> v.entries()
                                    .forEach((k, x) -> x.date(k).ifPresent(d -> {
                                        if (x.isScalar()) {
                                            String w = x.text().orElse("");
                                            if (w.equals("repealed")) values.put(d, Optional.empty());
                                            else if (!w.equals("expected"))
                                                x.fail(
                                                        DiagnosticCode.CONFIG_BAD_VALUE,
                                                        "应为 {value, reference}、repealed 或 expected");
                                            return;
                                        }
                                        var t = x.entries("value", "reference");
                                        Optional<ConfigNode> value = x.required(t, "value");
                                        if (value.isPresent() && value.get().isMap()) {
                                            value.get()
                                                    .fail(
                                                            DiagnosticCode.VALUE_KIND_UNSUPPORTED,
                                                            "标准应为具体数值，比例和百分位写法本版本尚不支持");
                                            return;
                                        }
                                        Optional<BigDecimal> number = value.flatMap(ConfigNode::decimal);
                                        Optional<String> ref =
                                                x.required(t, "reference").flatMap(ConfigNode::text);
                                        if (ref.isPresent() && !refs.containsKey(ref.get())) {
                                            t.get("reference")
                                                    .fail(
                                                            DiagnosticCode.UNKNOWN_REFERENCE,
                                                            "依据“" + ref.get() + "”未在 references 中登记");
                                            return;
                                        }
                                        if (number.isPresent() && ref.isPresent())
                                            values.put(
                                                    d,
                                                    Optional.of(new Threshold(
                                                            ind,
                                                            sector,
                                                            region,
                                                            d,
                                                            number.get(),
                                                            when,
                                                            refs.get(ref.get()),
                                                            name + ":" + r.line())));
                                    })));
                    out.add(new Rule(sector, region, r.line(), values));
                }));
        out.sort(Comparator.comparingInt(Rule::depth).reversed());
        return out;
    }

    public Optional<Threshold> standard(
            Indicator indicator, LocalDate asOf, Sector sector, Optional<Region> region, String district) {
        for (Rule r : rules.getOrDefault(indicator, List.of())) {
            boolean here = region.map(x -> x.isIn(r.region()))
                    .orElse(r.region().equals("all") || district.startsWith(r.region()));
            if (sector.isIn(r.sector()) && here) {
                var v = r.values().floorEntry(asOf);
                if (v != null && v.getValue().isPresent()) return v.getValue();
            }
>>>>>>> 53fcf7a4e7a2416a79f107c686c59f9bea58e991
        }
        return region.map(known -> table.choose(asOf, sector, known))
                .orElseGet(() -> table.chooseForDistrict(asOf, sector, districtCode));
    }

    /** A finding for each threshold file in use that nobody has reviewed in the twelve months before a date. */
    public List<Diagnostic> stale(LocalDate asOf) {
        return usedIndicators().stream()
                .flatMap(indicator -> Optional.ofNullable(tables.get(indicator)).stream())
                .flatMap(table -> table.stale(asOf).stream())
                .toList();
    }
}
