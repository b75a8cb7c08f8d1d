package dev.tenglong.cli;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every {@code src/test/resources/scenarios/<area>/*.txtar} is one test, named by its path. */
class ScenarioTest {

    static final Path ROOT = Path.of("src/test/resources/scenarios");

    @TestFactory
    Stream<DynamicTest> scenarios(@TempDir Path temp) throws IOException {
        return files().stream().map(file -> {
            String name = ROOT.relativize(file).toString();
            Path base = temp.toAbsolutePath().resolve(name.replaceAll("\\W", "_"));
            return dynamicTest(name, file.toUri(), () -> ScenarioCheck.check(Scenario.read(file), base, folder -> {}));
        });
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(file -> file.toString().endsWith(".txtar"))
                    .sorted()
                    .toList();
        }
    }
}
