package dev.tenglong.cli;

import dev.tenglong.casework.Act;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tenglong case}: only a place for what can be done with cases. */
@Command(
        name = "case",
        header = CaseCommand.HEADER,
        description = "清单上的每家企业一个案件，从疑似到销号。筛查只立案和提示，其余由人办理；每一步记明谁、何时、为何、附件，只增不改。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong case list --overdue",
            "  tenglong case show AJ2022-0001",
            "  tenglong case dispatch AJ2022-0001 AJ2022-0002",
            "  tenglong case verify 91990100MA0000015X --note 现场核查属实 --evidence 核查表.pdf"
        })
final class CaseCommand {

    static final String HEADER = "办理、查看案件：从疑似到销号。";

    private CaseCommand() {}

    /** The command with those below it. */
    static CommandLine with(Session session) {
        var line = new CommandLine(new CaseCommand());
        line.addSubcommand("list", new CaseListCommand(session));
        line.addSubcommand("show", new CaseShowCommand(session));
        line.addSubcommand("score", new CaseScoreCommand(session));
        line.addSubcommand("form", new CaseFormCommand(session));
        line.addSubcommand("apply", new CaseApplyCommand(session));
        add(line, act(session, Act.DISPATCH, "把疑似企业交街道现场核实。", "AJ2022-0001 AJ2022-0002 --date 2022-04-20"));
        add(line, act(session, Act.VERIFY, "现场核查属实。", "AJ2022-0001 --note 现场核查属实 --evidence 核查表.pdf"));
        add(line, act(session, Act.DISMISS, "现场核查不属实，移出清单。", "AJ2022-0001 --note 用地面积登记有误"));
        add(line, act(session, Act.NOTIFY, "告知书已送达，异议期开始。", "AJ2022-0001 --evidence 送达回证.pdf"));
        add(line, act(session, Act.OBJECT, "企业在异议期内提出异议。", "AJ2022-0001 --note 税金漏计"));
        add(line, act(session, Act.OVERRULE, "异议不成立，可以列入。异议成立的，用 case remove 移出。", "AJ2022-0001 --note 已含在内"));
        add(line, act(session, Act.ENLIST, "没有异议或异议已驳回的，正式列入。", "AJ2022-0001 --by 领导小组办公室"));
        add(
                line,
                CaseActCommand.of(
                        new CasePlanCommand(session),
                        "确定或修订一企一策方案。",
                        "  tenglong case plan AJ2022-0001 --route upgrade --due 2022-12-31 --land 3.5 --energy 200"));
        add(line, act(session, Act.START, "整治开始。", "AJ2022-0001"));
        add(line, act(session, Act.PROGRESS, "报告整治进展，一般每月一次。", "AJ2022-0001 --note 已拆除旧锅炉"));
        add(line, act(session, Act.SUBMIT, "申请验收。", "AJ2022-0001 --evidence 验收申请.docx"));
        add(
                line,
                CaseActCommand.of(
                        new CaseAcceptCommand(session),
                        "验收通过，销号。",
                        "  tenglong case accept AJ2022-0001 --land 3.5 --energy 180 --note 现场验收通过"));
        add(
                line,
                CaseActCommand.of(
                        new CaseReturnCommand(session),
                        "验收未通过，退回整改。",
                        "  tenglong case return AJ2022-0001 --due 2023-03-31 --note 旧设备未拆除"));
        add(line, act(session, Act.REMOVE, "数据有误、豁免、注销、迁出等，移出清单。", "AJ2022-0001 --note 已注销 --evidence 注销证明.pdf"));
        add(line, act(session, Act.PAUSE, "暂停办理期限的计算。", "AJ2022-0001 --note 企业停电检修"));
        add(line, act(session, Act.RESUME, "恢复办理期限的计算。", "AJ2022-0001"));
        add(
                line,
                CaseActCommand.of(
                        new CaseCorrectCommand(session),
                        "更正误记的一条：不再算数，仍可查看。",
                        "  tenglong case correct AJ2022-0001 --event 3 --note 误记"));
        return line;
    }

    private static CommandLine act(Session session, Act act, String description, String example) {
        return CaseActCommand.of(
                new CaseActCommand(session, act), description, "  tenglong case " + act.word() + " " + example);
    }

    private static void add(CommandLine line, CommandLine sub) {
        line.addSubcommand(sub.getCommandName(), sub);
    }
}
