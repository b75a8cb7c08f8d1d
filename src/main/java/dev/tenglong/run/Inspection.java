package dev.tenglong.run;

import dev.tenglong.diagnostics.CommandCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.intake.Intake;
import dev.tenglong.intake.Recognition;
import dev.tenglong.intake.SheetReport;
import dev.tenglong.intake.SourceFiles;
import dev.tenglong.intake.header.Expectation;
import dev.tenglong.intake.mapping.MappingDraft;
import dev.tenglong.intake.sheet.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Shows how files are understood (识别) without using them: writes nothing, needs no workspace. */
public final class Inspection {

    /** How each sheet was understood, in reading order, and what was found wrong. */
    public record Result(List<SheetReport> sheets, List<Diagnostic> findings) {}

    private static final String EXISTS = "文件已经存在，没有覆盖";
    private static final String KEEP = "换一个文件名，或先移走原有的文件";

    private final Limits limits;

    private final Recognition recognition;

    /** @param workspace whose header words, mappings and subdistricts are used; the built-in ones where it has none */
    public Inspection(Workspace workspace) throws IOException, UnusableInputException {
        this.recognition = Configuration.recognition(workspace);
        this.limits = Configuration.limits(workspace);
    }

    /** What a file may grow to, for looking at its cells alone. */
    public static Limits limits(Workspace workspace) throws IOException, UnusableInputException {
        return Configuration.limits(workspace);
    }

    /** @throws UnusableInputException naming every file that cannot be read */
    public Result inspect(List<SourceFiles.Given> inputs) throws IOException, UnusableInputException {
        var findings = new Findings();
        var intake = new Intake(recognition, Expectation.NONE, limits, findings);
        Inputs read = Inputs.read(inputs, intake, row -> {}, findings, (what, number, total) -> {});
        return new Result(read.sheets(), findings.sorted());
    }

    /**
     * Writes a mapping file for these sheets to begin with; false where none of them could have one. Only where nothing is
     * yet: what a person changed is not to be lost.
     */
    public static boolean saveMapping(List<SheetReport> sheets, Path file) throws IOException, UnusableInputException {
        String draft = MappingDraft.of(sheets);
        if (draft.isEmpty()) {
            return false;
        }
        requireNew(file);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), ".tenglong-", ".tmp");
            try {
                Files.writeString(whole, draft, StandardCharsets.UTF_8);
                Files.move(whole, file);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (FileAlreadyExistsException e) {
            throw notWritten(file, EXISTS, KEEP);
        } catch (IOException e) {
            throw notWritten(file, "映射文件写不进去，可能没有写权限，或磁盘已满", "换一个文件夹");
        }
        return true;
    }

    /** Whether any of these sheets could have a mapping. */
    public static boolean canSaveMapping(List<SheetReport> sheets) {
        return !MappingDraft.of(sheets).isEmpty();
    }

    /** @throws UnusableInputException where a mapping file would take the place of another file */
    public static void requireNew(Path file) throws UnusableInputException {
        if (Files.exists(file)) {
            throw notWritten(file, EXISTS, KEEP);
        }
    }

    private static UnusableInputException notWritten(Path file, String message, String hint) {
        return new UnusableInputException(
                Diagnostic.of(CommandCode.OUTPUT_NOT_WRITTEN, new Location.WholeFile(file.toString()), message)
                        .hint(hint));
    }
}
