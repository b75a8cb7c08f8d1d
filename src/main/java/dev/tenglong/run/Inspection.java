package dev.tenglong.run;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.intake.Intake;
import dev.tenglong.intake.SheetReport;
import dev.tenglong.intake.SourceFile;
import dev.tenglong.intake.SourceFiles;
import dev.tenglong.intake.header.Expectation;
import dev.tenglong.intake.header.HeaderWords;
import dev.tenglong.intake.sheet.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Shows how files are understood (识别) without using them: writes nothing, needs no workspace. */
public final class Inspection {

    /** How each sheet was understood, in reading order, and what was found wrong. */
    public record Result(List<SheetReport> sheets, List<Diagnostic> findings) {}

    private final HeaderWords words;

    /** @param workspace whose header words are used; the built-in ones where it has none */
    public Inspection(Workspace workspace) throws IOException, UnusableInputException {
        this.words = Configuration.headerWords(workspace);
    }

    /** @throws UnusableInputException naming every file that cannot be read */
    public Result inspect(List<SourceFiles.Given> inputs) throws IOException, UnusableInputException {
        var findings = new Findings();
        var unusable = new ArrayList<Diagnostic>();
        List<SourceFile> files = SourceFiles.collect(inputs, findings, unusable);
        if (files.isEmpty() && unusable.isEmpty()) {
            unusable.add(Diagnostic.of(
                    DiagnosticCode.NO_INPUT, new Location.WholeRun(), "应有 xlsx、xls 或 csv 表格，给出的文件夹里一个也没有"));
        }
        var expectation = Expectation.NONE;
        var intake = new Intake(words, expectation, Limits.DEFAULT, findings);
        var sheets = new ArrayList<SheetReport>();
        for (SourceFile file : files) {
            try {
                sheets.addAll(intake.read(file, row -> {}));
            } catch (UnusableInputException e) {
                unusable.addAll(e.findings());
            }
        }
        if (!unusable.isEmpty()) {
            throw new UnusableInputException(unusable);
        }
        return new Result(List.copyOf(sheets), findings.sorted());
    }
}
