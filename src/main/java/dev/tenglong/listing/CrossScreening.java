package dev.tenglong.listing;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Period;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.screening.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One enterprise's data of either screening held against the yardstick of either (交叉筛查): the new data with the old
 * standard and the old data with the new say what made the difference.
 */
final class CrossScreening {

    /** A screening's data of one enterprise, and what that screening held them against. */
    record Half(Dossier dossier, Period period, Yardstick yardstick) {}

    private record Cell(Side data, Side standard) {}

    private final Half from;
    private final Half to;
    private final List<Side> latestFirst;
    private final Map<Cell, Verdict> verdicts = new HashMap<>();

    /** @param latest which of the two is the later screening: it does not depend on which way they are compared */
    CrossScreening(Half from, Half to, Side latest) {
        this.from = from;
        this.to = to;
        this.latestFirst = List.of(latest, latest.other());
    }

    /** Where either side could serve to tell a cause, the later one is taken: so a comparison turned round tells the same. */
    List<Side> latestFirst() {
        return latestFirst;
    }

    Dossier dossier(Side side) {
        return side.of(from, to).dossier();
    }

    Period period(Side side) {
        return side.of(from, to).period();
    }

    Yardstick yardstick(Side side) {
        return side.of(from, to).yardstick();
    }

    Verdict verdict(Side data, Side standard) {
        return verdicts.computeIfAbsent(
                new Cell(data, standard), cell -> yardstick(standard).judge(dossier(data), period(data)));
    }

    /** An indicator in one screening's data, by the standard of one. */
    Reading reading(Indicator indicator, Side data, Side standard) {
        return Reading.of(verdict(data, standard), indicator, period(data));
    }

    /** Whether the data make a difference by the standard of one screening. */
    boolean dataMatter(Side standard) {
        return Conclusion.differ(verdict(Side.FROM, standard), verdict(Side.TO, standard));
    }

    boolean dataMatter() {
        return dataMatter(Side.FROM) || dataMatter(Side.TO);
    }

    /** Whether the standard makes a difference to the data of one screening. */
    boolean standardMatters(Side data) {
        return Conclusion.differ(verdict(data, Side.FROM), verdict(data, Side.TO));
    }

    boolean standardMatters() {
        return standardMatters(Side.FROM) || standardMatters(Side.TO);
    }
}
