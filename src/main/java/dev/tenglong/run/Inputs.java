package dev.tenglong.run;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.intake.Intake;
import dev.tenglong.intake.SheetReport;
import dev.tenglong.intake.SourceFile;
import dev.tenglong.intake.SourceFiles;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.intake.feedback.Replacements;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The files a command was given, read (输入): all of them before anything is refused, so that every file that cannot be
 * used is named in one run.
 *
 * @param sheets       how each sheet was understood, in reading order
 * @param replacements which of them are corrected copies of others
 */
record Inputs(List<SourceFile> files, List<SheetReport> sheets, Replacements replacements) {

    /**
     * @param sink takes the data rows; what it took must not be used where this throws
     * @throws UnusableInputException naming every file that cannot be read
     */
    static Inputs read(
            List<SourceFiles.Given> given,
            Intake intake,
            Consumer<SourceRow> sink,
            Findings findings,
            Screening.Watcher watcher)
            throws IOException, UnusableInputException {
        var unusable = new ArrayList<Diagnostic>();
        List<SourceFile> files = SourceFiles.collect(given, findings, unusable);
        if (files.isEmpty() && unusable.isEmpty()) {
            unusable.add(
                    Diagnostic.of(IntakeCode.NO_INPUT, new Location.WholeRun(), "应有 xlsx、xls 或 csv 表格，给出的文件夹里一个也没有"));
        }
        Replacements replacements = intake.replacements(files);
        unusable.addAll(replacements.contradictions());
        var sheets = new ArrayList<SheetReport>();
        int number = 0;
        for (SourceFile file : files) {
            watcher.step("读取 " + file.name(), ++number, files.size());
            try {
                sheets.addAll(intake.read(file, replacements, sink));
            } catch (UnusableInputException e) {
                unusable.addAll(e.findings());
            }
        }
        if (!unusable.isEmpty()) {
            throw new UnusableInputException(unusable);
        }
        return new Inputs(files, List.copyOf(sheets), replacements);
    }
}
