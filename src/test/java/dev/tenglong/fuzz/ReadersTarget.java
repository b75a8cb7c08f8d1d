package dev.tenglong.fuzz;

import dev.tenglong.cli.ConsoleStreams;
import dev.tenglong.cli.Main;
import dev.tenglong.cli.Surroundings;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.Intake;
import dev.tenglong.intake.Recognition;
import dev.tenglong.intake.SourceFile;
import dev.tenglong.intake.header.Expectation;
import dev.tenglong.intake.header.HeaderWords;
import dev.tenglong.intake.header.HeaderWordsFile;
import dev.tenglong.intake.sheet.CellDump;
import dev.tenglong.intake.sheet.Limits;
import dev.tenglong.intake.sheet.SheetInfo;
import dev.tenglong.intake.sheet.Workbook;
import dev.tenglong.intake.sheet.Workbooks;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.units.Calibre;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What the fuzzer runs: one file through the readers, through the whole intake and, for one in sixteen, through the
 * whole of {@code inspect}. It is read or refused; anything else that is thrown is a fault of ours. Jazzer calls
 * {@link #fuzzerTestOneInput}; {@code ReadersFuzzTest} does so in the build.
 */
public final class ReadersTarget {

    private static final int COMMAND_EVERY = 16;
    private static final Path FOLDER = folder();
    private static final Path FILE = FOLDER.resolve("收到.xls");
    private static final HeaderWords WORDS = HeaderWordsFile.load(ConfigFolder.builtIn(), new Findings());

    private ReadersTarget() {}

    private static Path folder() {
        try {
            Path memory = Path.of("/dev/shm");
            Path folder = Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "tenglong-fuzz")
                    : Files.createTempDirectory("tenglong-fuzz");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What Jazzer looks for. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        outcome(input);
    }

    /** How it ended: {@code read}, or the ids of the findings it was refused with. */
    static String outcome(byte[] input) throws IOException {
        byte[] file = FuzzedFile.of(input);
        Files.write(FILE, file);
        try {
            String cells = refusal(ReadersTarget::cells);
            String intake = refusal(ReadersTarget::intake);
            if (Arrays.hashCode(input) % COMMAND_EVERY == 0) {
                inspect(intake);
            }
            return cells.isEmpty() ? "read" : cells;
        } finally {
            Files.delete(FILE);
        }
    }

    private interface Step {
        void run() throws IOException, UnusableInputException;
    }

    private static String refusal(Step step) throws IOException {
        try {
            step.run();
            return "";
        } catch (UnusableInputException e) {
            return e.findings().get(0).code().id();
        }
    }

    private static void cells() throws IOException, UnusableInputException {
        try (Workbook book = Workbooks.open(FILE, "收到.xls", Limits.DEFAULT)) {
            for (SheetInfo sheet : book.sheets()) {
                book.merges(sheet);
                CellDump.write(book, sheet, Writer.nullWriter());
            }
        }
    }

    private static void intake() throws IOException, UnusableInputException {
        var expectation = new Expectation(Optional.of(new Period(2022, 3)), false, Optional.of(Calibre.CALORIFIC));
        new Intake(Recognition.byWords(WORDS), expectation, Limits.DEFAULT, new Findings())
                .read(new SourceFile(FILE, "收到.xls", "ab"), row -> {});
    }

    private static void inspect(String refusedByIntake) {
        var streams = ConsoleStreams.plain(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        var clock = Clock.fixed(Instant.parse("2022-05-14T01:00:00Z"), ZoneOffset.UTC);
        int exit = Main.run(new Surroundings(FOLDER, Map.of(), clock, streams), "inspect", FILE.toString());
        int expected = refusedByIntake.isEmpty() ? 0 : 3;
        if (exit != expected) {
            throw new IllegalStateException("inspect ended with " + exit + ", intake with " + refusedByIntake);
        }
    }
}
