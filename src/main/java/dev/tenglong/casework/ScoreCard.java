package dev.tenglong.casework;

import dev.tenglong.enterprise.Region;
import dev.tenglong.listing.CaseState;
import dev.tenglong.units.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The 街道 of a district side by side (街道考核表): ranked by 销号率, then fewer late, then more land, then more energy freed. Those
 * that had nothing to close stay, without a rank; cases of an unknown 街道 come last.
 *
 * @param from    the first day that counts
 * @param until   the last day that counts, at whose end things stand as shown
 * @param streets the ranked first, then in the order of the configuration
 */
public record ScoreCard(LocalDate from, LocalDate until, List<StreetScore> streets, StreetScore total) {

    static final String UNKNOWN = "街道未知";

    /** Two that are alike in all of it share a rank. */
    private static final Comparator<StreetScore> ORDER = Comparator.<StreetScore, Ratio>comparing(
                    score -> score.closingRate().orElseThrow(), ScoreCard::compare)
            .reversed()
            .thenComparingInt(StreetScore::late)
            .thenComparing(score -> score.freed().land(), Comparator.reverseOrder())
            .thenComparing(score -> score.freed().energy(), Comparator.reverseOrder());

    public ScoreCard {
        streets = List.copyOf(streets);
    }

    /**
     * @param regions the 街道 in the order of the configuration
     * @throws dev.tenglong.settings.WorkCalendar.UncoveredException where working days are to be counted without a calendar
     */
    public static ScoreCard of(
            LocalDate from,
            LocalDate until,
            Collection<CaseFile> cases,
            Collection<Region> regions,
            Deadlines deadlines) {
        Map<String, StreetScore> scores = new LinkedHashMap<>();
        regions.forEach(region -> scores.put(region.name(), StreetScore.none(region.name())));
        StreetScore total = StreetScore.none("合计");
        for (CaseFile file : cases) {
            Optional<CaseFile> then = Retrospect.of(file, until);
            if (then.isPresent()) {
                String name = file.identity().region().map(Region::name).orElse(UNKNOWN);
                StreetScore one = score(name, deadlines.on(until, then.get()), from);
                scores.merge(name, one, StreetScore::plus);
                total = total.plus(one);
            }
        }
        return new ScoreCard(from, until, ranked(scores), total);
    }

    private static StreetScore score(String name, CaseOnDay then, LocalDate from) {
        CaseFile file = then.file();
        boolean ended = file.ending()
                .filter(ending -> !ending.event().on().isBefore(from))
                .isPresent();
        boolean closed = ended && file.state() == CaseState.CLOSED;
        boolean opened = !file.events().get(0).event().on().isBefore(from);
        boolean late = then.overdue().isPresent();
        boolean theirs = then.next().filter(next -> next != Party.DISTRICT).isPresent();
        return new StreetScore(
                name,
                file.isOpen() ? 1 : 0,
                file.isOpen() && file.state().isListed() ? 1 : 0,
                opened ? 1 : 0,
                opened && file.opening().relapses() > 0 ? 1 : 0,
                closed ? 1 : 0,
                ended && !closed ? 1 : 0,
                late && theirs ? 1 : 0,
                late && !theirs ? 1 : 0,
                file.isOpen() || closed
                        ? file.plan().map(Plan::expected).orElse(StreetScore.NOTHING)
                        : StreetScore.NOTHING,
                closed ? file.acceptance().orElseThrow().actual() : StreetScore.NOTHING,
                OptionalInt.empty());
    }

    private static List<StreetScore> ranked(Map<String, StreetScore> scores) {
        List<StreetScore> ranked = scores.values().stream()
                .filter(score ->
                        score.closingRate().isPresent() && !score.name().equals(UNKNOWN))
                .sorted(ORDER)
                .toList();
        var all = new ArrayList<StreetScore>();
        for (int i = 0; i < ranked.size(); i++) {
            boolean tie = i > 0 && ORDER.compare(ranked.get(i - 1), ranked.get(i)) == 0;
            all.add(ranked.get(i).ranked(tie ? all.get(i - 1).rank().orElseThrow() : i + 1));
        }
        scores.values().stream()
                .filter(score -> score.closingRate().isEmpty() && !score.name().equals(UNKNOWN))
                .forEach(all::add);
        Optional.ofNullable(scores.get(UNKNOWN)).ifPresent(all::add);
        return all;
    }

    private static int compare(Ratio one, Ratio other) {
        return one.numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(one.denominator()));
    }
}
