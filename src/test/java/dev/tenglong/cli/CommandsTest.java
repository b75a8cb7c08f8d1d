package dev.tenglong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** One grammar for all commands, and a page of the manual for each. */
class CommandsTest {

    @TestFactory
    Stream<DynamicTest> every_command_keeps_the_grammar() {
        Map<String, CommandLine> commands = allBuilt().getSubcommands();
        assertThat(commands.keySet())
                .containsExactlyElementsOf(Commands.headlines().keySet());
        return commands.entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
    }

    private static void check(String name, CommandLine command) {
        assertThat(command.getCommandSpec().usageMessage().header())
                .containsExactly(Commands.headlines().get(name));
        checkGrammar(command);
        assertThat(Files.exists(Path.of("src/site/markdown/manual", name + ".md")))
                .as("manual")
                .isTrue();
        command.getSubcommands().values().forEach(CommandsTest::checkGrammar);
    }

    private static void checkGrammar(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        assertThat(spec.usageMessage().footer())
                .as("examples")
                .isNotEmpty()
                .allMatch(line -> line.startsWith("  tenglong "));
        for (OptionSpec option : spec.options()) {
            assertThat(option.names()).as("a long form of " + option).anyMatch(n -> n.startsWith("--"));
        }
        for (ArgSpec arg : spec.args()) {
            assertThat(arg.description()).as(arg.toString()).isNotEmpty();
            assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(arg.paramLabel()))
                    .as("a label in Chinese shifts the columns of help: " + arg.paramLabel())
                    .isTrue();
        }
    }

    private static CommandLine allBuilt() {
        var root = new RootCommand();
        var line = new CommandLine(root);
        var streams = ConsoleStreams.plain(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        var surroundings = new Surroundings(Path.of(""), Map.of(), Clock.systemUTC(), streams);
        String[] names = Commands.headlines().keySet().toArray(String[]::new);
        Commands.addTo(line, new Session(surroundings, Clock.systemUTC(), root.options), names);
        assertThat(Arrays.asList(names)).isNotEmpty();
        return line;
    }
}
