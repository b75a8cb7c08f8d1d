package dev.tenglong.intake.header;

import dev.tenglong.intake.Field;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Two tables beside one another in one sheet (并排的表): the header names enterprises twice. Read as one, the figures of the
 * right would be put down to the enterprises of the left.
 */
final class SideBySide {

    /** Where there is no second table. */
    static final int NONE = Integer.MAX_VALUE;

    private final Header header;
    private final HeaderWords words;

    private SideBySide(Header header, HeaderWords words) {
        this.header = header;
        this.words = words;
    }

    /** The first column of the second table; {@link #NONE} where there is one table only. */
    static int secondTable(Header header, HeaderWords words) {
        return new SideBySide(header, words).second();
    }

    private int second() {
        var columns = new TreeSet<>(header.paths().keySet());
        for (int right : columns) {
            for (int left : columns.headSet(right - 1)) {
                if (isIdentity(right) && isRepeated(left, right)) {
                    return start(left, right);
                }
            }
        }
        return NONE;
    }

    private boolean isIdentity(int column) {
        return field(column).filter(f -> f == Field.NAME || f == Field.USCC).isPresent();
    }

    /** The same header again, or the same below another group that has figures of its own. */
    private boolean isRepeated(int left, int right) {
        List<String> one = header.paths().get(left);
        List<String> other = header.paths().get(right);
        boolean apart = !header.text(left + 1).equals(header.text(right));
        if (one.equals(other)) {
            return apart;
        }
        boolean sameLeaf = one.get(one.size() - 1).equals(other.get(other.size() - 1));
        return sameLeaf
                && other.size() > 1
                && header.paths().entrySet().stream()
                        .filter(e -> e.getKey() > right && e.getValue().get(0).equals(other.get(0)))
                        .anyMatch(
                                e -> field(e.getKey()).filter(Field::isQuantity).isPresent());
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
        String text = header.text(column);
        return !text.isEmpty()
                && header.paths().keySet().stream().anyMatch(c -> c < column && leaf(c).equals(leaf(column)));
    }

    private String leaf(int column) {
        List<String> path = header.paths().get(column);
        return HeaderLabel.key(path.get(path.size() - 1));
    }

    private Optional<Field> field(int column) {
        return words.match(HeaderLabel.parse(header.paths().get(column)), header.title())
                .map(HeaderWords.Match::field);
    }
}
