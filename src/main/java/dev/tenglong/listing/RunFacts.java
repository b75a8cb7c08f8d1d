package dev.tenglong.listing;

import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.screening.Exemption;
import java.util.List;
import java.util.Optional;

/**
 * What identifies a screening (筛查的标识与依据).
 *
 * @param run        SHA-256 of everything that decides the outcome, in hex; never of paths, time or tool version
 * @param criteria   title of the criteria applied (screening.yaml)
 * @param official   false where the criteria or any standard applied is marked 示例
 * @param monthFlows whether flow columns without a label were read as single months
 * @param drawnOn    the earlier recorded lists it rests on, in order: the list before, the year before, what is carried
 * @param exemptions those in force at the end of the period, by code
 * @param checkCode  the 校验码: first 12 hex digits of the ledger entry that recorded it; empty until it is recorded
 */
public record RunFacts(
        Revision revision,
        String run,
        String criteria,
        boolean official,
        boolean monthFlows,
        List<Revision> drawnOn,
        List<Exemption> exemptions,
        Optional<String> checkCode) {

    public RunFacts {
        drawnOn = List.copyOf(drawnOn);
        exemptions = List.copyOf(exemptions);
    }

    public Period period() {
        return revision.period();
    }

    /** The same screening, recorded. */
    public RunFacts checked(String code) {
        return new RunFacts(revision, run, criteria, official, monthFlows, drawnOn, exemptions, Optional.of(code));
    }
}
