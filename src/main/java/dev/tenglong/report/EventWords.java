package dev.tenglong.report;

import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.Freed;
import dev.tenglong.casework.Particulars;
import dev.tenglong.casework.Plan;
import dev.tenglong.units.Decimals;
import java.util.ArrayList;

/** What an event of a case says beyond who and when, in words (事项的内容). */
public final class EventWords {

    private EventWords() {}

    /** Empty where nothing is said. */
    public static String of(CaseEvent event) {
        var words = new ArrayList<String>();
        if (!event.note().isEmpty()) {
            words.add(event.note());
        }
        Particulars particulars = event.particulars();
        if (particulars instanceof Particulars.Opening opening) {
            words.add(opening.hit().label());
        } else if (particulars instanceof Particulars.Renaming renaming) {
            words.add(renaming.identity().name() + " "
                    + renaming.identity().key().value()
                    + renaming.identity().region().map(r -> " " + r.name()).orElse("") + "，"
                    + renaming.seen().label());
        } else if (particulars instanceof Particulars.Seen seen) {
            words.add(seen.in().label());
        } else if (particulars instanceof Particulars.Planned planned) {
            Plan plan = planned.plan();
            words.add(plan.route().label() + "，" + plan.due() + " 前，" + freed(plan.expected()));
        } else if (particulars instanceof Particulars.Accepted accepted) {
            words.add("实际" + freed(accepted.actual()));
            accepted.exception().ifPresent(why -> words.add("例外: " + why));
        } else if (particulars instanceof Particulars.Returned returned) {
            words.add("新的时限 " + returned.due());
        } else if (particulars instanceof Particulars.Served served) {
            words.add(served.notice() + "，" + served.mode().label() + "送达");
            if (!served.receiver().isEmpty()) {
                words.add("签收人 " + served.receiver());
            }
            if (!served.refusal().isEmpty()) {
                words.add("拒收事由、见证人: " + served.refusal());
            }
        } else if (particulars instanceof Particulars.Correcting correcting) {
            words.add("更正第 " + correcting.event() + " 条");
        }
        return String.join("；", words);
    }

    static String freed(Freed freed) {
        return "用地 " + Decimals.plain(freed.land()) + " 亩、用能 " + Decimals.plain(freed.energy()) + " 吨标准煤";
    }
}
