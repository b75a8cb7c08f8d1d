package dev.tenglong.run;

import dev.tenglong.casework.CaseBoard;
import dev.tenglong.enterprise.Period;
import dev.tenglong.listing.CaseState;
import dev.tenglong.report.StatusReport.Recorded;
import dev.tenglong.report.StatusReport.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to do next, the most pressing first (下一步). */
final class NextSteps {

    private NextSteps() {}

    /** Where nothing is recorded yet. */
    static List<Step> first(Workspace workspace) {
        var screen = new Step("tenglong screen --period PERIOD FILE…", "把各部门的表格筛查一期，结果记入台账");
        return workspace.configFolder().isPresent()
                ? List.of(screen)
                : List.of(new Step("tenglong init", "新建工作区，把口径和标准放进去"), screen);
    }

    /** @param periods the runs that count, by period */
    static List<Step> of(
            Workspace workspace,
            List<Recorded> periods,
            boolean exemptionsExpire,
            Optional<CaseBoard> cases,
            LocalDate day) {
        if (periods.isEmpty()) {
            return first(workspace);
        }
        var steps = new ArrayList<Step>();
        periods.stream()
                .filter(recorded -> !recorded.caveats().isEmpty())
                .forEach(recorded ->
                        steps.add(new Step("tenglong screen --period " + recorded.period(), "所依据的清单已变动，按台账重新筛查")));
        cases.ifPresent(board -> steps.addAll(ofCases(board)));
        if (exemptionsExpire) {
            steps.add(new Step("tenglong exempt list", "有豁免即将到期，到期后重新参与筛查"));
        }
        Period last = periods.get(periods.size() - 1).period();
        Period next = last.month() == 12 ? new Period(last.year() + 1, 1) : new Period(last.year(), last.month() + 1);
        if (next.lastDay().isBefore(day)) {
            steps.add(new Step("tenglong screen --period " + next + " FILE…", "该期已结束，尚未筛查"));
        }
        steps.add(new Step("tenglong list --period " + last, "查看最近一期清单"));
        if (periods.size() > 1) {
            Period before = periods.get(periods.size() - 2).period();
            steps.add(new Step("tenglong diff " + before + " " + last, "与上一期比较"));
        }
        return List.copyOf(steps);
    }

    private static List<Step> ofCases(CaseBoard board) {
        var steps = new ArrayList<Step>();
        if (!board.late().isEmpty()) {
            steps.add(new Step(
                    "tenglong case list --overdue", "逾期 " + board.late().size() + " 件，督办"));
        }
        int suspected = board.count(CaseState.SUSPECTED) + board.count(CaseState.RELAPSED);
        if (suspected > 0) {
            steps.add(new Step("tenglong case dispatch ID…", "疑似、复发 " + suspected + " 件，交街道核实"));
        }
        if (board.count(CaseState.VERIFIED) > 0) {
            steps.add(new Step("tenglong case list --state 已核实", "已核实 " + board.count(CaseState.VERIFIED) + " 件，待告知"));
        }
        if (board.count(CaseState.NOTIFIED) > 0) {
            steps.add(new Step(
                    "tenglong case list --state 已告知", "已告知 " + board.count(CaseState.NOTIFIED) + " 件，异议期满或异议驳回后列入"));
        }
        if (board.count(CaseState.AWAITING_ACCEPTANCE) > 0) {
            steps.add(new Step(
                    "tenglong case list --state 待验收",
                    "待验收 " + board.count(CaseState.AWAITING_ACCEPTANCE) + " 件，验收销号或退回整改"));
        }
        return steps;
    }
}
