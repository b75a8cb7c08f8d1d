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

    /** The same standards under other criteria. */
    public Policy under(Criteria other) {
        return new Policy(other, tables);
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
