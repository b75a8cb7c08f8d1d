package dev.tenglong.cli;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.Particulars;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tenglong case return}: acceptance failed, with a new date. */
@Command
final class CaseReturnCommand extends CaseActCommand {

    @Option(names = "--due", required = true, paramLabel = "DATE", description = "新的完成时限")
    LocalDate due;

    CaseReturnCommand(Session session) {
        super(session, Act.RETURN);
    }

    @Override
    Particulars particulars() {
        return new Particulars.Returned(due);
    }
}
