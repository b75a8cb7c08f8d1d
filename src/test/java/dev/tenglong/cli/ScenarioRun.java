package dev.tenglong.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One run of a scenario in a folder of its own: nothing of this machine gets in. */
record ScenarioRun(Path folder, List<Step.Outcome> outcomes) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-05-14T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    /** It depends on every byte of the configuration, the program's own included. */
    private static final String CHECK_CODE = "(校验码[ ：]?|\"check_code\": \")[0-9a-f]{12}";

    static ScenarioRun of(Scenario scenario, Path folder) throws IOException {
        Given.put(scenario.sections(), folder);
        var outcomes = new ArrayList<Step.Outcome>();
        Path directory = folder;
        for (Step step : scenario.steps()) {
            List<String> words = Words.of(step.command());
            if (words.get(0).equals("cd")) {
                directory = folder.resolve(words.get(1)).normalize();
                outcomes.add(new Step.Outcome(List.of(), 0));
            } else {
                outcomes.add(run(words, directory, folder));
            }
        }
        return new ScenarioRun(folder, outcomes);
    }

    /** Leading {@code NAME=value} words are the environment, as in a shell. */
    private static Step.Outcome run(List<String> words, Path directory, Path folder) {
        var environment = new TreeMap<String, String>();
        int at = 0;
        while (words.get(at).matches("[A-Z_]+=.*")) {
            String[] pair = words.get(at++).split("=", 2);
            environment.put(pair[0], pair[1].replace("$WORK", folder.toString()));
        }
        String[] args = words.subList(at + 1, words.size()).stream()
                .map(word -> word.replace("$WORK", folder.toString()))
                .toArray(String[]::new);
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(new Surroundings(directory, environment, CLOCK, ConsoleStreams.plain(out, err)), args);
        var lines = new ArrayList<String>();
        for (ByteArrayOutputStream stream : List.of(out, err)) {
            stream.toString(StandardCharsets.UTF_8)
                    .replace(folder.toString(), "$WORK")
                    .replaceAll(CHECK_CODE, "$1············")
                    .lines()
                    .forEach(lines::add);
        }
        return new Step.Outcome(lines, exit);
    }

    /** Every file of the folder with its bytes, but the log: it tells the time. */
    Map<String, byte[]> files() throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!("/" + name).contains("/logs/")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
