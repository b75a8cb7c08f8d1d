package dev.tenglong.listing;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.screening.Category;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One enterprise in two screenings (前后对应). A side is empty where the files of that screening do not have it; one of
 * them never is. Where neither has it and only its case moved, both are what the lists carry over of it.
 *
 * @param caseMove empty where its case stands where it stood
 */
public record Pair(Optional<Standing> from, Optional<Standing> to, Optional<CaseMove> caseMove) {

    /** By code; those that have none in either screening last. */
    static final Comparator<Pair> BY_CODE = Comparator.comparing(Pair::key);

    public Pair {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("an enterprise of neither screening");
        }
    }

    /** What the files of the first screening come to; empty where they do not have it. */
    public Optional<Standing> judgedFrom() {
        return from.filter(standing -> !standing.isAbsent());
    }

    /** What the files of the second screening come to; empty where they do not have it. */
    public Optional<Standing> judgedTo() {
        return to.filter(standing -> !standing.isAbsent());
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
        if (isOfAnotherCategory() || caseMove.isPresent()) {
            return Optional.of(Move.CHANGED);
        }
        return after ? Optional.of(Move.CONTINUING) : Optional.empty();
    }

    /** Whether a side without the enterprise counts as a category of its own. */
    boolean isOfAnotherCategory() {
        return !category(judgedFrom()).equals(category(judgedTo()));
    }

    private Stream<Standing> sides() {
        return Stream.concat(from.stream(), to.stream());
    }

    private static Optional<Category> category(Optional<Standing> side) {
        return side.map(Standing::category);
    }
}
