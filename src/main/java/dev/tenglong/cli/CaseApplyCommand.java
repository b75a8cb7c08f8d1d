package dev.tenglong.cli;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.intake.SourceFiles;
import dev.tenglong.run.FormReturns;
import dev.tenglong.run.UnknownIdException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tenglong case apply}: does what the forms that came back say. */
@Command(
        name = "apply",
        header = "收填报表、送达登记表：读取报回的表，逐行办理。",
        description = {
            "一份表一次记入台账，全部办成或一行也不办；出表后案件又有变动的行逐行说明原因，不予办理，不影响同一份表的其他行。",
            "notice issue 写的送达登记表填好后也用它收回，登记各份文书的送达。",
            "报回的表按内容留存为附件。同一份表再收一次，不会重复记录。先加 -n 看将办什么。"
        },
        footerHeading = "%n示例:%n",
        footer = {"  tenglong case apply -n 案件填报表_半山街道_2022-05-14.xlsx", "  tenglong case apply 报回/*.xlsx"})
final class CaseApplyCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "报回的填报表、送达登记表（xlsx、xls 等）")
    List<Path> files;

    @Option(names = "--by", paramLabel = "TEXT", description = "经办的单位或人；缺省取表中的“办理人”“送达人”，也没有填的，为该环节的责任单位")
    String by;

    @Option(names = "--district", description = "区局自填的表：也办由区局、领导小组办公室办理的事项")
    boolean district;

    @Option(
            names = {"-n", "--dry-run"},
            description = "只检查和显示，不记台账")
    boolean dryRun;

    CaseApplyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException, UnknownIdException {
        Optional<String> who = Optional.ofNullable(by).map(text -> Wording.of(spec, "--by", text));
        var returns = new FormReturns(
                session.workspace(),
                session.writer("case apply " + files.get(0) + (files.size() > 1 ? "…" : "")),
                session.today(),
                new FormReturns.Wish(who, district, dryRun));
        var printer = new CaseApplyPrinter(session, dryRun);
        var results = new ArrayList<FormReturns.Result>();
        for (SourceFiles.Given file : session.inputs(files)) {
            FormReturns.Result result = returns.apply(file);
            printer.print(result);
            results.add(result);
        }
        printer.printFindings(results);
        return exit(results).code();
    }

    private static ExitCode exit(List<FormReturns.Result> results) {
        if (results.stream().allMatch(FormReturns.Result::refused)) {
            return ExitCode.BAD_INPUT;
        }
        boolean left = results.stream().anyMatch(result -> result.refused() || result.left() > 0);
        return left ? ExitCode.ATTENTION : ExitCode.OK;
    }
}
