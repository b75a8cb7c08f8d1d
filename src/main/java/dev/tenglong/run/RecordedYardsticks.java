package dev.tenglong.run;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.digest.Sha256;
import dev.tenglong.indicator.EnergyFactors;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.Yardstick;
import dev.tenglong.policy.Policy;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What recorded screenings held enterprises against (当时的衡量依据). A configuration that two of them share is loaded once. */
final class RecordedYardsticks {

    private record Loaded(Policy policy, EnergyFactors energy, String districtCode) {}

    private final Ledger ledger;
    private final Map<SortedMap<String, String>, Loaded> loaded = new HashMap<>();

    RecordedYardsticks(Ledger ledger) {
        this.ledger = ledger;
    }

    Yardstick of(RecordedRun run) throws IOException, UnusableInputException {
        SortedMap<String, String> key = new TreeMap<>();
        ledger.configuration(run).forEach((name, content) -> key.put(name, Sha256.of(content)));
        Loaded configuration = loaded.get(key);
        if (configuration == null) {
            configuration = load(run);
            loaded.put(key, configuration);
        }
        return new Yardstick(
                configuration.policy(),
                configuration.energy(),
                configuration.districtCode(),
                run.period().lastDay(),
                run.facts().exemptions());
    }

    private Loaded load(RecordedRun run) throws IOException, UnusableInputException {
        var recorded = RecordedConfiguration.of(ledger, run);
        return new Loaded(
                recorded.policy(run.period()),
                recorded.energy(),
                recorded.office().districtCode());
    }
}
