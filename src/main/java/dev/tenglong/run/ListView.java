package dev.tenglong.run;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseOnDay;
import dev.tenglong.diagnostics.CommandCode;
import dev.tenglong.diagnostics.Nearest;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.RevisionWish;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.listing.CaseState;
import dev.tenglong.listing.LineFilter;
import dev.tenglong.listing.OfficialList;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RecordedRuns;
import dev.tenglong.report.Caveat;
import dev.tenglong.report.Edition;
import dev.tenglong.report.ExtractWorkbook;
import dev.tenglong.report.ListExtract;
import dev.tenglong.report.ListWorkbook;
import dev.tenglong.report.NumberedLine;
import dev.tenglong.report.OutputFolder;
import dev.tenglong.screening.Category;
import dev.tenglong.settings.WorkCalendar;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows a recorded list again, exactly as it was drawn (查看清单). */
public final class ListView implements AutoCloseable {

    private static final Set<String> UNKNOWN_REGION = Set.of("未知", "街道未知", "unknown");

    /**
     * What is asked for.
     *
     * @param subdistricts as typed: code, name or alias; 未知 for those without one
     */
    public record Request(
            RevisionWish wish,
            Set<Category> categories,
            List<String> subdistricts,
            List<LineFilter.Status> statuses,
            Edition edition) {}

    /**
     * The list.
     *
     * @param newer the revision that counts, where another than this one does
     */
    public record Result(RecordedRun run, ListExtract list, Optional<RecordedRun> newer) {}

    private final Ledger ledger;
    private final RecordedRuns runs;
    private final Workspace workspace;
    private final LocalDate today;

    private ListView(Ledger ledger, Workspace workspace, LocalDate today) throws LedgerException {
        this.ledger = ledger;
        this.workspace = workspace;
        this.today = today;
        this.runs = ledger.runs();
    }

    /** @throws UnknownIdException where there is no ledger */
    public static ListView open(Workspace workspace, LocalDate today, Duration patience)
            throws LedgerException, UnknownIdException {
        return new ListView(Recorded.open(workspace, patience), workspace, today);
    }

    /** @throws UnknownIdException where the list or a subdistrict is not to be found */
    public Result view(Request request) throws IOException, UnusableInputException, UnknownIdException {
        RecordedRun run = Recorded.find(runs, request.wish());
        var configuration = RecordedConfiguration.of(ledger, run);
        OfficialList whole = ledger.list(run);
        Map<EnterpriseKey, CaseFile> cases = CasesOfList.of(ledger, runs, whole);
        var filter = new LineFilter(
                request.categories(),
                codes(request.subdistricts(), configuration.regions()),
                request.statuses(),
                line -> Optional.ofNullable(cases.get(line.verdict().dossier().key()))
                        .map(CaseFile::state)
                        .orElse(CaseState.SUSPECTED));
        List<NumberedLine> lines = NumberedLine.of(whole).stream()
                .filter(line -> filter.test(line.line()))
                .toList();
        var list = new ListExtract(
                configuration.office(),
                run.facts(),
                lines,
                whole.lines().size(),
                whole.departed(),
                request.edition(),
                Caveat.of(run, runs, request.edition()),
                cases);
        return new Result(run, list, runs.latest(run.period()).filter(latest -> !latest.equals(run)));
    }

    /** When the present stay of each line on the list began. */
    public Map<EnterpriseKey, LocalDate> since(Result result) throws LedgerException {
        return new ListStays(ledger, runs)
                .of(
                        result.run(),
                        result.list().lines().stream().map(NumberedLine::line).toList());
    }

    /** The cases of the lines as they stand on the day of asking, with the limits that were set when the list was drawn. */
    public Map<EnterpriseKey, CaseOnDay> cases(ListExtract list) throws UnusableInputException {
        var rules = new CaseRules(list.office(), list.office().limits().workingDays() ? calendar() : WorkCalendar.NONE);
        Map<EnterpriseKey, CaseOnDay> cases = new HashMap<>();
        for (Map.Entry<EnterpriseKey, CaseFile> one : list.cases().entrySet()) {
            cases.put(one.getKey(), rules.on(today, one.getValue()));
        }
        return cases;
    }

    private WorkCalendar calendar() throws UnusableInputException {
        return CaseRules.load(workspace).calendar();
    }

    /** Writes the list as a workbook: the whole one as the screening wrote it, with all that explains it. */
    public List<Path> workbook(Result result, Path folder, String name) throws IOException, UnusableInputException {
        ListExtract list = result.list();
        SectorTable sectors = SectorTable.load();
        try (OutputFolder output = OutputFolder.open(folder)) {
            if (list.edition() == Edition.INTERNAL && list.isWhole()) {
                RegionTable regions =
                        RecordedConfiguration.of(ledger, result.run()).regions();
                new ListWorkbook(list.office(), regions, sectors)
                        .write(ledger.record(result.run()), list.caveats(), list.cases(), name, output);
            } else {
                output.add(name, out -> ExtractWorkbook.write(list, sectors, out));
            }
            return output.putInPlace();
        }
    }

    @Override
    public void close() throws LedgerException {
        ledger.close();
    }

    static Set<Optional<String>> codes(List<String> typed, RegionTable regions) throws UnknownIdException {
        var codes = new HashSet<Optional<String>>();
        for (String text : typed) {
            codes.add(UNKNOWN_REGION.contains(text) ? Optional.empty() : Optional.of(code(text, regions)));
        }
        return codes;
    }

    private static String code(String text, RegionTable regions) throws UnknownIdException {
        Optional<Region> region = regions.find(text);
        if (region.isPresent()) {
            return region.get().code();
        }
        List<String> names = regions.all().stream().map(Region::name).toList();
        throw UnknownIdException.mistyped(
                CommandCode.USAGE,
                "没有街道（园区）“" + text + "”",
                Nearest.to(text, names),
                "写作街道的代码、名称或别名，如 " + names.stream().findFirst().orElse("330105001") + "；街道未知的写作 未知");
    }
}
