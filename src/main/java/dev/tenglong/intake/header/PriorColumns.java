package dev.tenglong.intake.header;

import static dev.tenglong.diagnostics.IntakeCode.CALIBRE_DIFFERS;
import static dev.tenglong.diagnostics.IntakeCode.HEADER_DUPLICATE;
import static dev.tenglong.diagnostics.IntakeCode.PERIOD_CONTRADICTS;
import static dev.tenglong.diagnostics.IntakeCode.PERIOD_MONTH_ONLY;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.header.ColumnPlan.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Decides which column of the year before (去年同期) is read beside a column of this year: one that is cumulative over the
 * same months. The whole year before (上年全年) is not taken from here.
 */
final class PriorColumns {

    private final Expectation expectation;
    private final Findings findings;
    private final HeaderPlace place;
    private final UnusedColumns unused;
    private final HiddenColumns hidden;

    /** @param unused takes the columns that are not read */
    PriorColumns(
            Expectation expectation, Findings findings, HeaderPlace place, UnusedColumns unused, HiddenColumns hidden) {
        this.expectation = expectation;
        this.findings = findings;
        this.place = place;
        this.unused = unused;
        this.hidden = hidden;
    }

    /**
     * @param taken   the column of this year that is read
     * @param current all of this year for the field
     * @param prior   those of the year before
     */
    Optional<Candidate> choose(Candidate taken, List<Candidate> current, List<Candidate> prior) {
        List<Candidate> best = usable(taken.field(), prior).stream()
                .filter(c -> !belongsToAnother(c, taken, current))
                .sorted(Comparator.<Candidate>comparingInt(c -> hidden.givesWay(c) ? 1 : 0)
                        .thenComparing(ColumnUnits.PREFERRED)
                        .thenComparingInt(c -> c.column() > taken.column() ? 0 : 1)
                        .thenComparingInt(Candidate::column))
                .toList();
        prior.stream()
                .filter(c -> best.isEmpty() || c != best.get(0))
                .forEach(c -> unused.add(c, best.contains(c) ? Reason.SECOND : Reason.OTHER_TIME));
        best.stream()
                .skip(1)
                .filter(c -> !hidden.isPassedOver(c, best.get(0)))
                .filter(c -> c.label().span() == best.get(0).label().span())
                .forEach(other -> findings.add(place.at(
                        HEADER_DUPLICATE,
                        other,
                        "“" + other.header() + "”与“" + best.get(0).header() + "”都是" + name(taken.field()) + "，采用后者")));
        return best.stream().findFirst();
    }

    /** Beside 工业总产值 and 总产值 the year before of the one is not that of the other. */
    private static boolean belongsToAnother(Candidate prior, Candidate taken, List<Candidate> current) {
        return prior.match().rank() != taken.match().rank()
                && current.stream()
                        .anyMatch(c -> c.match().rank() == prior.match().rank());
    }

    private List<Candidate> usable(Field field, List<Candidate> all) {
        var usable = new ArrayList<Candidate>();
        var refused = new ArrayList<Runnable>();
        for (Candidate candidate : all) {
            HeaderLabel label = candidate.label();
            if (field.kind() != Field.Kind.FLOW || isOfOtherMonths(label)) {
                continue;
            }
            if (expectation.calibreDiffers(label)) {
                String calibre = label.calibre().orElseThrow().label();
                refused.add(() -> findings.add(place.at(
                        CALIBRE_DIFFERS,
                        candidate,
                        "能耗口径应为" + expectation.calibre().orElseThrow().label() + "，该列是" + calibre)));
            } else if (expectation.contradictsYearBefore(label)) {
                refused.add(() -> findings.add(place.at(
                        PERIOD_CONTRADICTS,
                        candidate,
                        "列的统计期应为 " + expectation.period().orElseThrow() + " 的上年同期，实际写着“" + candidate.header() + "”")));
            } else if (label.span() == Span.MONTH && !expectation.isJanuary(label)) {
                refused.add(() -> findings.add(
                        place.at(PERIOD_MONTH_ONLY, candidate, name(field) + "只有单月数“" + candidate.header() + "”，需要累计数")
                                .hint("请提供部门补充“去年同期累计”列")));
            } else {
                usable.add(candidate);
            }
        }
        if (usable.isEmpty()) {
            refused.forEach(Runnable::run);
        }
        return usable;
    }

    /** 上年全年 in a month's table, or 去年 without a word of which months. */
    private boolean isOfOtherMonths(HeaderLabel label) {
        boolean wholeYear = label.span() == Span.CUMULATIVE
                && label.months().equals(OptionalInt.of(12))
                && !expectation.isFullYear();
        return wholeYear || label.span() == Span.UNLABELLED && label.prior() != Prior.SAME_MONTHS;
    }

    private static String name(Field field) {
        return field.label(true);
    }
}
