package dev.tenglong.run;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.dossier.Completion;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.DossierBuilder;
import dev.tenglong.dossier.EarlierPeriods;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.indicator.EnergyReckoning;
import dev.tenglong.intake.Intake;
import dev.tenglong.intake.SourceFile;
import dev.tenglong.intake.SourceFiles;
import dev.tenglong.intake.TableUse;
import dev.tenglong.intake.header.Expectation;
import dev.tenglong.intake.sheet.Limits;
import dev.tenglong.listing.ListDraft;
import dev.tenglong.listing.RunFacts;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.screening.Screener;
import dev.tenglong.screening.Verdict;
import dev.tenglong.settings.Office;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Screens one period (筛查): from the files of the departments to the list. */
public final class Screening {

    /**
     * What is asked for.
     *
     * @param inputs     files and folders, absolute: the whole input of the period
     * @param monthFlows whether flow columns without a label are single months
     * @param strict     whether any finding of severity error refuses the whole run
     * @param dryRun     whether nothing may be written
     * @param output     the folder for the workbooks
     */
    public record Request(
            Period period,
            List<SourceFiles.Given> inputs,
            boolean monthFlows,
            boolean strict,
            boolean dryRun,
            Path output) {}

    /**
     * What came of it.
     *
     * @param refused   {@code --strict} and errors: nothing was written
     * @param written   the files written, in order
     * @param notPlaced the finding about an output file that could not be put in place
     */
    public record Result(
            ScreeningRecord record,
            Office office,
            boolean dryRun,
            boolean refused,
            List<Path> written,
            Optional<Diagnostic> notPlaced) {}

    /** Told before each file is read. */
    public interface Watcher {
        void step(String what, long number, long total);
    }

    private final Workspace workspace;

    public Screening(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @throws UnusableInputException naming everything that makes the configuration or an input unusable */
    public Result screen(Request request, Watcher watcher) throws IOException, UnusableInputException {
        Configuration configuration = Configuration.load(workspace, request.period());
        var findings = new Findings();
        configuration.remarks().forEach(findings::add);
        ScreeningRecord record = record(configuration, request, findings, watcher);
        boolean refused = request.strict() && findings.hasErrors();
        if (refused || request.dryRun()) {
            return new Result(record, configuration.office(), request.dryRun(), refused, List.of(), Optional.empty());
        }
        try {
            List<Path> written = new ScreeningOutputs(configuration).write(record, request.output());
            return new Result(record, configuration.office(), false, false, written, Optional.empty());
        } catch (UnusableInputException e) {
            Optional<Diagnostic> finding = Optional.of(e.findings().get(0));
            return new Result(record, configuration.office(), false, false, List.of(), finding);
        }
    }

    private ScreeningRecord record(Configuration configuration, Request request, Findings findings, Watcher watcher)
            throws IOException, UnusableInputException {
        var builder = new DossierBuilder(request.period(), configuration.regions(), configuration.sectors(), findings);
        Inputs read = read(configuration, request, builder, findings, watcher);
        List<Dossier> dossiers = new EnergyReckoning(
                        configuration.energy(),
                        new EnergyReckoning.Rules(
                                configuration.policy().criteria().calibre(),
                                configuration.policy().criteria().requiredFuels()),
                        builder.supplied(),
                        request.period(),
                        findings)
                .settle(new Completion(request.period(), EarlierPeriods.NONE, findings).complete(builder.build()));
        List<Verdict> verdicts = new Screener(
                        configuration.policy(),
                        request.period(),
                        configuration.office().districtCode(),
                        List.of(),
                        findings)
                .screen(dossiers);
        boolean official = configuration.isOfficial(verdicts);
        if (!official) {
            findings.add(Diagnostic.of(
                    DiagnosticCode.DEMO_STANDARD, new Location.WholeRun(), "口径或适用的标准标有“示例”，结果不能作为正式认定的依据"));
        }
        List<TableUse> inputs = read.sheets().stream()
                .filter(s -> s.table().isPresent())
                .map(s -> new TableUse(
                        s.table().get(), s.dataRows(), builder.used(s.table().get())))
                .toList();
        var revision = new Revision(request.period(), 1);
        var draft = new ListDraft(verdicts, List.of());
        return new ScreeningRecord(
                new RunFacts(
                        revision,
                        new RunHash(request.period())
                                .flag("flows", request.monthFlows() ? "month" : "ytd")
                                .inputs(read.files())
                                .config(configuration.hashes())
                                .hex(),
                        configuration.policy().criteria().title(),
                        official,
                        request.monthFlows(),
                        List.of(),
                        List.of(),
                        Optional.empty()),
                inputs,
                configuration.hashes(),
                draft.verdicts(),
                draft.as(revision),
                findings.sorted());
    }

    private static Inputs read(
            Configuration configuration, Request request, DossierBuilder builder, Findings findings, Watcher watcher)
            throws IOException, UnusableInputException {
        var expectation = new Expectation(
                Optional.of(request.period()),
                request.monthFlows(),
                Optional.of(configuration.policy().criteria().calibre()));
        var intake = new Intake(configuration.words(), expectation, Limits.DEFAULT, findings);
        Inputs inputs = Inputs.read(request.inputs(), intake, builder::add, findings, watcher);
        if (inputs.sheets().stream().noneMatch(s -> s.dataRows() > 0)) {
            throw new UnusableInputException(noTable(inputs.files()));
        }
        return inputs;
    }

    private static Diagnostic noTable(List<SourceFile> files) {
        Location where = files.size() == 1 ? new Location.WholeFile(files.get(0).name()) : new Location.WholeRun();
        Diagnostic finding = Diagnostic.of(DiagnosticCode.NO_TABLE_USED, where, "没有一张工作表认出了企业名称或代码列并有数据行");
        return files.size() == 1
                ? finding
                : finding.excerpt(files.stream().map(SourceFile::name).collect(Collectors.joining("、")));
    }
}
