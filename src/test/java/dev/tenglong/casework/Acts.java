package dev.tenglong.casework;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.Revision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Events as people and screenings make them, with whatever each must say. */
final class Acts {

    static final Revision SEEN = new Revision(new Period(2022, 3), 1);
    static final Freed FREED = new Freed(new BigDecimal("2.50"), new BigDecimal("300"));

    private Acts() {}

    static CaseEvent opened(CaseId id, int relapses) {
        var identity = new Identity(
                new EnterpriseKey("91990100MA0000015X"),
                "示例纺织有限公司",
                Optional.of(new Region("330105011", "半山街道", "330105")));
        Optional<CaseId> earlier = relapses > 0 ? Optional.of(new CaseId(id.year() - 1, 1)) : Optional.empty();
        return event(
                id, Act.OPEN, LocalDate.of(2022, 3, 31), new Particulars.Opening(identity, SEEN, earlier, relapses));
    }

    static CaseEvent of(CaseId id, Act act, LocalDate on) {
        return event(
                id,
                act,
                on,
                switch (act) {
                    case PLAN -> new Particulars.Planned(new Plan(Route.VACATE, on.plusDays(30), FREED));
                    case ACCEPT -> new Particulars.Accepted(FREED, Optional.empty());
                    case RETURN -> new Particulars.Returned(on.plusDays(20));
                    case SERVE -> new Particulars.Served("示例〔2022〕1号", ServiceMode.DIRECT, "示例签收人", "");
                    case MEET, MISS, EXEMPT, HIT, WITHDRAW, REINSTATE -> new Particulars.Seen(SEEN);
                    default -> Particulars.NONE;
                });
    }

    static CaseEvent corrected(CaseId id, int event, LocalDate on) {
        return event(id, Act.CORRECT, on, new Particulars.Correcting(event));
    }

    private static CaseEvent event(CaseId id, Act act, LocalDate on, Particulars particulars) {
        return new CaseEvent(id, act, on, "示例经办人", "示例理由", List.of(), particulars);
    }
}
