package dev.tenglong.listing;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Period;
import dev.tenglong.indicator.EnergyFactors;
import dev.tenglong.indicator.EnergyReckoning;
import dev.tenglong.policy.Criteria;
import dev.tenglong.policy.Policy;
import dev.tenglong.screening.Exemption;
import dev.tenglong.screening.Screener;
import dev.tenglong.screening.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a screening held enterprises against (衡量依据): criteria, standards, factors, exemptions. The data of any period
 * can be held against it.
 *
 * @param districtCode six digits
 * @param asOf         the day whose standards are in force
 * @param exemptions   those in force on that day
 */
public record Yardstick(
        Policy policy, EnergyFactors energy, String districtCode, LocalDate asOf, List<Exemption> exemptions) {

    public Yardstick {
        exemptions = List.copyOf(exemptions);
    }

    /** @param period that the dossier's figures are of, which need not be the one this was in force for */
    public Verdict judge(Dossier dossier, Period period) {
        var unheard = new Findings();
        Criteria criteria = policy.criteria();
        var rules = new EnergyReckoning.Rules(criteria.calibre(), criteria.requiredFuels());
        List<Dossier> reckoned = new EnergyReckoning(energy, rules, Set.of(), period, unheard).settle(List.of(dossier));
        return new Screener(policy, period, asOf, districtCode, exemptions, unheard)
                .screen(reckoned)
                .get(0);
    }

    Yardstick withoutExemptions() {
        return new Yardstick(policy, energy, districtCode, asOf, List.of());
    }

    Yardstick withCriteriaOf(Yardstick other) {
        return new Yardstick(policy.under(other.policy.criteria()), energy, districtCode, asOf, exemptions);
    }

    Yardstick withEnergyOf(Yardstick other) {
        return new Yardstick(policy, other.energy, districtCode, asOf, exemptions);
    }
}
