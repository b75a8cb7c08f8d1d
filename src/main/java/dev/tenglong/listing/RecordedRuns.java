package dev.tenglong.listing;

import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.enterprise.RevisionWish;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every screening on record (全部筛查记录), and which of them counts for a period: the latest that was not retracted. */
public record RecordedRuns(List<RecordedRun> all) {

    public static final RecordedRuns NONE = new RecordedRuns(List.of());

    public RecordedRuns {
        all = List.copyOf(all);
    }

    /** The revision that counts for a period. */
    public Optional<RecordedRun> latest(Period period) {
        return all.stream()
                .filter(run -> run.stands() && run.period().equals(period))
                .max(Comparator.comparing(RecordedRun::revision));
    }

    /** A revision, retracted or not. */
    public Optional<RecordedRun> find(Revision revision) {
        return all.stream().filter(run -> run.revision().equals(revision)).findFirst();
    }

    /** The revision somebody asks for: without a number the one that counts, with a number that one, retracted or not. */
    public Optional<RecordedRun> find(RevisionWish wish) {
        return wish.number().isPresent()
                ? find(new Revision(wish.period(), wish.number().getAsInt()))
                : latest(wish.period());
    }

    /** The lists that a run was drawn on and that no longer count: retracted since, or followed by a later revision. */
    public List<RecordedRun> outdated(RecordedRun run) {
        return run.facts().drawnOn().stream()
                .flatMap(revision -> find(revision).stream())
                .filter(drawn -> !latest(drawn.period()).equals(Optional.of(drawn)))
                .toList();
    }

    /** The list a run would be drawn on today and was not: of an earlier period that was screened only afterwards. */
    public Optional<RecordedRun> overlooked(RecordedRun run) {
        return before(run.period())
                .filter(before -> before.entry() > run.entry())
                .filter(before -> run.facts().drawnOn().stream()
                        .noneMatch(drawn -> drawn.period().equals(before.period())));
    }

    /** The revision that counts for the nearest recorded period before {@code period}. */
    public Optional<RecordedRun> before(Period period) {
        return periods().stream()
                .filter(p -> p.compareTo(period) < 0)
                .reduce((earlier, later) -> later)
                .flatMap(this::latest);
    }

    /** The periods that have a revision which counts, in order. */
    public List<Period> periods() {
        return all.stream()
                .filter(RecordedRun::stands)
                .map(RecordedRun::period)
                .distinct()
                .sorted()
                .toList();
    }

    /** The number the next revision of a period gets: numbers of retracted ones are not given again. */
    public Revision next(Period period) {
        int last = all.stream()
                .filter(run -> run.period().equals(period))
                .mapToInt(run -> run.revision().number())
                .max()
                .orElse(0);
        return new Revision(period, last + 1);
    }
}
