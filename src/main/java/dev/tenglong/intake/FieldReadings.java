package dev.tenglong.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ways to give the fields of a row that is too wide to the columns of its header, where only figures may have been cut
 * at their thousands separators (千分位). One way alone is a reading; of several none is.
 */
final class FieldReadings {

    private static final int MOST_FIELDS = 200;
    /** A figure of a million million and more is none. */
    private static final int MOST_GROUPS = 5;
    /** Ways that differ only in columns nobody reads are one; where there are so many, nothing is certain. */
    private static final int MOST_WAYS = 64;

    private final Map<Integer, Field> read;
    private final int width;
    private List<String> fields = List.of();
    private final BitSet hopeless = new BitSet();

    /**
     * @param read  the field of each column that is read, by its number
     * @param width how many columns the header has
     */
    FieldReadings(Map<Integer, Field> read, int width) {
        this.read = Map.copyOf(read);
        this.width = width;
    }

    /** For each column where its fields begin and how many they are; several are one figure. */
    record Way(List<String> texts, Set<Integer> joined) {

        Way {
            texts = List.copyOf(texts);
            joined = Set.copyOf(joined);
        }
    }

    /** The only way, in what is read; empty where there is none or more than one. */
    Optional<Way> only(List<String> of) {
        List<Way> ways = distinct(of);
        return ways.size() == 1 ? Optional.of(ways.get(0)) : Optional.empty();
    }

    /** Whether there is any way with all the fields. */
    boolean any(List<String> of) {
        return of.size() <= MOST_FIELDS && !ways(of).isEmpty();
    }

    /** Ways that differ in what is read; with empty fields at the end of a row counted or not. */
    private List<Way> distinct(List<String> of) {
        var ways = new ArrayList<Way>();
        if (of.size() > MOST_FIELDS) {
            return ways;
        }
        int most = of.size();
        while (most >= width) {
            List<Way> found = ways(of.subList(0, most));
            if (found.size() >= MOST_WAYS) {
                return found;
            }
            ways.addAll(found);
            if (most == 0 || !of.get(most - 1).isEmpty()) {
                break;
            }
            most--;
        }
        var seen = new LinkedHashSet<List<String>>();
        ways.removeIf(way -> !seen.add(read.keySet().stream()
                .sorted()
                .map(c -> c <= way.texts().size() ? way.texts().get(c - 1) : "")
                .toList()));
        return ways;
    }

    private List<Way> ways(List<String> of) {
        fields = of;
        hopeless.clear();
        var ways = new ArrayList<Way>();
        assign(1, 0, new ArrayList<>(), new LinkedHashSet<>(), ways);
        return ways;
    }

    /** Gives the fields from {@code at} on to the columns from {@code column} on; whether that can be done at all. */
    private boolean assign(int column, int at, List<String> texts, Set<Integer> joined, List<Way> ways) {
        if (column > width) {
            if (at == fields.size()) {
                ways.add(new Way(texts, joined));
            }
            return at == fields.size();
        }
        int state = column * (MOST_FIELDS + 1) + at;
        if (at >= fields.size() || ways.size() >= MOST_WAYS || hopeless.get(state)) {
            return false;
        }
        boolean possible = false;
        int most = Math.min(MOST_GROUPS, fields.size() - at);
        for (int count = 1; count <= most && fits(column, at, count); count++) {
            texts.add(String.join(",", fields.subList(at, at + count)));
            if (count > 1) {
                joined.add(column);
            }
            possible |= assign(column + 1, at + count, texts, joined, ways);
            texts.remove(texts.size() - 1);
            joined.remove(column);
        }
        if (!possible) {
            hopeless.set(state);
        }
        return possible;
    }

    /** Whether a column may hold so many fields: one of its kind, or the groups of a figure. */
    private boolean fits(int column, int at, int count) {
        Field field = read.get(column);
        String first = fields.get(at);
        if (count == 1) {
            return isAlone(field, first);
        }
        return mayBeCut(field)
                && FieldShape.isFirstGroup(first)
                && (count == 2 || FieldShape.isMiddleGroup(fields.get(at + count - 2)))
                && FieldShape.isLastGroup(fields.get(at + count - 1));
    }

    private static boolean mayBeCut(Field field) {
        return field == null || field.isQuantity();
    }

    private static boolean isAlone(Field field, String text) {
        if (field == null) {
            return !FieldShape.isZeroLed(text);
        }
        return switch (field) {
            case USCC -> text.isEmpty() || FieldShape.isCode(text);
            case NAME -> FieldShape.isName(text);
            default -> field.isQuantity() ? FieldShape.isFigure(text) : !FieldShape.isZeroLed(text);
        };
    }
}
