package dev.tenglong.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The console examples of README.md run as printed, in a copy of the repository's workspace. */
class ReadmeTest {

    @Test
    void its_examples_print_what_it_says(@TempDir Path temp) throws IOException {
        ScenarioCheck.check(Scenario.ofMarkdown(Path.of("README.md")), temp.toAbsolutePath(), folder -> {
            for (String name : List.of("config", "sample-data")) {
                copy(Path.of(name), folder.resolve(name));
            }
        });
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
