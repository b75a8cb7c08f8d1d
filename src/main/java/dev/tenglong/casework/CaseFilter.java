package dev.tenglong.casework;

import dev.tenglong.enterprise.Region;
import dev.tenglong.listing.CaseState;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Some cases (案件筛选): of any of the states, subdistricts, routes and parties; where none is named of a kind, that kind does
 * not matter.
 *
 * @param regions codes; an empty one means those whose subdistrict is unknown
 * @param next    whose move it is
 * @param overdue only those that are late (督办)
 * @param ended   those that are closed, too; asking for their state asks for them
 */
public record CaseFilter(
        Set<CaseState> states,
        Set<Optional<String>> regions,
        Set<Route> routes,
        Set<Party> next,
        boolean overdue,
        boolean ended)
        implements Predicate<CaseOnDay> {

    @Override
    public boolean test(CaseOnDay one) {
        CaseFile file = one.file();
        return (file.isOpen() || ended || states.contains(file.state()))
                && (states.isEmpty() || states.contains(file.state()))
                && (regions.isEmpty()
                        || regions.contains(file.identity().region().map(Region::code)))
                && (routes.isEmpty()
                        || file.plan().map(Plan::route).filter(routes::contains).isPresent())
                && (next.isEmpty() || one.next().filter(next::contains).isPresent())
                && (!overdue || one.overdue().isPresent());
    }
}
