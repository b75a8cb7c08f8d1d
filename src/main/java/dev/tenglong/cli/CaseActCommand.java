package dev.tenglong.cli;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.Particulars;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.run.CaseWork;
import dev.tenglong.run.IntendedAct;
import dev.tenglong.run.UnknownIdException;
import dev.tenglong.run.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tenglong case VERB}: one verb of the procedure, done in one case or in many. */
@Command
class CaseActCommand implements Callable<Integer> {

    private final Session session;
    private final Act act;

    @Spec
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "案件编号或企业的统一社会信用代码；可写几个，全部办成或一个也不办")
    List<String> ids;

    @Option(names = "--by", paramLabel = "TEXT", description = "经办的单位或人；缺省为该环节的责任单位")
    String by;

    @Option(names = "--date", paramLabel = "DATE", description = "办理的日期；缺省为今天")
    LocalDate date;

    @Option(names = "--note", paramLabel = "TEXT", description = "理由或情况；核实、驳回、验收、退回、移出等必须写")
    String note;

    @Option(names = "--evidence", paramLabel = "FILE", description = "附件，按内容留存；可重复")
    List<Path> evidence = List.of();

    @Option(
            names = {"-n", "--dry-run"},
            description = "只检查和显示，不记台账")
    boolean dryRun;

    CaseActCommand(Session session, Act act) {
        this.session = session;
        this.act = act;
    }

    /** The command of a verb, with its own words. */
    static CommandLine of(CaseActCommand command, String description, String... examples) {
        var line = new CommandLine(command);
        var usage = line.getCommandSpec().name(command.act.word()).usageMessage();
        usage.header(command.act.label() + "。");
        usage.description(description);
        usage.footerHeading("%n示例:%n");
        usage.footer(examples);
        return line;
    }

    /** What the verb says beyond who, when and why. */
    Particulars particulars() {
        return Particulars.NONE;
    }

    @Override
    public final Integer call() throws LedgerException, UnusableInputException, UnknownIdException {
        Workspace workspace = session.workspace();
        Optional<String> who = Optional.ofNullable(by).map(text -> Wording.of(spec, "--by", text));
        String why = note == null ? "" : Wording.of(spec, "--note", note);
        LocalDate on = date == null ? session.today() : date;
        Particulars particulars = particulars();
        List<Path> files = evidence.stream().map(session::resolve).toList();
        List<IntendedAct> intended = new LinkedHashSet<>(ids)
                .stream()
                        .map(id -> new IntendedAct(id, act, on, who, why, files, particulars))
                        .toList();
        String command = "case " + act.word() + " " + ids.get(0) + (ids.size() > 1 ? "…" : "");
        CaseWork.Result result =
                new CaseWork(workspace, session.writer(command), session.today()).act(intended, dryRun);
        new CaseActPrinter(session).print(act, result);
        return ExitCode.OK.code();
    }
}
