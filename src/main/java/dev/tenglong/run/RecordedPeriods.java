package dev.tenglong.run;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.EarlierPeriods;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.listing.Counterparts;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.Standing;
import dev.tenglong.screening.Grounds;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The periods on record, as dossiers are completed from them (台账中的各期). */
final class RecordedPeriods implements EarlierPeriods {

    private final Books books;
    private final List<Period> periods;
    private final Map<Period, Counterparts<Standing>> byName = new HashMap<>();

    RecordedPeriods(Books books, Period before) {
        this.books = books;
        this.periods = books.runs().periods().stream()
                .filter(period -> period.compareTo(before) < 0)
                .toList();
    }

    @Override
    public List<Period> periods() {
        return periods;
    }

    @Override
    public Revision revision(Period period) {
        return run(period).revision();
    }

    @Override
    public Map<EnterpriseKey, Dossier> dossiers(Period period, Collection<EnterpriseKey> keys) throws IOException {
        Map<EnterpriseKey, EnterpriseKey> wanted = new HashMap<>();
        for (EnterpriseKey key : keys) {
            (key.isCode() ? Optional.of(key) : ofThatName(period, key)).ifPresent(there -> wanted.put(key, there));
        }
        var found = ledger().verdicts(run(period), wanted.values());
        Map<EnterpriseKey, Dossier> dossiers = new HashMap<>();
        wanted.forEach((asked, there) -> Optional.ofNullable(found.get(there))
                .filter(verdict -> verdict.grounds() != Grounds.ABSENT)
                .ifPresent(verdict -> dossiers.put(asked, verdict.dossier())));
        return dossiers;
    }

    private Optional<EnterpriseKey> ofThatName(Period period, EnterpriseKey nameless) throws IOException {
        if (!byName.containsKey(period)) {
            List<Standing> standings = ledger().standings(run(period));
            byName.put(period, new Counterparts<>(standings, Standing::key, Standing::name));
        }
        return byName.get(period).of(nameless, nameless.name()).map(Standing::key);
    }

    private RecordedRun run(Period period) {
        return books.runs().latest(period).orElseThrow();
    }

    private Ledger ledger() {
        return books.ledger().orElseThrow();
    }
}
