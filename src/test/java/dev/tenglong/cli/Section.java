package dev.tenglong.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One file of a scenario's archive, or one worksheet of a file.
 *
 * @param first   index of the first line of the body
 * @param name    the path, without sheet and encoding
 * @param sheet   after {@code #}: the section is that worksheet, as CSV
 * @param coding  after {@code @}: an encoding, {@code UTF-8-BOM} or {@code base64}
 * @param options further words of the headline: {@code hidden}, {@code absent}
 */
record Section(
        int first,
        int last,
        String name,
        Optional<String> sheet,
        Optional<String> coding,
        List<String> options,
        List<String> body) {

    private static final String WANT = "want/";

    static boolean isHeadline(String line) {
        return line.startsWith("-- ") && line.endsWith(" --") && line.length() > 6;
    }

    static List<Section> parse(List<String> lines, int from) {
        var sections = new ArrayList<Section>();
        int at = from;
        while (at < lines.size()) {
            String headline =
                    lines.get(at).substring(3, lines.get(at).length() - 3).strip();
            int first = ++at;
            while (at < lines.size() && !isHeadline(lines.get(at))) {
                at++;
            }
            sections.add(of(headline, first, at - 1, lines.subList(first, at)));
        }
        return sections;
    }

    private static Section of(String headline, int first, int last, List<String> body) {
        List<String> words = Arrays.asList(headline.split(" "));
        String path = words.get(0);
        int hash = path.indexOf('#');
        int coding = hash < 0 ? path.lastIndexOf('@') : -1;
        int end = hash >= 0 ? hash : coding >= 0 ? coding : path.length();
        return new Section(
                first,
                last,
                path.substring(0, end),
                hash < 0 ? Optional.empty() : Optional.of(path.substring(hash + 1)),
                coding < 0 ? Optional.empty() : Optional.of(path.substring(coding + 1)),
                words.subList(1, words.size()),
                List.copyOf(body));
    }

    /** Whether this is a file the program must have written, not one it is given. */
    boolean isWanted() {
        return name.startsWith(WANT);
    }

    String wantedName() {
        return name.substring(WANT.length());
    }

    boolean has(String option) {
        return options.contains(option);
    }

    String text() {
        return body.isEmpty() ? "" : String.join("\n", body) + "\n";
    }
}
