package dev.tenglong.listing;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.screening.Category;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One enterprise in two screenings (前后对应). A side is empty where the files of that screening do not have it; one of
 * them never is.
 */
public record Pair(Optional<Standing> from, Optional<Standing> to) {

    /** By code; those that have none in either screening last. */
    static final Comparator<Pair> BY_CODE = Comparator.comparing(Pair::key);

    public Pair {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("an enterprise of neither screening");
        }
    }

    /** Its code, where either screening knows one. */
    public EnterpriseKey key() {
        return sides().map(Standing::key)
                .sorted(Comparator.comparing(key -> !key.isCode()))
                .findFirst()
                .orElseThrow();
    }

    /** What became of it; empty where nothing did and it is not hit. */
    public Optional<Move> move() {
        boolean before = from.flatMap(Standing::listed).orElse(false);
        boolean after = to.flatMap(Standing::listed).orElse(false);
        if (before != after) {
            return Optional.of(after ? Move.ENTERED : Move.LEFT);
        }
        if (!category(from).equals(category(to))) {
            return Optional.of(Move.CHANGED);
        }
        return after ? Optional.of(Move.CONTINUING) : Optional.empty();
    }

    private Stream<Standing> sides() {
        return Stream.concat(from.stream(), to.stream());
    }

    private static Optional<Category> category(Optional<Standing> side) {
        return side.map(Standing::category);
    }
}
