package dev.tenglong.run;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.listing.Attribution;
import dev.tenglong.listing.DiffLine;
import dev.tenglong.listing.Differences;
import dev.tenglong.listing.ListDiff;
import dev.tenglong.listing.Move;
import dev.tenglong.listing.Pair;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RunFacts;
import dev.tenglong.listing.Standing;
import dev.tenglong.screening.Verdict;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells a comparison from the ledger a batch of enterprises at a time: of two lists of 100 000 only what differs is read. */
final class RecordedDifferences implements Differences {

    /** A screening, and where its enterprises are to be had in full. */
    record Source(RunFacts facts, Verdicts verdicts) {

        static Source of(Ledger ledger, RecordedRun run) {
            return new Source(run.facts(), keys -> ledger.verdicts(run, keys));
        }
    }

    /** Gives some enterprises in full. */
    interface Verdicts {
        Map<EnterpriseKey, Verdict> of(Collection<EnterpriseKey> keys) throws LedgerException;
    }

    private static final int BATCH = 200;

    private final Source from;
    private final Source to;
    private final ListDiff diff;
    private final Attribution attribution;

    RecordedDifferences(Source from, Source to, ListDiff diff, Attribution attribution) {
        this.from = from;
        this.to = to;
        this.diff = diff;
        this.attribution = attribution;
    }

    @Override
    public RunFacts from() {
        return from.facts();
    }

    @Override
    public RunFacts to() {
        return to.facts();
    }

    @Override
    public ListDiff diff() {
        return diff;
    }

    @Override
    public Iterable<DiffLine> lines(Move move) {
        List<Pair> pairs = diff.of(move);
        return () -> IntStream.iterate(0, start -> start < pairs.size(), start -> start + BATCH)
                .mapToObj(start -> pairs.subList(start, Math.min(pairs.size(), start + BATCH)))
                .flatMap(this::reckoned)
                .iterator();
    }

    private Stream<DiffLine> reckoned(List<Pair> batch) {
        Map<EnterpriseKey, Verdict> was = verdicts(from, batch, Pair::from);
        Map<EnterpriseKey, Verdict> is = verdicts(to, batch, Pair::to);
        return batch.stream().map(pair -> attribution.line(pair, verdict(was, pair.from()), verdict(is, pair.to())));
    }

    private static Optional<Verdict> verdict(Map<EnterpriseKey, Verdict> verdicts, Optional<Standing> standing) {
        return standing.map(s -> verdicts.get(s.key()));
    }

    private Map<EnterpriseKey, Verdict> verdicts(
            Source source, List<Pair> batch, Function<Pair, Optional<Standing>> side) {
        List<EnterpriseKey> keys = batch.stream()
                .flatMap(pair -> side.apply(pair).stream())
                .map(Standing::key)
                .toList();
        try {
            return source.verdicts().of(keys);
        } catch (LedgerException e) {
            throw new UncheckedIOException(e);
        }
    }
}
