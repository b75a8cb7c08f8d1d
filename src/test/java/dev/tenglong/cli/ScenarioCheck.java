package dev.tenglong.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Runs a scenario twice in fresh folders; both runs must agree to the byte, and with what the scenario expects. */
final class ScenarioCheck {

    /** With {@code -Dscenarios=write} expectations are rewritten, to be reviewed with {@code git diff}. */
    static final boolean WRITE = "write".equals(System.getProperty("scenarios"));

    private ScenarioCheck() {}

    /** What a folder holds before the scenario's own files are put there. */
    interface Preparation {
        void prepare(Path folder) throws IOException;
    }

    static void check(Scenario scenario, Path base, Preparation preparation) throws IOException {
        ScenarioRun first = run(scenario, base.resolve("a"), preparation);
        ScenarioRun second = run(scenario, base.resolve("another"), preparation);
        assertEquals(first.outcomes(), second.outcomes(), "the second run prints the same");
        var files = first.files();
        var filesAgain = second.files();
        assertEquals(files.keySet(), filesAgain.keySet(), "the second run writes the same files");
        files.forEach((name, bytes) -> {
            if (!Arrays.equals(bytes, filesAgain.get(name))) {
                assertArrayEquals(bytes, filesAgain.get(name), name + " is the same after the second run");
            }
        });
        if (WRITE) {
            String rewritten = scenario.rewritten(first);
            if (!rewritten.equals(Files.readString(scenario.source()))) {
                Files.writeString(scenario.source(), rewritten);
            }
        } else {
            assertEquals("", scenario.differences(first));
        }
    }

    private static ScenarioRun run(Scenario scenario, Path folder, Preparation preparation) throws IOException {
        Files.createDirectories(folder);
        preparation.prepare(folder);
        return ScenarioRun.of(scenario, folder);
    }
}
