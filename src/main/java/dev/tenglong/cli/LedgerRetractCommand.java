package dev.tenglong.cli;

import dev.tenglong.casework.Act;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.run.Retracting;
import dev.tenglong.run.UnknownIdException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tenglong ledger retract}: takes back a screening made by mistake. */
@Command(
        name = "retract",
        header = "撤回一次误做的筛查。",
        description = "撤回是一条新的记录，原来的筛查仍可查看，但不再算数；依据它形成的清单会注明，案件随之撤销、恢复的逐项列出。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong ledger retract 2022-03@1 --reason 用错了文件",
            "  tenglong ledger retract 3fa2c19b --reason 用错了文件"
        })
final class LedgerRetractCommand implements Callable<Integer> {

    private static final int MOST = 5;

    private final Session session;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "统计期和版次，如 2022-03@2；或运行标识的前 6 位以上")
    String run;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "为什么撤回")
    String reason;

    @Option(
            names = {"-n", "--dry-run"},
            description = "只检查和显示，不记台账")
    boolean dryRun;

    LedgerRetractCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException, UnknownIdException {
        String why = Wording.of(spec, "--reason", reason);
        Retracting.Result result =
                new Retracting(session.workspace(), session.writer("ledger retract " + run)).retract(run, why, dryRun);
        PrintWriter out = session.out();
        out.println((dryRun ? "将撤回 " : "已撤回 ") + result.run().revision() + "，校验码 "
                + result.run().facts().checkCode().orElseThrow() + ": " + why);
        followed(result.followed()).forEach(out::println);
        for (RecordedRun resting : result.resting()) {
            session.remark(
                    "依据它形成的清单: " + resting.revision() + "，运行 tenglong screen --period " + resting.period() + " 重新筛查");
        }
        return ExitCode.OK.code();
    }

    /** A line each thing that happened to cases, with the first of them. */
    private static List<String> followed(List<Retracting.Followed> followed) {
        Map<Act, List<String>> cases = new EnumMap<>(Act.class);
        followed.forEach(one -> cases.computeIfAbsent(one.act(), act -> new ArrayList<>())
                .add(one.file().id() + " " + one.file().identity().name()));
        var lines = new ArrayList<String>();
        cases.forEach((act, which) -> lines.add("案件" + act.label() + " " + which.size() + " 件: "
                + String.join("、", which.subList(0, Math.min(MOST, which.size())))
                + (which.size() > MOST ? " 等" : "")));
        return lines;
    }
}
