package dev.tenglong.listing;

import dev.tenglong.enterprise.Region;
import dev.tenglong.screening.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A line of a comparison (对比行): an enterprise, what each screening concluded, and why it is not the same.
 *
 * @param name   as the later of the two screenings has it, whichever way they are compared
 * @param region likewise
 * @param from   empty where the files of that screening do not have it
 * @param causes in a fixed order; none only where nothing moved
 */
public record DiffLine(
        Pair pair,
        String name,
        Optional<Region> region,
        Optional<Verdict> from,
        Optional<Verdict> to,
        List<Cause> causes) {

    public DiffLine {
        causes = List.copyOf(causes);
    }
}
