package dev.tenglong.run;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Period;
import dev.tenglong.ledger.RecordedFile;
import dev.tenglong.listing.RecordedRun;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells of files that were screened for another period before (重复使用的文件): most often last month's, sent again. */
final class UsedBefore {

    private final Books books;
    private final Period period;

    UsedBefore(Books books, Period period) {
        this.books = books;
        this.period = period;
    }

    void check(List<RecordedFile> files, Findings findings) throws IOException {
        Map<String, Period> used = new HashMap<>();
        for (RecordedRun run : books.runs().all()) {
            if (run.stands() && !run.period().equals(period)) {
                for (RecordedFile file : books.ledger().orElseThrow().files(run)) {
                    used.putIfAbsent(file.sha256(), run.period());
                }
            }
        }
        for (RecordedFile file : files) {
            Period other = used.get(file.sha256());
            if (other != null) {
                findings.add(Diagnostic.of(
                        IntakeCode.FILE_USED_BEFORE,
                        new Location.WholeFile(file.name()),
                        "本期是 " + period + "，内容完全相同的文件已用于 " + other));
            }
        }
    }
}
