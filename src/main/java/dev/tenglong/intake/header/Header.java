package dev.tenglong.intake.header;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The header of a table, found.
 *
 * @param firstRow 1-based
 * @param lastRow  1-based; data begins below it
 * @param paths    column (1-based) to the texts above it, outermost first
 * @param title    the name of the sheet and everything written above the header
 * @param units    the units named once above the table (单位：万元、亩)
 * @param notes    those named elsewhere, the nearest first (表下方的注, 说明工作表)
 */
public record Header(
        int firstRow,
        int lastRow,
        Map<Integer, List<String>> paths,
        String title,
        TableUnits units,
        List<UnitNote> notes) {

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{1,3}");

    public Header {
        paths = Map.copyOf(paths);
        notes = List.copyOf(notes);
    }

    /** The same with what is written elsewhere. */
    public Header withNotes(List<UnitNote> elsewhere) {
        return new Header(firstRow, lastRow, paths, title, units, elsewhere);
    }

    /** The header of a column as one text, levels joined by a slash. */
    public String text(int column) {
        return String.join("/", paths.getOrDefault(column, List.of())).replaceAll("\\s+", "");
    }

    /** Whether a text is one of those above a column, however spaced. */
    public boolean holds(int column, String text) {
        String key = HeaderLabel.key(text);
        return paths.getOrDefault(column, List.of()).stream()
                .anyMatch(part -> HeaderLabel.key(part).equals(key));
    }

    /** What is written of each column without units and time (列头的特征): next month's table has the same. */
    public Set<String> fingerprints() {
        return paths.keySet().stream()
                .sorted()
                .map(this::fingerprint)
                .filter(core -> !core.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** That of a header as a person wrote it, levels joined by a slash. */
    public static String fingerprint(String written) {
        return ColumnName.of(written).core();
    }

    /** That of one column; nothing where only a unit or a month stands there. */
    public String fingerprint(int column) {
        return ColumnName.of(paths.get(column)).core();
    }

    /**
     * The columns a person means: by header text as it stands, else by the same words whatever unit and month, else by
     * letters. Several where the text does not tell them apart.
     */
    public List<Integer> columnsNamed(String written) {
        var wanted = ColumnName.of(written);
        List<Integer> same = columns(name -> name.exact().equals(wanted.exact()));
        if (same.isEmpty()) {
            same = columns(wanted::isLike);
        }
        if (same.isEmpty()) {
            same = columns(wanted::hasSameWords);
        }
        if (same.isEmpty() && LETTERS.matcher(written).matches()) {
            int column = written.toUpperCase(Locale.ROOT).chars().reduce(0, (sum, c) -> sum * 26 + c - 'A' + 1);
            int last = paths.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
            return column <= last ? List.of(column) : List.of();
        }
        return same;
    }

    private List<Integer> columns(Predicate<ColumnName> wanted) {
        return paths.keySet().stream()
                .filter(column -> wanted.test(ColumnName.of(paths.get(column))))
                .sorted()
                .toList();
    }
}
