package dev.tenglong.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A scenario: a script, then the files it needs (txtar layout).
 *
 * <pre>
 * # what is being shown
 * $ tenglong screen 企业.xlsx --period 2022-03
 * expected output, stdout then stderr
 * ? 3                          exit code, omitted when 0
 *
 * -- 企业.xlsx#Sheet1 --         a worksheet, as CSV; several of one file are its sheets in order
 * -- 用电.csv@GBK --             a text in another encoding
 * -- want/清单.xlsx#清单 --       compared with what the program wrote
 * </pre>
 *
 * The details stand in {@code src/site/markdown/contributing.md}.
 */
record Scenario(Path source, List<String> lines, List<Step> steps, List<Section> sections, boolean blankEnds) {

    static Scenario read(Path source) throws IOException {
        List<String> lines = Files.readString(source).lines().toList();
        int archive = 0;
        while (archive < lines.size() && !Section.isHeadline(lines.get(archive))) {
            archive++;
        }
        return new Scenario(source, lines, Step.parse(lines, 0, archive, true), Section.parse(lines, archive), true);
    }

    /** The console examples of a Markdown page, in order, as one script. Commands of other programs are left out. */
    static Scenario ofMarkdown(Path page) throws IOException {
        List<String> lines = Files.readString(page).lines().toList();
        var steps = new ArrayList<Step>();
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at++).equals("```console")) {
                int first = at;
                while (at < lines.size() && !lines.get(at).equals("```")) {
                    at++;
                }
                Step.parse(lines, first, at, false).stream()
                        .filter(step -> step.command().matches("(\\S+/)?tenglong\\b.*"))
                        .forEach(steps::add);
            }
        }
        return new Scenario(page, lines, steps, List.of(), false);
    }

    /** The differences between what was expected and what happened; empty when there are none. */
    String differences(ScenarioRun run) throws IOException {
        var report = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Step.Outcome outcome = run.outcomes().get(i);
            if (!step.accepts(outcome)) {
                report.append(source)
                        .append(':')
                        .append(step.first() + 1)
                        .append(": ")
                        .append(step.command());
                report.append("\n--- expected (exit ").append(step.exit()).append(")\n");
                step.expected().forEach(line -> report.append(line).append('\n'));
                report.append("--- actual (exit ").append(outcome.exit()).append(")\n");
                outcome.lines().forEach(line -> report.append(line).append('\n'));
            }
        }
        for (Section wanted : wanted()) {
            List<String> produced = Produced.lines(run.folder(), wanted);
            if (!Expectation.of(wanted.body()).matches(produced)) {
                report.append(source)
                        .append(':')
                        .append(wanted.first())
                        .append(": ")
                        .append(wanted.name());
                report.append(" differs; produced was\n")
                        .append(String.join("\n", produced))
                        .append('\n');
            }
        }
        return report.toString();
    }

    /** The file again, with what happened in place of what was expected and did not. */
    String rewritten(ScenarioRun run) throws IOException {
        var text = new ArrayList<>(lines);
        List<Section> wanted = wanted();
        for (int i = wanted.size() - 1; i >= 0; i--) { // from the end, so that indices hold
            Section section = wanted.get(i);
            List<String> produced = Produced.lines(run.folder(), section);
            if (!Expectation.of(section.body()).matches(produced)) {
                replace(text, section.first(), section.last(), produced);
            }
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            replace(
                    text,
                    step.first(),
                    step.last(),
                    step.rewritten(run.outcomes().get(i), blankEnds));
        }
        return String.join("\n", text) + "\n";
    }

    private List<Section> wanted() {
        return sections.stream().filter(Section::isWanted).toList();
    }

    private static void replace(List<String> text, int first, int last, List<String> by) {
        text.subList(first, last + 1).clear();
        text.addAll(first, by);
    }
}
