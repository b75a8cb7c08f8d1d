package dev.tenglong.casework;

import dev.tenglong.units.Ratio;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How one 街道 did over some time (街道考核).
 *
 * @param open     cases that are not closed at its end, suspected ones included
 * @param listed   of those, the ones that were enlisted
 * @param opened   cases that came up in that time
 * @param relapsed of those, relapses
 * @param closed   销号 in that time
 * @param removed  移出 in that time
 * @param late     late at its end because of the 街道 or its enterprise
 * @param lateElse late at its end because of somebody else
 * @param expected what the plans of the open and of those closed in that time are to free
 * @param freed    what those closed in that time really freed
 * @param rank     from 1; empty where nothing was to be closed
 */
public record StreetScore(
        String name,
        int open,
        int listed,
        int opened,
        int relapsed,
        int closed,
        int removed,
        int late,
        int lateElse,
        Freed expected,
        Freed freed,
        OptionalInt rank) {

    static final Freed NOTHING = new Freed(BigDecimal.ZERO, BigDecimal.ZERO);

    static StreetScore none(String name) {
        return new StreetScore(name, 0, 0, 0, 0, 0, 0, 0, 0, NOTHING, NOTHING, OptionalInt.empty());
    }

    /** 销号率 = 销号 ÷（期末已列入未销号 + 销号）; empty where nothing was to be closed. */
    public Optional<Ratio> closingRate() {
        return ratio(BigDecimal.valueOf(closed), BigDecimal.valueOf(listed + closed));
    }

    /** 已腾出用地 ÷ 计划腾出用地; empty where no land is to be freed. */
    public Optional<Ratio> landRate() {
        return ratio(freed.land(), expected.land());
    }

    public Optional<Ratio> energyRate() {
        return ratio(freed.energy(), expected.energy());
    }

    /** 吨二氧化碳. */
    public BigDecimal carbon(BigDecimal factor) {
        return freed.energy().multiply(factor);
    }

    private static Optional<Ratio> ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() > 0 ? Optional.of(new Ratio(part, whole)) : Optional.empty();
    }

    StreetScore plus(StreetScore other) {
        return new StreetScore(
                name,
                open + other.open,
                listed + other.listed,
                opened + other.opened,
                relapsed + other.relapsed,
                closed + other.closed,
                removed + other.removed,
                late + other.late,
                lateElse + other.lateElse,
                expected.plus(other.expected),
                freed.plus(other.freed),
                rank);
    }

    StreetScore ranked(int place) {
        return new StreetScore(
                name,
                open,
                listed,
                opened,
                relapsed,
                closed,
                removed,
                late,
                lateElse,
                expected,
                freed,
                OptionalInt.of(place));
    }
}
