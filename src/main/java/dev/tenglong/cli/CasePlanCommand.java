package dev.tenglong.cli;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.Freed;
import dev.tenglong.casework.Particulars;
import dev.tenglong.casework.Plan;
import dev.tenglong.casework.Route;
import java.math.BigDecimal;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tenglong case plan}: the plan of one enterprise, the first or a revised one. */
@Command
final class CasePlanCommand extends CaseActCommand {

    @Option(
            names = "--route",
            required = true,
            paramLabel = "ROUTE",
            description = "整治方式: upgrade 改造提升、merge 兼并重组、relocate 搬迁入园、vacate 腾退收回、close 关停淘汰、rectify 限期整改")
    Route route;

    @Option(names = "--due", required = true, paramLabel = "DATE", description = "完成时限")
    LocalDate due;

    @Option(names = "--land", required = true, paramLabel = "MU", description = "预计腾出用地（亩），没有的写 0")
    BigDecimal land;

    @Option(names = "--energy", required = true, paramLabel = "TCE", description = "预计腾出用能（吨标准煤），没有的写 0")
    BigDecimal energy;

    CasePlanCommand(Session session) {
        super(session, Act.PLAN);
    }

    @Override
    Particulars particulars() {
        return new Particulars.Planned(new Plan(route, due, new Freed(land, energy)));
    }
}
