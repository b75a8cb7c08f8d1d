package dev.tenglong.cli;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.Particulars;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tenglong case correct}: an event entered by mistake counts no more, and stays visible. */
@Command
final class CaseCorrectCommand extends CaseActCommand {

    @Option(names = "--event", required = true, paramLabel = "N", description = "要更正的事项在案件中的序号，见 case show")
    int event;

    CaseCorrectCommand(Session session) {
        super(session, Act.CORRECT);
    }

    @Override
    Particulars particulars() {
        return new Particulars.Correcting(event);
    }
}
