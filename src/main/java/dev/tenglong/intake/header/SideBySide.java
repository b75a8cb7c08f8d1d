package dev.tenglong.intake.header;

import dev.tenglong.intake.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Two tables beside one another in one sheet (并排的表): the header names enterprises twice. Read as one, the figures of the
 * right would be put down to the enterprises of the left.
 */
final class SideBySide {

    /** Where there is no second table. */
    static final int NONE = Integer.MAX_VALUE;

    private final Header header;
    private final NavigableMap<Integer, List<String>> paths;
    private final Map<Integer, Optional<Field>> fields = new HashMap<>();
    /** By the innermost text of a path: the first column that has it. */
    private final Map<String, Integer> firstOfLeaf = new HashMap<>();
    /** By the outermost text of a path: the last amount below it. */
    private final Map<String, Integer> lastAmount = new HashMap<>();

    private SideBySide(Header header, HeaderWords words) {
        this.header = header;
        this.paths = new TreeMap<>(header.paths());
        paths.forEach((column, path) -> {
            firstOfLeaf.putIfAbsent(leaf(column), column);
            fields.put(
                    column, words.match(HeaderLabel.parse(path), header.title()).map(HeaderWords.Match::field));
            if (fields.get(column).filter(Field::isQuantity).isPresent()) {
                lastAmount.put(path.get(0), column);
            }
        });
    }

    /** The first column of the second table; {@link #NONE} where there is one table only. */
    static int secondTable(Header header, HeaderWords words) {
        return new SideBySide(header, words).second();
    }

    private int second() {
        var before = new Columns();
        for (int right : paths.keySet()) {
            paths.subMap(before.next, right - 1).keySet().forEach(before::add);
            before.next = right - 1;
            OptionalInt left = isIdentity(right) ? before.repeatedAt(right) : OptionalInt.empty();
            if (left.isPresent()) {
                return start(left.getAsInt(), right);
            }
        }
        return NONE;
    }

    private boolean isIdentity(int column) {
        return fields.get(column)
                .filter(f -> f == Field.NAME || f == Field.USCC)
                .isPresent();
    }

    /** The columns on the left of the one that is looked at, but for the one beside it. */
    private final class Columns {

        private final Map<List<String>, Integer> apart = new HashMap<>();
        private final Map<String, Integer> first = new HashMap<>();
        private final Map<String, Integer> firstOther = new HashMap<>();
        private int next;

        void add(int column) {
            List<String> path = paths.get(column);
            if (!header.text(column + 1).equals(header.text(column))) {
                apart.putIfAbsent(path, column);
            }
            String leaf = path.get(path.size() - 1);
            Integer earlier = first.putIfAbsent(leaf, column);
            if (earlier != null && !paths.get(earlier).equals(path)) {
                firstOther.putIfAbsent(leaf, column);
            }
        }

        /** The first column with the same header, or the same below another group that has figures of its own. */
        OptionalInt repeatedAt(int right) {
            List<String> path = paths.get(right);
            int same = apart.getOrDefault(path, NONE);
            int grouped = NONE;
            if (path.size() > 1 && lastAmount.getOrDefault(path.get(0), 0) > right) {
                String leaf = path.get(path.size() - 1);
                int candidate = first.getOrDefault(leaf, NONE);
                grouped = candidate != NONE && paths.get(candidate).equals(path)
                        ? firstOther.getOrDefault(leaf, NONE)
                        : candidate;
            }
            int left = Math.min(same, grouped);
            return left == NONE ? OptionalInt.empty() : OptionalInt.of(left);
        }
    }

    /** Number, code and subdistrict that stand before the name and stood before the first name too. */
    private int start(int left, int right) {
        int start = right;
        while (start - 1 > left && stoodBefore(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean stoodBefore(int column) {
        return !header.text(column).isEmpty() && firstOfLeaf.get(leaf(column)) < column;
    }

    private String leaf(int column) {
        List<String> path = paths.get(column);
        return HeaderLabel.key(path.get(path.size() - 1));
    }
}
