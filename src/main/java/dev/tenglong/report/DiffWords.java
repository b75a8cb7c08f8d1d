package dev.tenglong.report;

import dev.tenglong.enterprise.Region;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.listing.CaseMove;
import dev.tenglong.listing.CaseState;
import dev.tenglong.listing.Cause;
import dev.tenglong.listing.DiffLine;
import dev.tenglong.listing.Differences;
import dev.tenglong.listing.RunFacts;
import dev.tenglong.listing.Standing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A comparison in words, the same in every format for people (对比的写法). */
final class DiffWords {

    static final String ARROW = " → ";

    private static final String NOT_THERE = "不在表中";

    private DiffWords() {}

    static String title(Differences differences) {
        return "对比 " + differences.from().revision().label() + ARROW
                + differences.to().revision().label();
    }

    /** Which lists exactly, and what a reader must know before relying on them. */
    static List<String> origins(Differences differences) {
        return List.of("前: " + origin(differences.from()), "后: " + origin(differences.to()));
    }

    private static String origin(RunFacts facts) {
        return facts.revision().label() + "，截止日 " + facts.period().lastDay() + "，校验码 "
                + facts.checkCode().orElse("（未记入台账）") + (facts.official() ? "" : "，样张（示例标准）");
    }

    static String code(DiffLine line) {
        return line.pair().key().isCode() ? line.pair().key().value() : Shown.NOTHING;
    }

    static String region(DiffLine line) {
        return line.region().map(Region::name).orElse("街道未知");
    }

    /**
     * The category of the first screening; where that would not show the difference, whether it was hit; where the case
     * moved, its state.
     */
    static String before(DiffLine line) {
        return standing(line, line.pair().judgedFrom(), CaseMove::from);
    }

    static String after(DiffLine line) {
        return standing(line, line.pair().judgedTo(), CaseMove::to);
    }

    /** Both, or the one where they read the same. */
    static String standings(DiffLine line) {
        String before = before(line);
        String after = after(line);
        return before.equals(after) ? after : before + ARROW + after;
    }

    private static String standing(
            DiffLine line, Optional<Standing> side, Function<CaseMove, Optional<CaseState>> state) {
        Optional<Standing> from = line.pair().judgedFrom();
        Optional<Standing> to = line.pair().judgedTo();
        boolean told = !category(from).equals(category(to)) || listed(from).equals(listed(to));
        return category(side)
                + (told ? "" : "（" + listed(side) + "）")
                + line.pair()
                        .caseMove()
                        .map(move -> "，" + CaseMove.label(state.apply(move)))
                        .orElse("");
    }

    private static String listed(Optional<Standing> side) {
        return side.flatMap(Standing::listed)
                .map(listed -> listed ? "命中" : "未命中")
                .orElse("未定");
    }

    private static String category(Optional<Standing> side) {
        return side.map(s -> s.category().label() + (s.earlyWarning() ? "（预警）" : ""))
                .orElse(NOT_THERE);
    }

    /** Such as 数据: 亩均税收 12.1 → 7.68 万元/亩，实缴税金 …. */
    static String cause(Cause cause) {
        String head = cause.kind().label() + ": ";
        return cause.indicator()
                        .map(indicator -> head + move(cause, indicator) + "，")
                        .orElse(head)
                + cause.detail();
    }

    /** Such as 亩均税收 12.1 → 7.68 万元/亩. */
    static String move(Cause cause, Indicator indicator) {
        boolean standard = cause.kind() == Cause.Kind.STANDARD;
        String unknown = standard ? "无" : "未知";
        return indicator.label() + (standard ? "标准 " : " ") + cause.from().orElse(unknown) + ARROW
                + cause.to().orElse(unknown) + " " + indicator.unit();
    }
}
