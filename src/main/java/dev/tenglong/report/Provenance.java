package dev.tenglong.report;

import dev.tenglong.enterprise.Period;
import dev.tenglong.listing.RunFacts;
import dev.tenglong.listing.ScreeningRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Where a report comes from (出处), printed on every page so that a sheet of paper can be traced to its run.
 *
 * @param checkCode the 校验码 of the ledger entry that recorded it; empty where nothing was recorded
 */
record Provenance(Period period, int revision, Optional<String> checkCode) {

    static Provenance of(ScreeningRecord record) {
        return of(record.facts());
    }

    static Provenance of(RunFacts facts) {
        return new Provenance(facts.period(), facts.revision().number(), facts.checkCode());
    }

    String left() {
        return "统计期：" + period.label() + "　截止日：" + period.lastDay();
    }

    String right() {
        return "第 " + revision + " 版　" + checkCode.map(code -> "校验码：" + code).orElse("未记入台账");
    }

    /** A report is dated by its period's end, never by the clock: the same run gives the same bytes. */
    Instant date() {
        return period.lastDay().atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
