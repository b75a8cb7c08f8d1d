package dev.tenglong.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One command of a script and what it must print.
 *
 * @param first    index of the line with the command
 * @param last     index of the last line of the expectation
 * @param expected the lines expected: stdout, then stderr
 */
record Step(int first, int last, String command, List<String> expected, int exit) {

    private static final String PROMPT = "$ ";

    /**
     * Reads the steps between two lines.
     *
     * @param blankEnds whether a blank line ends an expectation (an empty line of output is then a lone dot)
     */
    static List<Step> parse(List<String> lines, int from, int to, boolean blankEnds) {
        var steps = new ArrayList<Step>();
        int at = from;
        while (at < to) {
            if (!lines.get(at).startsWith(PROMPT)) {
                at++;
                continue;
            }
            int first = at++;
            var expected = new ArrayList<String>();
            int exit = 0;
            while (at < to && !lines.get(at).startsWith(PROMPT)) {
                String line = lines.get(at);
                Optional<Integer> code = exitCode(line);
                if (line.isBlank() && blankEnds) {
                    break;
                } else if (code.isPresent()) {
                    exit = code.get();
                } else {
                    expected.add(blankEnds && line.equals(".") ? "" : line);
                }
                at++;
            }
            steps.add(new Step(first, at - 1, lines.get(first).substring(PROMPT.length()), expected, exit));
        }
        return steps;
    }

    /** The same step as text, with another outcome in place of the expectation. */
    List<String> rewritten(Outcome outcome, boolean blankEnds) {
        var lines = new ArrayList<String>();
        lines.add(PROMPT + command);
        if (accepts(outcome)) {
            expected.forEach(line -> lines.add(line.isEmpty() && blankEnds ? "." : line));
        } else {
            outcome.lines().forEach(line -> lines.add(line.isBlank() && blankEnds ? "." : line));
        }
        if (outcome.exit() != 0) {
            lines.add("? " + outcome.exit());
        }
        return lines;
    }

    boolean accepts(Outcome outcome) {
        return exit == outcome.exit() && Expectation.of(expected).matches(outcome.lines());
    }

    private static Optional<Integer> exitCode(String line) {
        return line.matches("\\? \\d+") ? Optional.of(Integer.valueOf(line.substring(2))) : Optional.empty();
    }

    /** What a step printed, its folder written as {@code $WORK}, and how it ended. */
    record Outcome(List<String> lines, int exit) {}
}
