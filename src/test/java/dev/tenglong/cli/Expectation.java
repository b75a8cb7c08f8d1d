package dev.tenglong.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Expected lines: {@code [..]} stands for anything within a line, a line of {@code ...} for any number of lines. */
final class Expectation {

    private static final String ANY_LINES = "...";

    private final List<String> expected;

    private Expectation(List<String> expected) {
        this.expected = expected;
    }

    static Expectation of(List<String> lines) {
        return new Expectation(trimmed(lines));
    }

    boolean matches(List<String> actual) {
        return matches(0, trimmed(actual), 0);
    }

    private boolean matches(int e, List<String> actual, int a) {
        if (e == expected.size()) {
            return a == actual.size();
        }
        if (expected.get(e).equals(ANY_LINES)) {
            for (int skip = a; skip <= actual.size(); skip++) {
                if (matches(e + 1, actual, skip)) {
                    return true;
                }
            }
            return false;
        }
        return a < actual.size() && sameLine(expected.get(e), actual.get(a)) && matches(e + 1, actual, a + 1);
    }

    private static boolean sameLine(String expected, String actual) {
        if (!expected.contains("[..]")) {
            return expected.equals(actual);
        }
        String regex = Pattern.quote(expected).replace("[..]", "\\E.*\\Q");
        return Pattern.matches(regex, actual);
    }

    /** Spaces at the end of lines and empty lines at either end do not count. */
    private static List<String> trimmed(List<String> lines) {
        var trimmed = new ArrayList<>(lines.stream().map(String::stripTrailing).toList());
        while (!trimmed.isEmpty() && trimmed.get(0).isEmpty()) {
            trimmed.remove(0);
        }
        while (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1).isEmpty()) {
            trimmed.remove(trimmed.size() - 1);
        }
        return trimmed;
    }
}
