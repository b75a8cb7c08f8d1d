package dev.tenglong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tenglong.diagnostics.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each finding occurs in some scenario. The list of those that do not yet can only shrink. */
class EveryFindingIsShownTest {

    private static final Path NOT_YET = ScenarioTest.ROOT.resolve("not-yet-shown.txt");

    @Test
    void but_for_those_on_the_list() throws IOException {
        Set<String> missing = missing();
        if (ScenarioCheck.WRITE) {
            Files.writeString(NOT_YET, String.join("\n", missing) + "\n");
        }
        var listed = new TreeSet<>(Files.readAllLines(NOT_YET));
        listed.remove("");
        assertEquals(String.join("\n", listed), String.join("\n", missing), "add a scenario, or take the code off");
    }

    private static Set<String> missing() throws IOException {
        var text = new StringBuilder();
        for (Path file : ScenarioTest.files()) {
            text.append(Files.readString(file));
        }
        return DiagnosticCode.all().stream()
                .map(DiagnosticCode::id)
                .filter(id -> text.indexOf("[" + id + "]") < 0 && text.indexOf("\"" + id + "\"") < 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
