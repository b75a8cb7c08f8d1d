package dev.tenglong.intake.header;

import java.util.ArrayList;
import java.util.List;

/**
 * The header of a column as a mapping names it (列头), comparable over months.
 *
 * @param exact with width, brackets and white space folded
 * @param core  without units, years and months, levels run together; nothing where only those stand there
 */
record ColumnName(String exact, String core, Span span, Prior prior) {

    static ColumnName of(List<String> path) {
        HeaderLabel label = HeaderLabel.parse(path);
        String exact = HeaderLabel.key(String.join("/", path));
        String core = label.candidates().isEmpty() ? "" : label.candidates().get(0);
        return new ColumnName(exact, core.replace("/", ""), label.span(), label.prior());
    }

    /** As a person wrote it, levels joined by a slash. */
    static ColumnName of(String written) {
        return of(levels(written));
    }

    /** Whether only unit, year and last month may differ. */
    boolean isLike(ColumnName other) {
        return hasSameWords(other) && span == other.span;
    }

    /** Whether the months may differ in kind as well: 1月 in January is 1—2月 in February. */
    boolean hasSameWords(ColumnName other) {
        return !core.isEmpty() && core.equals(other.core) && prior == other.prior;
    }

    /** Cut at the slashes outside brackets: 吨/年 in brackets is a unit. */
    private static List<String> levels(String written) {
        var levels = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
            if (c == '/' && depth <= 0) {
                levels.add(written.substring(from, i));
                from = i + 1;
            }
        }
        levels.add(written.substring(from));
        return levels.stream().filter(level -> !level.isBlank()).toList();
    }
}
