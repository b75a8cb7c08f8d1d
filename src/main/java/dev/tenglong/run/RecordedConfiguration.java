package dev.tenglong.run;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.indicator.EnergyFactors;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.policy.Policy;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.settings.Office;
import dev.tenglong.settings.Regions;
import java.io.IOException;
import java.util.Optional;

/** The configuration a recorded run was made with, as far as somebody who only looks needs it (当时的配置). */
final class RecordedConfiguration {

    private final ConfigFolder folder;
    private final Office office;
    private final RegionTable regions;

    private RecordedConfiguration(ConfigFolder folder, Office office, RegionTable regions) {
        this.folder = folder;
        this.office = office;
        this.regions = regions;
    }

    /** @throws UnusableInputException where it no longer holds, naming why */
    static RecordedConfiguration of(Ledger ledger, RecordedRun run) throws IOException, UnusableInputException {
        var folder = ConfigFolder.of(ledger.configuration(run));
        var mistakes = new Findings();
        Optional<Office> office = Office.load(folder, mistakes);
        Optional<RegionTable> regions = office.map(o -> Regions.load(folder, o, mistakes));
        refuse(mistakes);
        return new RecordedConfiguration(folder, office.orElseThrow(), regions.orElseThrow());
    }

    Office office() {
        return office;
    }

    RegionTable regions() {
        return regions;
    }

    Policy policy(Period period) throws UnusableInputException {
        var mistakes = new Findings();
        Optional<Policy> policy = Policy.load(folder, Optional.of(regions), period.lastDay(), mistakes, new Findings());
        refuse(mistakes);
        return policy.orElseThrow();
    }

    EnergyFactors energy() throws UnusableInputException {
        var mistakes = new Findings();
        Optional<EnergyFactors> energy = EnergyFactors.load(folder, mistakes);
        refuse(mistakes);
        return energy.orElseThrow();
    }

    private static void refuse(Findings mistakes) throws UnusableInputException {
        if (mistakes.hasErrors()) {
            throw new UnusableInputException(mistakes.sorted());
        }
    }
}
