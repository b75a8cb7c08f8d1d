package dev.tenglong.listing;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.screening.Verdict;
import java.util.Comparator;
import java.util.List;

/**
 * The numbered list of a period and its revision (《高耗低效整治企业清单》), immutable.
 *
 * @param lines    by subdistrict, then sector, then code; unknown ones last. The place in the list is the 序号.
 * @param departed what was on the list before and is no longer, by code, each with why
 */
public record OfficialList(Revision revision, List<ListLine> lines, List<ListLine> departed) {

    /** The order of the lines. */
    static final Comparator<Verdict> ORDER = Comparator.<Verdict, String>comparing(
                    v -> v.dossier().region().map(r -> r.code()).orElse("~"))
            .thenComparing(v -> v.dossier().sector().map(s -> s.code()).orElse("~"))
            .thenComparing(Verdict::dossier, Dossier.BY_CODE);

    public OfficialList {
        lines = List.copyOf(lines);
        departed = List.copyOf(departed);
    }
}
