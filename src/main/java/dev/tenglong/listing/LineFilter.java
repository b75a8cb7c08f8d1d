package dev.tenglong.listing;

import dev.tenglong.screening.Category;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Some lines of a list (筛选): those of any of the categories, any of the subdistricts and any of the statuses; where none
 * is named of a kind, that kind does not matter.
 *
 * @param states  where the case of a line stands
 * @param regions codes; an empty one means those whose subdistrict is unknown
 */
public record LineFilter(
        Set<Category> categories,
        Set<Optional<String>> regions,
        List<Status> statuses,
        Function<ListLine, CaseState> states)
        implements Predicate<ListLine> {

    /** A word for where a line stands or what changed; one word may be both: 待验收. */
    public record Status(Set<Change> changes, Set<CaseState> states) {

        public static Optional<Status> byName(String text) {
            var changes = EnumSet.noneOf(Change.class);
            Stream.of(Change.values())
                    .filter(c -> names(c.word(), c.label()).contains(text))
                    .forEach(changes::add);
            var states = EnumSet.noneOf(CaseState.class);
            Stream.of(CaseState.values())
                    .filter(s -> names(s.word(), s.label()).contains(text))
                    .forEach(states::add);
            return changes.isEmpty() && states.isEmpty() ? Optional.empty() : Optional.of(new Status(changes, states));
        }

        /** Whether it asks for what no line on the list reads: whose case ended is off it. */
        public boolean asksForDepartures() {
            return changes.contains(Change.CLOSED) || changes.contains(Change.REMOVED);
        }

        private static List<String> names(String word, String label) {
            return List.of(word, word.replace('_', '-'), label, label.substring(label.indexOf('·') + 1));
        }

        private boolean holds(ListLine line, CaseState state) {
            return changes.contains(line.change()) || states.contains(state);
        }
    }

    @Override
    public boolean test(ListLine line) {
        Optional<String> region = line.verdict().dossier().region().map(r -> r.code());
        return (categories.isEmpty() || categories.contains(line.verdict().category()))
                && (regions.isEmpty() || regions.contains(region))
                && (statuses.isEmpty() || statuses.stream().anyMatch(status -> status.holds(line, states.apply(line))));
    }
}
