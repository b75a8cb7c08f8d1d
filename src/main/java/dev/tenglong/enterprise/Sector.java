package dev.tenglong.enterprise;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sector of the national economy (行业, GB/T 4754-2017), from 门类 to 小类, written with its letter: C, C17, C171, C1713.
 *
 * @param code letter, then none, two, three or four digits
 */
public record Sector(String code) implements Comparable<Sector> {

    private static final Pattern WRITTEN = Pattern.compile("[A-T](\\d{2,4})?");
    private static final Pattern DIGITS = Pattern.compile("\\d{2,4}");

    /** The last division of each letter from A on: 01–05 are A, 06–12 are B, 13–43 are C. */
    private static final int[] LAST_DIVISIONS = {
        5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97
    };

    public Sector {
        if (!isWellFormed(code)) {
            throw new IllegalArgumentException("not a sector code: " + code);
        }
    }

    /** The sector of a code written with or without its letter; empty where the division does not exist or the letter is wrong. */
    public static Optional<Sector> ofCode(String text) {
        String code = DIGITS.matcher(text).matches() ? letter(text) + text : text;
        return isWellFormed(code) ? Optional.of(new Sector(code)) : Optional.empty();
    }

    private static boolean isWellFormed(String code) {
        return WRITTEN.matcher(code).matches() && (code.length() == 1 || code.startsWith(letter(code.substring(1))));
    }

    /** Whether this sector lies in {@code scope}: {@code all}, a letter, or a longer code. */
    public boolean isIn(String scope) {
        return scope.equals("all") || code.startsWith(scope);
    }

    /** The two-digit division (大类) with its letter, such as C17; the letter alone where no more is known. */
    public String division() {
        return code.length() < 3 ? code : code.substring(0, 3);
    }

    /** The letter (门类) that the division of these digits belongs to; a question mark where there is no such division. */
    private static String letter(String digits) {
        int division = Integer.parseInt(digits.substring(0, 2));
        for (int i = 0; i < LAST_DIVISIONS.length && division > 0; i++) {
            if (division <= LAST_DIVISIONS[i]) {
                return String.valueOf((char) ('A' + i));
            }
        }
        return "?";
    }

    @Override
    public int compareTo(Sector other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
