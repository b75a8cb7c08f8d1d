package dev.tenglong.run;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.intake.Intake;
import dev.tenglong.intake.SheetReport;
import dev.tenglong.intake.SourceFiles;
import dev.tenglong.intake.header.Expectation;
import dev.tenglong.intake.header.HeaderWords;
import dev.tenglong.intake.sheet.Limits;
import java.io.IOException;
import java.util.List;

/** Shows how files are understood (识别) without using them: writes nothing, needs no workspace. */
public final class Inspection {

    /** How each sheet was understood, in reading order, and what was found wrong. */
    public record Result(List<SheetReport> sheets, List<Diagnostic> findings) {}

    private final HeaderWords words;
    private final Limits limits;

    /** @param workspace whose header words are used; the built-in ones where it has none */
    public Inspection(Workspace workspace) throws IOException, UnusableInputException {
        this.words = Configuration.headerWords(workspace);
        this.limits = Configuration.limits(workspace);
    }

    /** What a file may grow to, for looking at its cells alone. */
    public static Limits limits(Workspace workspace) throws IOException, UnusableInputException {
        return Configuration.limits(workspace);
    }

    /** @throws UnusableInputException naming every file that cannot be read */
    public Result inspect(List<SourceFiles.Given> inputs) throws IOException, UnusableInputException {
        var findings = new Findings();
        var intake = new Intake(words, Expectation.NONE, limits, findings);
        Inputs read = Inputs.read(inputs, intake, row -> {}, findings, (what, number, total) -> {});
        return new Result(read.sheets(), findings.sorted());
    }
}
