package dev.tenglong.run;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.Intake;
import dev.tenglong.intake.SourceFile;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.intake.feedback.Replacements;
import dev.tenglong.intake.header.Expectation;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.ledger.RecordedFile;
import dev.tenglong.ledger.RecordedTable;
import dev.tenglong.ledger.RowArchive;
import dev.tenglong.listing.RecordedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Gathers what a screening is made from (收集): files as given, the recorded input of the period, or both. */
final class Gathering {

    private final Configuration configuration;
    private final Screening.Request request;
    private final Consumer<SourceRow> rows;
    private final RowArchive archive = new RowArchive();

    private final Map<String, RecordedFile> files = new LinkedHashMap<>();
    private final Map<String, Path> contents = new LinkedHashMap<>();
    private final List<Material.Read> tables = new ArrayList<>();
    private final Findings findings = new Findings();
    private Replacements replacements = Replacements.NONE;

    /** @param rows takes every data row; what it took must not be used where gathering throws */
    Gathering(Configuration configuration, Screening.Request request, Consumer<SourceRow> rows) {
        this.configuration = configuration;
        this.request = request;
        this.rows = rows;
    }

    /** The files are the whole input. */
    Material fromFiles(Screening.Watcher watcher) throws IOException, UnusableInputException {
        read(watcher);
        return material(request.monthFlows(), List.of(), List.of(), replaced());
    }

    /** The recorded input of the period, once more. */
    Material fromLedger(Ledger ledger, RecordedRun recorded) throws IOException {
        for (RecordedTable table : ledger.tables(recorded)) {
            replay(ledger, table);
        }
        ledger.intakeFindings(recorded).forEach(findings::add);
        ledger.files(recorded).forEach(file -> files.put(file.sha256(), file));
        return material(recorded.facts().monthFlows(), List.of(), List.of(), leftOut(ledger, recorded.period()));
    }

    /** The files replace recorded tables of the same kind, a corrected copy what it is made from; the others are kept. */
    Material added(Ledger ledger, RecordedRun recorded, Screening.Watcher watcher)
            throws IOException, UnusableInputException {
        read(watcher);
        List<RecordedTable> before = ledger.tables(recorded);
        var addition =
                new Addition(replacements, tables, new EarlierCopies(ledger, before, configuration.limits()), findings);
        var dropped = new ArrayList<SourceTable>();
        var kept = new ArrayList<SourceTable>();
        for (RecordedTable table : before) {
            SourceTable source = table.use().table();
            if (contents.containsKey(source.sha256()) || addition.replaces(source)) {
                dropped.add(source);
            } else {
                kept.add(source);
                replay(ledger, table);
            }
        }
        keepRecorded(ledger, recorded, kept, dropped);
        return material(request.monthFlows(), dropped, kept, leftOut(ledger, recorded.period()));
    }

    private void keepRecorded(Ledger ledger, RecordedRun recorded, List<SourceTable> kept, List<SourceTable> dropped)
            throws IOException {
        Set<String> keptFiles = kept.stream().map(SourceTable::sha256).collect(Collectors.toSet());
        Set<String> names = new HashSet<>();
        for (RecordedFile file : ledger.files(recorded)) {
            if (keptFiles.contains(file.sha256())) {
                files.putIfAbsent(file.sha256(), file);
                names.add(file.name());
            }
        }
        Set<Location> gone = dropped.stream()
                .map(table -> new Location.Sheet(table.file(), table.sheet()))
                .collect(Collectors.toSet());
        for (Diagnostic finding : ledger.intakeFindings(recorded)) {
            String file = finding.at().file().orElse("");
            var sheet = new Location.Sheet(file, finding.at().sheet().orElse(""));
            if (names.contains(file) && !gone.contains(sheet)) {
                findings.add(finding);
            }
        }
    }

