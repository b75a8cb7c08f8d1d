package dev.tenglong.run;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.diagnostics.CommandCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.enterprise.RevisionWish;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RecordedRuns;
import dev.tenglong.policy.Choice;
import dev.tenglong.policy.Policy;
import dev.tenglong.report.Caveat;
import dev.tenglong.report.Edition;
import dev.tenglong.report.EnterpriseReport;
import dev.tenglong.report.EnterpriseReport.Moment;
import dev.tenglong.report.ScopeNames;
import dev.tenglong.screening.Exemption;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Explains what was concluded about an enterprise, whatever it was (逐企业解释). */
public final class Explanation {

    private final Workspace workspace;
    private final Duration patience;

    public Explanation(Workspace workspace, Duration patience) {
        this.workspace = workspace;
        this.patience = patience;
    }

    /**
     * @param subject a code, a name or a part of either
     * @param wish    the list to explain; else the latest recorded period in which the enterprise stands
     * @throws UnknownIdException where no enterprise, several, or no such list is on record
     */
    public EnterpriseReport explain(String subject, Optional<RevisionWish> wish)
            throws IOException, UnusableInputException, UnknownIdException {
        try (Ledger ledger = Recorded.open(workspace, patience)) {
            return new Look(ledger, subject).report(wish);
        }
    }

    /** One enterprise being looked at. */
    private static final class Look {

        private final Ledger ledger;
        private final RecordedRuns runs;
        private final String subject;
        private final EnterpriseSearch.Found found;
        private final List<Moment> history = new ArrayList<>();

        Look(Ledger ledger, String subject) throws LedgerException, UnknownIdException {
            this.ledger = ledger;
            this.runs = ledger.runs();
            this.subject = subject;
            this.found = new EnterpriseSearch(ledger).find(subject);
            for (var period : runs.periods()) {
                moment(runs.latest(period).orElseThrow()).ifPresent(history::add);
            }
        }

        EnterpriseReport report(Optional<RevisionWish> wish)
                throws IOException, UnusableInputException, UnknownIdException {
            Moment moment = chosen(wish);
            Dossier dossier = moment.verdict().dossier();
            var sectors = SectorTable.load();
            var configuration = RecordedConfiguration.of(ledger, moment.run());
            return new EnterpriseReport(
                    dossier.key(),
                    found.names().stream()
                            .filter(name -> !name.equals(dossier.name()))
                            .toList(),
                    dossier.sector().map(Sector::code).flatMap(sectors::name),
                    moment.run(),
                    moment.verdict(),
                    moment.standing(),
                    choices(moment, configuration),
                    findings(moment),
                    exemptions(dossier.uscc()),
                    history,
                    Caveat.of(moment.run(), runs, Edition.INTERNAL),
                    new ScopeNames(configuration.office(), configuration.regions(), sectors),
                    latestCase(moment));
        }

        private Optional<CaseFile> latestCase(Moment moment) throws LedgerException {
            return CasesOfList.of(ledger, runs, moment.run()).stream()
                    .filter(file -> found.keys().contains(file.key()) && !file.withdrawn())
                    .filter(file ->
                            file.opening().hit().period().compareTo(moment.run().period()) <= 0)
                    .reduce((one, other) -> other);
        }

        private Moment chosen(Optional<RevisionWish> wish) throws LedgerException, UnknownIdException {
            if (wish.isPresent()) {
                RecordedRun run = Recorded.find(runs, wish.get());
                return moment(run).orElseThrow(() -> notIn(run.revision()));
            }
            if (history.isEmpty()) {
                throw new UnknownIdException(
                        CommandCode.NO_SUCH_ENTERPRISE,
                        "“" + name() + "”只在已撤回或被替换的筛查中有记录",
                        List.of(),
                        "用 --period 写明版次，如 --period 2022-03@1；用 tenglong status 查看各期各版");
            }
            return history.get(history.size() - 1);
        }

        private UnknownIdException notIn(Revision revision) {
            String others = history.stream()
                    .map(moment -> moment.run().period().toString())
                    .collect(Collectors.joining("、"));
            return new UnknownIdException(
                    CommandCode.NO_SUCH_ENTERPRISE,
                    revision.label() + "没有“" + name() + "”" + (others.isEmpty() ? "" : "，有的是: " + others),
                    List.of(),
                    "改用有这家企业的统计期，或不写 --period");
        }

        private String name() {
            return found.names().isEmpty()
                    ? subject
                    : found.names().get(found.names().size() - 1);
        }

        /** How it stood in a run, by the first of its keys that the run knows. */
        private Optional<Moment> moment(RecordedRun run) throws LedgerException {
            Map<EnterpriseKey, Verdict> verdicts = ledger.verdicts(run, found.keys());
            for (EnterpriseKey key : found.keys()) {
                Verdict verdict = verdicts.get(key);
                if (verdict != null) {
                    return Optional.of(new Moment(
                            run, verdict, ledger.standings(run, List.of(key)).get(key)));
                }
            }
            return Optional.empty();
        }

        /** The rules as they were then; where the sector is unknown none could be chosen. */
        private static Map<Indicator, Choice> choices(Moment moment, RecordedConfiguration configuration)
                throws UnusableInputException {
            Map<Indicator, Choice> choices = new EnumMap<>(Indicator.class);
            Dossier dossier = moment.verdict().dossier();
            if (dossier.sector().isEmpty()) {
                return choices;
            }
            Policy policy = configuration.policy(moment.run().period());
            for (Judgement judgement : moment.verdict().judgements()) {
                Indicator indicator = judgement.measured().indicator();
                if (judgement.outcome().isPresent()) {
                    choices.put(
                            indicator,
                            policy.choose(
                                    indicator,
                                    moment.run().period().lastDay(),
                                    dossier.sector().get(),
                                    dossier.region(),
                                    configuration.office().districtCode()));
                }
            }
            return choices;
        }

        private List<Diagnostic> findings(Moment moment) throws LedgerException {
            var about = new FindingsAbout(moment.verdict().dossier());
            return ledger.findings(moment.run()).stream().filter(about).toList();
        }

        private List<Exemption> exemptions(Optional<Uscc> uscc) throws LedgerException {
            return ledger.exemptions().stream()
                    .filter(exemption -> uscc.filter(exemption.uscc()::equals).isPresent())
                    .toList();
        }
    }
}
