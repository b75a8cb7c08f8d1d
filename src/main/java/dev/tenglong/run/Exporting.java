package dev.tenglong.run;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseOnDay;
import dev.tenglong.diagnostics.CommandCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.listing.ListLine;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RecordedRuns;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.report.Caveat;
import dev.tenglong.report.Edition;
import dev.tenglong.report.ExemptionLine;
import dev.tenglong.report.LedgerExport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the whole ledger as files that can be read without this program (导出). A folder, whole or not at all. */
public final class Exporting {

    private final Workspace workspace;
    private final Duration patience;
    private final LocalDate today;
    private final Screening.Watcher watcher;

    /** @param today the day whose state of exemptions is told */
    public Exporting(Workspace workspace, Duration patience, LocalDate today, Screening.Watcher watcher) {
        this.workspace = workspace;
        this.patience = patience;
        this.today = today;
        this.watcher = watcher;
    }

    /**
     * Gives back how many screenings there are.
     *
     * @param folder which must not be there yet, or be empty
     * @throws UnknownIdException where nothing was ever recorded
     */
    public int export(Path folder, boolean dryRun) throws IOException, UnusableInputException, UnknownIdException {
        try (Ledger ledger = Recorded.open(workspace, patience)) {
            RecordedRuns runs = ledger.runs();
            requireEmpty(folder);
            if (!dryRun) {
                write(ledger, runs, folder);
            }
            return runs.all().size();
        }
    }

    private void write(Ledger ledger, RecordedRuns runs, Path folder) throws IOException, UnusableInputException {
        Path beside = folder.resolveSibling("." + folder.getFileName() + ".tmp");
        try {
            delete(beside);
            Files.createDirectories(beside);
            fill(ledger, runs, beside);
            Files.deleteIfExists(folder);
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (LedgerException e) {
            throw e;
        } catch (IOException | UncheckedIOException e) {
            throw notWritten(folder, "导出文件夹写不进去，可能没有写权限，或磁盘已满", e);
        } finally {
            delete(beside);
        }
    }

    private void fill(Ledger ledger, RecordedRuns runs, Path folder) throws IOException, UnusableInputException {
        SectorTable sectors = SectorTable.load();
        var export = new LedgerExport(folder, sectors);
        export.readme();
        export.entries(ledger.log());
        CaseRules rules = CaseRules.load(workspace);
        export.cases(rules.on(ledger.cases(), today), today);
        var lines = new ArrayList<LedgerExport.RunLine>();
        int number = 0;
        for (RecordedRun run : runs.all()) {
            watcher.step("导出 " + run.revision(), ++number, runs.all().size());
            ScreeningRecord record = ledger.record(run);
            List<ListLine> list = record.list().lines();
            export.screening(
                    record,
                    run,
                    RecordedConfiguration.of(ledger, run).office(),
                    Caveat.of(run, runs, Edition.INTERNAL),
                    new ListStays(ledger, runs).of(run, list),
                    cases(ledger, runs, record, rules));
            export.configuration(run, ledger.configuration(run));
            lines.add(new LedgerExport.RunLine(run, record.verdicts().size(), list.size()));
        }
        export.runs(lines);
        List<ExemptionLine> exemptions = Exempting.list(workspace, patience);
        export.exemptions(exemptions, today);
        export.enterprises(ledger.enterprises(""));
    }

    private Map<EnterpriseKey, CaseOnDay> cases(
            Ledger ledger, RecordedRuns runs, ScreeningRecord record, CaseRules rules)
            throws LedgerException, UnusableInputException {
        Map<EnterpriseKey, CaseOnDay> cases = new HashMap<>();
        for (Map.Entry<EnterpriseKey, CaseFile> one :
                CasesOfList.of(ledger, runs, record.list()).entrySet()) {
            cases.put(one.getKey(), rules.on(today, one.getValue()));
        }
        return cases;
    }

    private static void requireEmpty(Path folder) throws IOException, UnusableInputException {
        if (!Files.exists(folder)) {
            return;
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> there = Files.list(folder)) {
                if (there.findAny().isEmpty()) {
                    return;
                }
            }
        }
        throw notWritten(folder, "导出应写入新的文件夹，这里已有同名的文件夹或文件", null);
    }

    private static UnusableInputException notWritten(Path folder, String what, Exception cause) {
        return new UnusableInputException(
                Diagnostic.of(CommandCode.OUTPUT_NOT_WRITTEN, new Location.WholeFile(folder.toString()), what)
                        .hint("换一个文件夹，或检查权限和磁盘空间，然后重新运行"),
                cause);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
