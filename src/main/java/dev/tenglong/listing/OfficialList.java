package dev.tenglong.listing;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Period;
import dev.tenglong.screening.Verdict;
import java.util.Comparator;
import java.util.List;

/**
 * The numbered list of a period and its revision (《高耗低效整治企业清单》), immutable.
 *
 * @param lines by subdistrict, then sector, then code; unknown ones last. The place in the list is the 序号.
 */
public record OfficialList(Period period, int revision, List<ListLine> lines) {

    private static final Comparator<Verdict> ORDER = Comparator.<Verdict, String>comparing(
                    v -> v.dossier().region().map(r -> r.code()).orElse("~"))
            .thenComparing(v -> v.dossier().sector().map(s -> s.code()).orElse("~"))
            .thenComparing(Verdict::dossier, Dossier.BY_CODE);

    public OfficialList {
        lines = List.copyOf(lines);
    }

    /** The list drawn from all verdicts of a period when nothing was recorded before: every hit is new. */
    public static OfficialList first(Period period, List<Verdict> verdicts) {
        return new OfficialList(
                period,
                1,
                verdicts.stream()
                        .filter(Verdict::isListed)
                        .sorted(ORDER)
                        .map(v -> new ListLine(v, Change.NEW))
                        .toList());
    }
}
