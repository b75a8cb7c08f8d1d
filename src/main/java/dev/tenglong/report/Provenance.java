package dev.tenglong.report;

import dev.tenglong.enterprise.Period;
import dev.tenglong.listing.ScreeningRecord;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Where a report comes from (出处), printed on every page so that a sheet of paper can be traced to its run.
 *
 * @param run the first 12 hex digits of the run
 */
record Provenance(Period period, int revision, String run) {

    static Provenance of(ScreeningRecord record) {
        return new Provenance(record.period(), record.revision(), record.run().substring(0, 12));
    }

    String left() {
        return "统计期：" + period.label() + "　截止日：" + period.lastDay();
    }

    String right() {
        return "第 " + revision + " 版　运行：" + run;
    }

    /** A report is dated by its period's end, never by the clock: the same run gives the same bytes. */
    Instant date() {
        return period.lastDay().atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
