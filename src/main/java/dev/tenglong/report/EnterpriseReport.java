package dev.tenglong.report;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.Standing;
import dev.tenglong.policy.Choice;
import dev.tenglong.screening.Exemption;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * All that is known of one enterprise in one recorded screening, and what became of it over time (逐企业说明).
 *
 * @param formerNames others it bore in recorded periods
 * @param sectorName  of its sector; empty where the sector is unknown or has no name
 * @param standing    its place and change
 * @param choices     for each indicator that was tested, which standard applies and which it was chosen over
 * @param findings    those about its own rows
 * @param exemptions  every one ever entered for it, in the order of entry
 * @param history     every recorded period in which it stands, in order
 * @param names       what the scopes of its rules are called
 * @param latestCase  its case, as the list it is explained by shows it
 */
public record EnterpriseReport(
        EnterpriseKey key,
        List<String> formerNames,
        Optional<String> sectorName,
        RecordedRun run,
        Verdict verdict,
        Standing standing,
        Map<Indicator, Choice> choices,
        List<Diagnostic> findings,
        List<Exemption> exemptions,
        List<Moment> history,
        List<Caveat> caveats,
        ScopeNames names,
        Optional<CaseFile> latestCase) {

    public EnterpriseReport {
        formerNames = List.copyOf(formerNames);
        choices = Map.copyOf(choices);
        findings = List.copyOf(findings);
        exemptions = List.copyOf(exemptions);
        history = List.copyOf(history);
        caveats = List.copyOf(caveats);
    }

    /** Where it stood in one recorded period. */
    public record Moment(RecordedRun run, Verdict verdict, Standing standing) {

        public Optional<Change> change() {
            return standing.change();
        }
    }

    public OptionalInt number() {
        return standing.number();
    }

    /** The indicators that decided something, in the order of the catalogue. */
    public List<Judgement> tested() {
        return verdict.judgements().stream()
                .filter(j -> j.outcome().isPresent())
                .toList();
    }

    /** Those that decided something in any recorded period, in the order of the catalogue. */
    public List<Indicator> testedEver() {
        return Stream.concat(Stream.of(verdict), history.stream().map(Moment::verdict))
                .flatMap(v -> v.judgements().stream())
                .filter(j -> j.outcome().isPresent())
                .map(j -> j.measured().indicator())
                .distinct()
                .sorted()
                .toList();
    }

    public List<Judgement> untested() {
        return verdict.judgements().stream().filter(j -> j.outcome().isEmpty()).toList();
    }
}
