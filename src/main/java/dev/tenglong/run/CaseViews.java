package dev.tenglong.run;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseFilter;
import dev.tenglong.casework.CaseOnDay;
import dev.tenglong.casework.Party;
import dev.tenglong.casework.Route;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.listing.CaseState;
import dev.tenglong.report.CaseTable;
import dev.tenglong.report.EnterpriseReport;
import dev.tenglong.report.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows cases as they stand on a day (查看案件). */
public final class CaseViews {

    /**
     * What is asked for.
     *
     * @param subdistricts as typed: code, name or alias; 未知 for those without one
     * @param all          whether those that are closed are shown too
     */
    public record Request(
            Set<CaseState> states,
            List<String> subdistricts,
            Set<Route> routes,
            Set<Party> next,
            boolean overdue,
            boolean all,
            LocalDate asOf) {}

    /**
     * The cases asked for, by number.
     *
     * @param others    how many more there are
     * @param checkCode of the ledger's last entry
     */
    public record Result(List<CaseOnDay> cases, int others, String title, String checkCode) {}

    /**
     * One case with all that belongs to it.
     *
     * @param enterprise what the screenings say of it; empty where they know it under no name any more
     * @param others     its enterprise's other cases, by number
     */
    public record Whole(CaseOnDay now, Optional<EnterpriseReport> enterprise, List<CaseFile> others) {}

    private final Workspace workspace;
    private final Duration patience;

    public CaseViews(Workspace workspace, Duration patience) {
        this.workspace = workspace;
        this.patience = patience;
    }

    /** @throws UnknownIdException where there is no ledger, or a subdistrict is not to be found */
    public Result list(Request request) throws IOException, UnusableInputException, UnknownIdException {
        CaseRules rules = CaseRules.load(workspace);
        try (Ledger ledger = Recorded.open(workspace, patience)) {
            List<CaseOnDay> all = rules.on(ledger.cases(), request.asOf());
            var filter = new CaseFilter(
                    request.states(),
                    ListView.codes(request.subdistricts(), rules.regions(workspace)),
                    request.routes(),
                    request.next(),
                    request.overdue(),
                    request.all());
            List<CaseOnDay> shown = all.stream().filter(filter).toList();
            return new Result(
                    shown,
                    all.size() - shown.size(),
                    rules.office().districtName() + (request.overdue() ? "督办清单" : "案件清单"),
                    ledger.size().checkCode());
        }
    }

    /** @throws UnknownIdException where there is no such case */
    public Whole show(String id, LocalDate asOf) throws IOException, UnusableInputException, UnknownIdException {
        CaseRules rules = CaseRules.load(workspace);
        CaseFile file;
        List<CaseFile> others;
        try (Ledger ledger = Recorded.open(workspace, patience)) {
            file = new CaseSearch(ledger).find(id);
            others = ledger.cases(file.key()).stream()
                    .filter(other -> !other.id().equals(file.id()))
                    .toList();
        }
        return new Whole(rules.on(asOf, file), enterprise(file), others);
    }

    /** A configuration of old that is no longer accepted keeps nobody from looking at a case. */
    private Optional<EnterpriseReport> enterprise(CaseFile file) throws IOException {
        String subject =
                file.key().isCode() ? file.key().value() : file.identity().name();
        try {
            return Optional.of(new Explanation(workspace, patience).explain(subject, Optional.empty()));
        } catch (UnknownIdException | UnusableInputException e) {
            return Optional.empty();
        }
    }

    public List<Path> workbook(Result result, LocalDate asOf, Path file) throws IOException, UnusableInputException {
        try (OutputFolder output = OutputFolder.open(file.getParent())) {
            output.add(
                    file.getFileName().toString(),
                    out -> new CaseTable(result.cases(), asOf).writeWorkbook(result.title(), result.checkCode(), out));
            return output.putInPlace();
        }
    }

    /** The name of the workbook where nobody says another. */
    public Path usual(Request request) {
        return workspace
                .folder()
                .resolve("out")
                .resolve((request.overdue() ? "督办_" : "案件_") + request.asOf() + ".xlsx");
    }
}
