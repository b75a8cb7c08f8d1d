package dev.tenglong.dossier;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Completes the dossiers of a period from earlier recorded lists (补充历史数): the year before, and what does not change from
 * month to month and is not given again.
 */
public final class Completion {

    /** So many enterprises at a time are held twice. */
    private static final int BATCH = 10_000;

    private final Period period;
    private final EarlierPeriods earlier;
    private final Findings findings;
    private final SortedSet<Revision> drawnOn = new TreeSet<>();

    public Completion(Period period, EarlierPeriods earlier, Findings findings) {
        this.period = period;
        this.earlier = earlier;
        this.findings = findings;
    }

    /** The dossiers completed, in their order; energy is not reckoned yet. Called once, with all of the period. */
    public List<Dossier> complete(List<Dossier> dossiers) throws IOException {
        var recorded = new Recorded(period, earlier, dossiers);
        if (recorded.periods().isEmpty()) {
            return dossiers;
        }
        var yearBefore = new YearBefore();
        var series = new FallingSeries();
        var drift = new UnitDrift(period);
        var carrying = new Carrying(period, recorded);
        var completed = new ArrayList<Dossier>(dossiers.size());
        for (int from = 0; from < dossiers.size(); from += BATCH) {
            List<Dossier> batch = dossiers.subList(from, Math.min(from + BATCH, dossiers.size()));
            List<Dossier> withPast = withPast(batch, recorded, yearBefore);
            withPast.forEach(series::compare);
            compareWithBefore(withPast, recorded, series, drift);
            completed.addAll(carrying.complete(withPast, drawnOn));
        }
        samePeriod()
                .filter(recorded.periods()::contains)
                .ifPresent(p -> yearBefore.report(findings, recorded.revision(p)));
        series.report(findings);
        drift.report(
                findings,
                recorded.revision(recorded.periods().get(recorded.periods().size() - 1)));
        carrying.report(findings);
        return completed;
    }

    /** The lists something was taken from, in order. Known once completed. */
    public SortedSet<Revision> drawnOn() {
        return Collections.unmodifiableSortedSet(drawnOn);
    }

    /** Twelve months that end with December are the year itself: nothing of the year before is needed for them. */
    private Optional<Period> samePeriod() {
        return period.isFullYear() ? Optional.empty() : Optional.of(new Period(period.year() - 1, period.month()));
    }

    private List<Dossier> withPast(List<Dossier> dossiers, Recorded recorded, YearBefore yearBefore)
            throws IOException {
        Optional<Period> same = samePeriod();
        Optional<Period> year = same.map(p -> new Period(p.year(), 12));
        Map<EnterpriseKey, Amounts> years = recorded(dossiers, year, recorded);
        Map<EnterpriseKey, Amounts> months = recorded(dossiers, same, recorded);
        return dossiers.stream()
                .map(dossier -> {
                    Amounts samePeriod = Optional.ofNullable(months.get(dossier.key()))
                            .map(amounts -> yearBefore.samePeriod(dossier, amounts))
                            .orElse(dossier.past().samePeriod());
                    Amounts fullYear = years.getOrDefault(dossier.key(), Amounts.NONE);
                    return dossier.with(dossier.current(), new Past(fullYear, samePeriod));
                })
                .toList();
    }

    private Map<EnterpriseKey, Amounts> recorded(List<Dossier> dossiers, Optional<Period> at, Recorded recorded)
            throws IOException {
        Map<EnterpriseKey, Amounts> amounts = new HashMap<>();
        recorded.in(at, dossiers).forEach((key, dossier) -> {
            Revision revision = recorded.revision(at.orElseThrow());
            amounts.put(key, YearBefore.recorded(dossier, revision));
        });
        if (amounts.values().stream().anyMatch(a -> !a.isEmpty())) {
            drawnOn.add(recorded.revision(at.orElseThrow()));
        }
        return amounts;
    }

    /** With the list before: cumulative figures of the same year, and units whatever the year. */
    private void compareWithBefore(List<Dossier> dossiers, Recorded recorded, FallingSeries series, UnitDrift drift)
            throws IOException {
        Period nearest = recorded.periods().get(recorded.periods().size() - 1);
        Map<EnterpriseKey, Dossier> before = recorded.in(Optional.of(nearest), dossiers);
        for (Dossier dossier : dossiers) {
            Dossier earlier = before.get(dossier.key());
            if (earlier != null && nearest.year() == period.year()) {
                series.compare(dossier, earlier, recorded.revision(nearest));
            }
            if (earlier != null) {
                drift.compare(dossier, earlier, nearest);
            }
        }
    }
}
