package dev.tenglong.cli;

import dev.tenglong.cli.console.LabelledLines;
import dev.tenglong.intake.Field;
import dev.tenglong.policy.Choice;
import dev.tenglong.policy.Reference;
import dev.tenglong.policy.Threshold;
import dev.tenglong.report.EnterpriseReport;
import dev.tenglong.report.Shown;
import dev.tenglong.report.SourceCells;
import dev.tenglong.report.Workings;
import dev.tenglong.screening.Judgement;
import dev.tenglong.units.Decimals;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One tested indicator for people: formula, numbers and their cells, standard, rule, what the rule was chosen over. */
final class TestPrinter {

    private final PrintWriter out;
    private final EnterpriseReport report;

    TestPrinter(PrintWriter out, EnterpriseReport report) {
        this.out = out;
        this.report = report;
    }

    void print(Judgement judgement) {
        var indicator = judgement.measured().indicator();
        out.println("  " + indicator.label() + ": "
                + judgement.outcome().orElseThrow().label());
        var lines = new LabelledLines("    ");
        lines.add("公式", indicator.formula());
        Workings workings = Workings.of(
                judgement.measured(), report.verdict().dossier(), report.run().period());
        side(lines, indicator.numerator(), workings.above());
        side(lines, indicator.denominator(), workings.below());
        workings.quotient().ifPresent(quotient -> lines.add("计算", quotient + result(judgement)));
        lines.add("判定", judgement.reason());
        judgement.threshold().ifPresentOrElse(chosen -> rule(lines, judgement, chosen), () -> noRule(lines, judgement));
        lines.print(out);
    }

    private static String result(Judgement judgement) {
        return judgement.measured().value().isEmpty()
                ? ""
                : " = " + Shown.value(judgement) + " "
                        + judgement.measured().indicator().unit()
                        + judgement
                                .measured()
                                .basis()
                                .map(b -> "（" + b.label() + "）")
                                .orElse("");
    }

    private static void side(LabelledLines lines, Field field, Optional<Workings.Side> side) {
        if (side.isEmpty()) {
            lines.add(field.label(), "未知");
            return;
        }
        List<Workings.Term> terms = side.get().terms();
        String sum = side.get().sum() + " " + field.dimension().base().label();
        if (terms.size() == 1) {
            lines.add(field.label(), sum + "，" + SourceCells.of(terms.get(0).figure()));
            return;
        }
        var texts = new ArrayList<String>();
        texts.add(sum);
        terms.forEach(term -> texts.add("  " + term.label() + " "
                + Decimals.plain(term.figure().value()) + "，" + SourceCells.of(term.figure())));
        lines.add(field.label(), texts);
    }

    private void rule(LabelledLines lines, Judgement judgement, Threshold chosen) {
        String unit = chosen.indicator().unit();
        lines.add(
                "标准",
                chosen.crossedWhen().label() + " " + Decimals.plain(chosen.value()) + " " + unit + " 为未达标，"
                        + report.names().scope(chosen));
        lines.add("规则", "config/" + chosen.rule());
        lines.add("依据", reference(chosen.reference()));
        Choice choice = report.choices().get(judgement.measured().indicator());
        if (choice != null) {
            lines.add(
                    "未采用",
                    choice.beaten().stream()
                            .map(beaten -> Decimals.plain(beaten.value()) + " " + unit + "，"
                                    + report.names().scope(beaten) + "，config/" + beaten.rule() + ": "
                                    + report.names().whyBeaten(beaten, chosen))
                            .toList());
        }
    }

    private void noRule(LabelledLines lines, Judgement judgement) {
        Choice choice = report.choices().get(judgement.measured().indicator());
        lines.add("标准", choice == null ? "没有选择标准" : choice.reason());
    }

    private static String reference(Reference reference) {
        var parts = new ArrayList<String>();
        parts.add(reference.title());
        parts.add(reference.number());
        parts.add(reference.article());
        parts.removeIf(String::isEmpty);
        return String.join("，", parts) + (reference.official() ? "" : "【示例，不是正式依据】");
    }
}
