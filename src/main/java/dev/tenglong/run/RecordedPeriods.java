package dev.tenglong.run;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.EarlierPeriods;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.screening.Grounds;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The periods on record, as dossiers are completed from them (台账中的各期). */
final class RecordedPeriods implements EarlierPeriods {

    private final Books books;

    RecordedPeriods(Books books) {
        this.books = books;
    }

    @Override
    public List<Period> periods() {
        return books.runs().periods();
    }

    @Override
    public Revision revision(Period period) {
        return run(period).revision();
    }

    @Override
    public Map<EnterpriseKey, Dossier> dossiers(Period period, Collection<EnterpriseKey> keys) throws IOException {
        Map<EnterpriseKey, Dossier> dossiers = new HashMap<>();
        books.ledger().orElseThrow().verdicts(run(period), keys).forEach((key, verdict) -> {
            if (verdict.grounds() != Grounds.ABSENT) {
                dossiers.put(key, verdict.dossier());
            }
        });
        return dossiers;
    }

    private RecordedRun run(Period period) {
        return books.runs().latest(period).orElseThrow();
    }
}
