package dev.tenglong.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tenglong notice}: only a place for what can be done with notices. */
@Command(
        name = "notice",
        header = NoticeCommand.HEADER,
        description = "文书有四种：告知书 notification、整治提升通知书 improvement、督办通知书 supervision、销号告知书 closure，"
                + "各附送达回证。版式和文字在 config/templates 的 Word 模板里，由本单位修改。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong notice issue --period 2022-03 --draft",
            "  tenglong notice issue --period 2022-03",
            "  tenglong notice register"
        })
final class NoticeCommand {

    static final String HEADER = "印发告知书等文书，管理文号，检查模板。";

    private NoticeCommand() {}

    /** The command with those below it. */
    static CommandLine with(Session session) {
        return new CommandLine(new NoticeCommand())
                .addSubcommand("issue", new NoticeIssueCommand(session))
                .addSubcommand("check", new NoticeCheckCommand(session))
                .addSubcommand("void", new NoticeVoidCommand(session))
                .addSubcommand("register", new NoticeRegisterCommand(session));
    }
}
