package dev.tenglong.cli;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.Freed;
import dev.tenglong.casework.Particulars;
import java.math.BigDecimal;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tenglong case accept}: acceptance passed, with what was really freed. */
@Command
final class CaseAcceptCommand extends CaseActCommand {

    @Option(names = "--land", required = true, paramLabel = "MU", description = "实际腾出用地（亩），没有的写 0")
    BigDecimal land;

    @Option(names = "--energy", required = true, paramLabel = "TCE", description = "实际腾出用能（吨标准煤），没有的写 0")
    BigDecimal energy;

    @Option(names = "--exception", paramLabel = "TEXT", description = "改造提升而指标未达标、仍通过验收的理由")
    String exception;

    CaseAcceptCommand(Session session) {
        super(session, Act.ACCEPT);
    }

    @Override
    Particulars particulars() {
        Optional<String> why = Optional.ofNullable(exception).map(text -> Wording.of(spec, "--exception", text));
        return new Particulars.Accepted(new Freed(land, energy), why);
    }
}
