package dev.tenglong.cli;

import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.Evidence;
import dev.tenglong.casework.RecordedEvent;
import dev.tenglong.report.EventWords;
import java.io.PrintWriter;

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
        String words = EventWords.of(event);
        return words.isEmpty() ? "" : "：" + words;
    }
}
