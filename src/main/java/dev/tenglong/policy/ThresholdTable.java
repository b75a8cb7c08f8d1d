package dev.tenglong.policy;

import static dev.tenglong.diagnostics.ConfigCode.STALE_STANDARD;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.indicator.Indicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All standards of one indicator. Answers which one is in force, or that none is. The deepest sector wins, then the
 * deepest region; two rules of one depth never both match, for the loader refuses such a file. A rule not yet in force,
 * or repealed, gives way to the next.
 */
final class ThresholdTable {

    private final Indicator indicator;
    private final Review review;
    private final List<Rule> deepestFirst;

    ThresholdTable(Indicator indicator, Review review, List<Rule> rules) {
        this.indicator = indicator;
        this.review = review;
        this.deepestFirst = rules.stream()
                .sorted(Comparator.<Rule>comparingInt(rule -> Scope.sectorDepth(rule.sector()))
                        .thenComparingInt(rule -> Scope.regionDepth(rule.region()))
                        .reversed())
                .toList();
    }

    /** The standard for an enterprise whose region is known. */
    Choice choose(LocalDate asOf, Sector sector, Region region) {
        return choose(asOf, sector, region::isIn);
    }

    /** The standard for an enterprise of which only the district is known: undecided where its subdistrict could matter. */
    Choice chooseForDistrict(LocalDate asOf, Sector sector, String districtCode) {
        Choice choice = choose(asOf, sector, scope -> scope.equals(Scope.ALL) || districtCode.startsWith(scope));
        Optional<Threshold> deeper = choose(asOf, sector, scope -> Scope.mayLieIn(scope, districtCode))
                .threshold();
        boolean beats = deeper.filter(
                        d -> choice.threshold().map(c -> beats(d, c)).orElse(true))
                .isPresent();
        return beats ? Choice.undecided("街道未知，而 " + deeper.get().rule() + " 对部分街道另有标准，不能确定适用哪一条") : choice;
    }

    private static boolean beats(Threshold one, Threshold other) {
        int sectors = Scope.sectorDepth(one.sector()) - Scope.sectorDepth(other.sector());
        return sectors > 0 || sectors == 0 && Scope.regionDepth(one.region()) > Scope.regionDepth(other.region());
    }

    private Choice choose(LocalDate asOf, Sector sector, Predicate<String> inRegion) {
        var inForce = new ArrayList<Threshold>();
        for (Rule rule : deepestFirst) {
            if (sector.isIn(rule.sector()) && inRegion.test(rule.region())) {
                rule.on(asOf).ifPresent(inForce::add);
            }
        }
        return inForce.isEmpty()
                ? Choice.undecided(asOf + " 没有适用于行业 " + sector.code() + " 的标准")
                : new Choice(Optional.of(inForce.get(0)), inForce.subList(1, inForce.size()), "");
    }

    /** A finding where the last review lies twelve months or more before {@code asOf}, or was never recorded. */
    Optional<Diagnostic> stale(LocalDate asOf) {
        Optional<LocalDate> reviewed = review.on();
        if (reviewed.filter(day -> day.plusYears(1).isAfter(asOf)).isPresent()) {
            return Optional.empty();
        }
        String message = reviewed.map(day -> indicator.label() + "的标准最近一次复核是 " + day + "，到 " + asOf + " 已满 12 个月")
                .orElse(indicator.label() + "的标准没有填写复核日期（reviewed-on）");
        return Optional.of(Diagnostic.of(STALE_STANDARD, review.at(), message));
    }

    /** When somebody last checked the file (复核), and where that is written. */
    record Review(Optional<LocalDate> on, Location at) {}

    /** One row of the table: a scope, and what was decided for it over time. */
    record Rule(String sector, String region, List<Decision> newestFirst) {

        Rule {
            newestFirst = newestFirst.stream()
                    .sorted(Comparator.comparing(Decision::from).reversed())
                    .toList();
        }

        Optional<Threshold> on(LocalDate date) {
            return newestFirst.stream()
                    .filter(decision -> !decision.from().isAfter(date))
                    .findFirst()
                    .flatMap(Decision::threshold);
        }
    }

    /** From this date on: a threshold, or none (repealed). */
    record Decision(LocalDate from, Optional<Threshold> threshold) {}
}
