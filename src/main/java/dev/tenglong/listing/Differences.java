package dev.tenglong.listing;

/**
 * A comparison of two screenings being told (对比结果). What changed for whom is known at once; why, only as the lines are
 * asked for, so that telling can begin before the last line is reckoned.
 */
public interface Differences {

    RunFacts from();

    RunFacts to();

    ListDiff diff();

    /**
     * The lines of those that made a move, by code, reckoned while they are iterated over.
     *
     * @throws java.io.UncheckedIOException while iterating, where the ledger cannot be read
     */
    Iterable<DiffLine> lines(Move move);
}
