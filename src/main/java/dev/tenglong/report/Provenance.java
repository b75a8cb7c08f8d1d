package dev.tenglong.report;

import dev.tenglong.enterprise.Period;
import dev.tenglong.listing.RunFacts;
import dev.tenglong.listing.ScreeningRecord;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Where a report comes from (出处), printed on every page so that a sheet of paper can be traced to its run.
 *
 * @param left  of the page: what it is about
 * @param right of the page: the revision and the 校验码 of the ledger entry that recorded it
 * @param date  a report is dated by its period's end, never by the clock: the same run gives the same bytes
 */
record Provenance(String left, String right, Instant date) {

    static Provenance of(ScreeningRecord record) {
        return of(record.facts());
    }

    static Provenance of(RunFacts facts) {
        Period period = facts.period();
        return new Provenance(
                "统计期：" + period.label() + "　截止日：" + period.lastDay(),
                "第 " + facts.revision().number() + " 版　"
                        + facts.checkCode().map(code -> "校验码：" + code).orElse("未记入台账"),
                date(period));
    }

    /** Of a report on two runs. */
    static Provenance of(RunFacts from, RunFacts to) {
        return new Provenance("前：" + brief(from), "后：" + brief(to), date(to.period()));
    }

    private static String brief(RunFacts facts) {
        return facts.revision().label() + "　校验码：" + facts.checkCode().orElse("未记入台账");
    }

    private static Instant date(Period period) {
        return period.lastDay().atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
