package dev.tenglong.policy;

import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Calibre;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is screened and what makes a category (screening.yaml, 筛查口径).
 *
 * @param official      false where it is marked 示例
 * @param scope         sectors: all, C, C17, …
 * @param basis         accepted, best first
 * @param warnOnly      bases on which a hit is 预警, never listed
 * @param calibre       how electricity counts in standard coal
 * @param requiredFuels fuels without which a sum of energy is unknown
 * @param profiles      the first whose condition holds applies
 * @param listWhen      what puts an enterprise on the list
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

    public Criteria {
        scope = List.copyOf(scope);
        basis = List.copyOf(basis);
        warnOnly = Set.copyOf(warnOnly);
        requiredFuels = Set.copyOf(requiredFuels);
        profiles = List.copyOf(profiles);
    }

    /** The tests for one kind of enterprise (分类口径). */
    public record Profile(Condition when, Condition highEnergy, Condition lowEfficiency) {}

    /** The indicators that something tests: their standards must be there. */
    public Set<Indicator> usedIndicators() {
        var used = EnumSet.noneOf(Indicator.class);
        leaves().forEach(leaf -> used.addAll(indicators(leaf)));
        return used;
    }

    /** The quantities that something compares with a number. */
    public Set<Field> comparedQuantities() {
        var compared = EnumSet.noneOf(Field.class);
        leaves().filter(Condition.Compare.class::isInstance)
                .forEach(leaf -> compared.add(((Condition.Compare) leaf).field()));
        return compared;
    }

    /** The indicators a condition tests. */
    public static Set<Indicator> indicators(Condition condition) {
        var found = EnumSet.noneOf(Indicator.class);
        leaves(condition)
                .filter(Condition.Crossed.class::isInstance)
                .forEach(leaf -> found.add(((Condition.Crossed) leaf).indicator()));
        return found;
    }

    private Stream<Condition> leaves() {
        Stream<Condition> inProfiles = profiles.stream()
                .flatMap(profile -> Stream.of(profile.when(), profile.highEnergy(), profile.lowEfficiency()));
        return Stream.concat(Stream.of(listWhen), inProfiles).flatMap(Criteria::leaves);
    }

    /** The conditions that are not made of others. */
    private static Stream<Condition> leaves(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().flatMap(Criteria::leaves);
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().flatMap(Criteria::leaves);
        }
        if (condition instanceof Condition.Not not) {
            return leaves(not.condition());
        }
        return Stream.of(condition);
    }
}
