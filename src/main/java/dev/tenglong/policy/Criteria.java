package dev.tenglong.policy;

import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Calibre;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who is screened and what makes a category (筛查口径, {@code screening.yaml}).
 *
 * @param official      false where it is marked 示例
 * @param scope         sector codes, or {@code all}
 * @param basis         accepted, best first
 * @param warnOnly      bases on which a hit is an early warning and never listed
 * @param requiredFuels what must be known where energy is summed from fuels
 * @param profiles      the first whose condition holds applies
 * @param listWhen      over the categories
 */
public record Criteria(
        String id,
        String title,
        boolean official,
        List<String> scope,
        List<Basis> basis,
        Set<Basis> warnOnly,
        Calibre calibre,
        Set<Field> requiredFuels,
        List<Profile> profiles,
        Condition listWhen) {

    /** How one kind of enterprise is judged. */
    public record Profile(Condition when, Condition highEnergy, Condition lowEfficiency) {}

    public Criteria {
        scope = List.copyOf(scope);
        basis = List.copyOf(basis);
        warnOnly = Set.copyOf(warnOnly);
        requiredFuels = Set.copyOf(requiredFuels);
        profiles = List.copyOf(profiles);
    }

    /** The indicators that some condition tests. */
    public Set<Indicator> indicators() {
        var used = EnumSet.noneOf(Indicator.class);
        profiles.forEach(p -> {
            used.addAll(indicators(p.when()));
            used.addAll(indicators(p.highEnergy()));
            used.addAll(indicators(p.lowEfficiency()));
        });
        used.addAll(indicators(listWhen));
        return used;
    }

    /** The indicators a condition tests. */
    public static Set<Indicator> indicators(Condition condition) {
        var found = EnumSet.noneOf(Indicator.class);
        if (condition instanceof Condition.All all) {
            all.conditions().forEach(c -> found.addAll(indicators(c)));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(c -> found.addAll(indicators(c)));
        } else if (condition instanceof Condition.Not not) {
            found.addAll(indicators(not.condition()));
        } else if (condition instanceof Condition.Crossed crossed) {
            found.add(crossed.indicator());
        }
        return found;
    }
}
