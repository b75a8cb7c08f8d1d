package dev.tenglong.run;

import dev.tenglong.enterprise.Period;
import dev.tenglong.report.StatusReport.Recorded;
import dev.tenglong.report.StatusReport.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
    static List<Step> of(Workspace workspace, List<Recorded> periods, boolean exemptionsExpire, LocalDate day) {
        if (periods.isEmpty()) {
            return first(workspace);
        }
        var steps = new ArrayList<Step>();
        periods.stream()
                .filter(recorded -> !recorded.caveats().isEmpty())
                .forEach(recorded ->
                        steps.add(new Step("tenglong screen --period " + recorded.period(), "所依据的清单已变动，按台账重新筛查")));
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
}
