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

    public Sector {
        if (!WRITTEN.matcher(code).matches()
                || code.length() > 1
                        && !letter(code.substring(1))
                                .map(code.substring(0, 1)::equals)
                                .orElse(false)) {
            throw new IllegalArgumentException("not a sector code: " + code);
        }
    }

    /** The sector of a code written with or without its letter; empty where the division does not exist or the letter is wrong. */
    public static Optional<Sector> ofCode(String text) {
        String code = text;
        if (text.matches("\\d{2,4}")) {
            Optional<String> letter = letter(text);
            if (letter.isEmpty()) {
                return Optional.empty();
            }
            code = letter.get() + text;
        }
        boolean written = WRITTEN.matcher(code).matches();
        if (!written || code.length() > 1 && !letter(code.substring(1)).equals(Optional.of(code.substring(0, 1)))) {
            return Optional.empty();
        }
        return Optional.of(new Sector(code));
    }

    /** Whether this sector lies in {@code scope}: {@code all}, a letter, or a longer code. */
    public boolean isIn(String scope) {
        return scope.equals("all") || code.startsWith(scope);
    }

    /** The two-digit division (大类) with its letter, such as C17; the letter alone where no more is known. */
    public String division() {
        return code.length() < 3 ? code : code.substring(0, 3);
    }

    /** The letter (门类) the division of these digits belongs to. */
    private static Optional<String> letter(String digits) {
        int division = Integer.parseInt(digits.substring(0, 2));
        int[] last = {5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97};
        if (division >= 1) {
            for (int i = 0; i < last.length; i++) {
                if (division <= last[i]) {
                    return Optional.of(String.valueOf((char) ('A' + i)));
                }
            }
        }
        return Optional.empty();
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
