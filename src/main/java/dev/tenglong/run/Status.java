package dev.tenglong.run;

import dev.tenglong.casework.CaseBoard;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Region;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.listing.ListLine;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RecordedRuns;
import dev.tenglong.report.Caveat;
import dev.tenglong.report.Edition;
import dev.tenglong.report.StatusReport;
import dev.tenglong.screening.Exemption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out where things stand (现状): what is recorded, what no longer holds, what to do next. Also where nothing is recorded. */
public final class Status {

    private static final int SOON_DAYS = 30;

    private final Workspace workspace;
    private final Duration patience;

    public Status(Workspace workspace, Duration patience) {
        this.workspace = workspace;
        this.patience = patience;
    }

    public StatusReport asOf(LocalDate day) throws LedgerException {
        Optional<Ledger> ledger = Ledger.read(workspace.ledger(), patience);
        if (ledger.isEmpty()) {
            return new StatusReport(
                    day,
                    workspace.folder(),
                    workspace.configFolder(),
                    workspace.ledger(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    NextSteps.first(workspace));
        }
        try (Ledger open = ledger.get()) {
            return report(open, day);
        }
    }

    private StatusReport report(Ledger ledger, LocalDate day) throws LedgerException {
        RecordedRuns runs = ledger.runs();
        var periods = new ArrayList<StatusReport.Recorded>();
        for (var period : runs.periods()) {
            RecordedRun run = runs.latest(period).orElseThrow();
            periods.add(new StatusReport.Recorded(run, ledger.totals(run), Caveat.of(run, runs, Edition.INTERNAL)));
        }
        List<StatusReport.Expiring> expiring = expiring(ledger, day);
        Optional<CaseBoard> cases = cases(ledger, day);
        return new StatusReport(
                day,
                workspace.folder(),
                workspace.configFolder(),
                workspace.ledger(),
                Optional.of(ledger.size()),
                periods,
                runs.all().stream().filter(run -> !run.stands()).toList(),
                periods.isEmpty() ? List.of() : streets(ledger, last(periods).run()),
                expiring,
                cases,
                NextSteps.of(workspace, periods, !expiring.isEmpty(), cases, day));
    }

    /** Status also works where the configuration is broken; then it says nothing of cases. */
    private Optional<CaseBoard> cases(Ledger ledger, LocalDate day) throws LedgerException {
        List<CaseFile> files = ledger.cases();
        if (files.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(CaseBoard.of(CaseRules.load(workspace).on(files, day), day));
        } catch (UnusableInputException e) {
            return Optional.empty();
        }
    }

    private static StatusReport.Recorded last(List<StatusReport.Recorded> periods) {
        return periods.get(periods.size() - 1);
    }

    private static List<StatusReport.Street> streets(Ledger ledger, RecordedRun run) throws LedgerException {
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (ListLine line : ledger.list(run).lines()) {
            lines.merge(line.verdict().dossier().region().map(Region::name).orElse("街道未知"), 1, Integer::sum);
        }
        return lines.entrySet().stream()
                .map(e -> new StatusReport.Street(e.getKey(), e.getValue()))
                .toList();
    }

    private static List<StatusReport.Expiring> expiring(Ledger ledger, LocalDate day) throws LedgerException {
        List<Exemption> soon = ledger.exemptions().stream()
                .filter(e -> e.endedOn().isEmpty() && e.isInForce(day))
                .filter(e -> !e.until().isAfter(day.plusDays(SOON_DAYS)))
                .sorted(Comparator.comparing(Exemption::until).thenComparing(Exemption::uscc))
                .toList();
        var expiring = new ArrayList<StatusReport.Expiring>();
        for (Exemption exemption : soon) {
            String code = exemption.uscc().value();
            List<String> names = ledger.enterprises(code).getOrDefault(new EnterpriseKey(code), List.of(code));
            expiring.add(new StatusReport.Expiring(exemption, names.get(names.size() - 1)));
        }
        return expiring;
    }
}
