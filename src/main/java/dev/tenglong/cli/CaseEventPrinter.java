package dev.tenglong.cli;

import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.Evidence;
import dev.tenglong.casework.Particulars;
import dev.tenglong.casework.RecordedEvent;
import dev.tenglong.units.Decimals;
import java.io.PrintWriter;
import java.util.ArrayList;

/** What happened in a case, an event a line, its papers below it; what was corrected is marked and stays. */
final class CaseEventPrinter {

    private static final int DIGEST = 12;

    private final PrintWriter out;
    private final CaseFile file;

    CaseEventPrinter(PrintWriter out, CaseFile file) {
        this.out = out;
        this.file = file;
    }

    void print() {
        for (RecordedEvent recorded : file.events()) {
            CaseEvent event = recorded.event();
            out.println("  " + recorded.number() + ". " + event.on() + " "
                    + event.act().label() + "（" + event.by() + "）" + words(event)
                    + (file.counts(recorded) ? "" : "【已更正，不再算数】"));
            for (Evidence evidence : event.evidence()) {
                out.println("     附件 " + evidence.name() + (evidence.isForm() ? "（填报表第 " + evidence.row() + " 行）" : "")
                        + "，" + evidence.bytes() + " 字节，SHA-256 "
                        + evidence.sha256().substring(0, DIGEST) + "…");
            }
        }
    }

    private static String words(CaseEvent event) {
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
            words.add(planned.plan().route().label() + "，" + planned.plan().due() + " 前，用地 "
                    + Decimals.plain(planned.plan().expected().land()) + " 亩、用能 "
                    + Decimals.plain(planned.plan().expected().energy()) + " 吨标准煤");
        } else if (particulars instanceof Particulars.Accepted accepted) {
            words.add("实际用地 " + Decimals.plain(accepted.actual().land()) + " 亩、用能 "
                    + Decimals.plain(accepted.actual().energy()) + " 吨标准煤");
            accepted.exception().ifPresent(why -> words.add("例外: " + why));
        } else if (particulars instanceof Particulars.Returned returned) {
            words.add("新的时限 " + returned.due());
        } else if (particulars instanceof Particulars.Correcting correcting) {
            words.add("更正第 " + correcting.event() + " 条");
        }
        return words.isEmpty() ? "" : "：" + String.join("；", words);
    }
}