    private void read(Screening.Watcher watcher) throws IOException, UnusableInputException {
        var expectation = new Expectation(
                Optional.of(request.period()),
                request.monthFlows(),
                Optional.of(configuration.policy().criteria().calibre()));
        var intake = new Intake(configuration.recognition(), expectation, configuration.limits(), findings);
        Inputs inputs = Inputs.read(request.inputs(), intake, this::take, findings, watcher);
        if (inputs.sheets().stream().noneMatch(s -> s.dataRows() > 0)) {
            throw new UnusableInputException(noTable(inputs.files()));
        }
        replacements = inputs.replacements();
        inputs.sheets()
                .forEach(sheet ->
                        sheet.table().ifPresent(table -> tables.add(new Material.Read(table, sheet.dataRows()))));
        for (SourceFile file : inputs.files()) {
            if (isReplaced(file)) {
                continue;
            }
            boolean keep = configuration.office().keepSources();
            files.put(file.sha256(), new RecordedFile(file.name(), file.sha256(), Files.size(file.path()), keep));
            contents.put(file.sha256(), file.path());
        }
    }

    /** Nothing is read of it any more: what stands in for it is the input. */
    private boolean isReplaced(SourceFile file) {
        return tables.stream().noneMatch(read -> read.table().sha256().equals(file.sha256()))
                && findings.sorted().stream()
                        .anyMatch(f -> f.code() == IntakeCode.SHEET_REPLACED
                                && f.at().file().equals(Optional.of(file.name())));
    }

    /** The table takes its place after those read before it. */
    private void replay(Ledger ledger, RecordedTable recorded) throws IOException {
        SourceTable was = recorded.use().table();
        var table = new SourceTable(was.file(), was.sha256(), was.sheet(), tables.size(), was.columns());
        tables.add(new Material.Read(table, recorded.use().rows()));
        ledger.rows(recorded, row -> take(new SourceRow(table, row.row(), row.readings())));
    }

    private void take(SourceRow row) {
        rows.accept(row);
        archive.accept(row);
    }

    /** Tables of recorded files that {@code --add} replaced, now or in a screening of the period before this one. */
    private List<SourceTable> leftOut(Ledger ledger, Period period) throws LedgerException {
        List<SourceTable> left = replaced();
        for (RecordedRun run : ledger.runs().all()) {
            if (run.period().equals(period)) {
                ledger.tables(run).stream()
                        .map(table -> table.use().table())
                        .filter(table -> files.containsKey(table.sha256()) && !contents.containsKey(table.sha256()))
                        .filter(table -> tables.stream().noneMatch(read -> isSame(read.table(), table)))
                        .filter(table -> left.stream().noneMatch(other -> isSame(other, table)))
                        .forEach(left::add);
            }
        }
        return left;
    }

    /** Tables that corrected copies stand in for, of files whose other tables are used. */
    private List<SourceTable> replaced() {
        var left = new ArrayList<SourceTable>();
        for (Diagnostic finding : findings.sorted()) {
            if (finding.code() == IntakeCode.SHEET_REPLACED) {
                files.values().stream()
                        .filter(file -> finding.at().file().equals(Optional.of(file.name())))
                        .map(file -> new SourceTable(
                                file.name(), file.sha256(), finding.at().sheet().orElse(""), 0, List.of()))
                        .forEach(left::add);
            }
        }
        return left;
    }

    private static boolean isSame(SourceTable one, SourceTable other) {
        return one.sha256().equals(other.sha256()) && one.sheet().equals(other.sheet());
    }

    private Material material(
            boolean monthFlows, List<SourceTable> dropped, List<SourceTable> kept, List<SourceTable> leftOut) {
        return new Material(
                List.copyOf(files.values()),
                Map.copyOf(contents),
                List.copyOf(tables),
                archive.tables(),
                findings.sorted(),
                monthFlows,
                List.copyOf(dropped),
                List.copyOf(kept),
                List.copyOf(leftOut));
    }

    private static Diagnostic noTable(List<SourceFile> files) {
        Location where = files.size() == 1 ? new Location.WholeFile(files.get(0).name()) : new Location.WholeRun();
        Diagnostic finding = Diagnostic.of(IntakeCode.NO_TABLE_USED, where, "没有一张工作表认出了企业名称或代码列并有数据行");
        return files.size() == 1
                ? finding
                : finding.excerpt(files.stream().map(SourceFile::name).collect(Collectors.joining("、")));
    }
}
