package dev.tenglong.casework;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Period;
import dev.tenglong.listing.CaseStanding;
import dev.tenglong.listing.CaseStanding.Phase;
import dev.tenglong.listing.CaseState;
import dev.tenglong.listing.Change;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongPredicate;

/**
 * The cases as a period sees them (本期所见案件): of each enterprise the latest. What ended after a list of this period or a
 * later one was drawn is, for this period, still open: a list is not drawn again because of what came after it.
 */
public final class CasesOfPeriod {

    private final Period period;
    private final int watchMonths;
    private final LongPredicate cameAfter;

    /**
     * @param watchMonths how long after 销号 a hit is 复发
     * @param cameAfter   whether a ledger entry was made after a list of this period, or a later one, that counts
     */
    public CasesOfPeriod(Period period, int watchMonths, LongPredicate cameAfter) {
        this.period = period;
        this.watchMonths = watchMonths;
        this.cameAfter = cameAfter;
    }

    /** In the order of the enterprises' keys. */
    public List<CaseStanding> standings(Collection<CaseFile> cases) {
        return latest(cases.stream().filter(this::isKnown).toList()).values().stream()
                .map(this::standing)
                .toList();
    }

    /** What a later period suspects is nothing to this one. */
    private boolean isKnown(CaseFile file) {
        return file.opening().hit().period().compareTo(period) <= 0;
    }

    /** The latest case of every enterprise; one that was withdrawn counts as never opened. */
    static Map<EnterpriseKey, CaseFile> latest(Collection<CaseFile> cases) {
        Map<EnterpriseKey, CaseFile> latest = new TreeMap<>();
        cases.stream()
                .filter(file -> !file.withdrawn())
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(file -> latest.put(file.key(), file));
        return latest;
    }

    private CaseStanding standing(CaseFile file) {
        Optional<RecordedEvent> ending = file.ending().filter(e -> !cameAfter.test(e.entry()));
        if (ending.isEmpty()) {
            Phase phase = file.isTouched() ? Phase.OPEN : Phase.TENTATIVE;
            return standing(file, phase, Optional.empty(), ifHit(file));
        }
        boolean closed = file.state() == CaseState.CLOSED;
        return standing(
                file,
                Phase.ENDED,
                Optional.of(closed ? Change.CLOSED : Change.REMOVED),
                ifHit(closed, ending.get().event().on()));
    }

    private static CaseStanding standing(CaseFile file, Phase phase, Optional<Change> leaves, Optional<Change> ifHit) {
        return new CaseStanding(
                file.key(), file.identity().name(), file.identity().region(), phase, leaves, ifHit);
    }

    private boolean isOpenedHere(CaseFile file) {
        return file.opening().hit().period().equals(period);
    }

    /** Of one under way: a line of the period that opened it reads as it did then. */
    private Optional<Change> ifHit(CaseFile file) {
        if (!isOpenedHere(file)) {
            return Optional.of(Change.CONTINUING);
        }
        if (file.opening().relapses() > 0) {
            return Optional.of(Change.RELAPSED);
        }
        return file.opening().earlier().map(earlier -> Change.NEW);
    }

    /** Of one that ended: figures up to the day it ended say nothing of the time after. */
    private Optional<Change> ifHit(boolean closed, LocalDate ended) {
        if (!period.lastDay().isAfter(ended)) {
            return Optional.empty();
        }
        return Optional.of(closed && isWatched(ended, period.lastDay(), watchMonths) ? Change.RELAPSED : Change.NEW);
    }

    static boolean isWatched(LocalDate closed, LocalDate day, int watchMonths) {
        return !day.isAfter(closed.plusMonths(watchMonths));
    }
}
