package dev.tenglong.listing;

import java.util.Optional;

/** What a comparison of two lists has to know of cases, which are kept in another room (两份清单之间的案件变化). */
@FunctionalInterface
public interface CaseMoves {

    /** Where only the screenings are compared. */
    CaseMoves NONE = (from, to) -> Optional.empty();

    /** How the case of an enterprise moved; empty where it did not. Either side may be empty, not both. */
    Optional<CaseMove> of(Optional<Standing> from, Optional<Standing> to);
}
