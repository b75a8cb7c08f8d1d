package dev.tenglong.listing;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.screening.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * One enterprise screened twice and compared.
 *
 * @param revision of which the dossier is
 */
record Comparing(Revision revision, Yardstick yardstick, Optional<Dossier> dossier) {

    static Comparing year(int number, Yardstick yardstick, Dossier dossier) {
        return new Comparing(new Revision(new Period(2022, 12), number), yardstick, Optional.of(dossier));
    }

    Optional<Verdict> verdict() {
        return dossier.map(d -> yardstick.judge(d, revision.period()));
    }

    List<Standing> standings() {
        return verdict().map(Standing::of).map(List::of).orElse(List.of());
    }

    ListDiff diff(Comparing to) {
        return ListDiff.of(revision, standings(), to.revision, to.standings(), CaseMoves.NONE);
    }

    /** The line of the one enterprise, where it made a move. */
    Optional<DiffLine> line(Comparing to) {
        ListDiff diff = diff(to);
        var attribution = new Attribution(revision, yardstick, to.revision, to.yardstick);
        return List.of(Move.values()).stream()
                .flatMap(move -> diff.of(move).stream())
                .findFirst()
                .map(pair -> attribution.line(pair, verdict(), to.verdict()));
    }

    List<Cause> causes(Comparing to) {
        return line(to).orElseThrow().causes();
    }
}
