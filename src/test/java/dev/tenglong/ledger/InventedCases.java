package dev.tenglong.ledger;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.CaseId;
import dev.tenglong.casework.Identity;
import dev.tenglong.casework.Particulars;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cases of enterprises nobody runs. */
final class InventedCases {

    private InventedCases() {}

    /** The events that open so many cases. */
    static List<CaseEvent> opened(int count) {
        var events = new ArrayList<CaseEvent>();
        for (int i = 1; i <= count; i++) {
            var identity = new Identity(
                    new EnterpriseKey(Invented.code(i).value()),
                    "示例" + i + "厂",
                    i % 3 == 0 ? Optional.empty() : Optional.of(new Region("330105001", "示例街道", "330105")));
            events.add(new CaseEvent(
                    new CaseId(2022, i),
                    Act.OPEN,
                    LocalDate.of(2022, 3, 31),
                    "筛查",
                    "示例理由",
                    List.of(),
                    new Particulars.Opening(identity, Invented.revision("2022-03@1"), Optional.empty(), 0)));
        }
        return events;
    }
}
