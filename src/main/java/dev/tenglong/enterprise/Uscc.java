package dev.tenglong.enterprise;

import java.util.Optional;

/**
 * Unified Social Credit Code (统一社会信用代码, GB 32100-2015): the key enterprises are joined on. An instance always has
 * both check characters right: its own, and that of the organisation code within it (GB 11714-1997).
 */
public record Uscc(String value) implements Comparable<Uscc> {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int LENGTH = 18;

    public Uscc {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a valid USCC: " + value);
        }
    }

    /** The code if {@code text} is one exactly as written; nothing is trimmed or folded. */
    public static Optional<Uscc> of(String text) {
        return isValid(text) ? Optional.of(new Uscc(text)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        return text.length() == LENGTH
                && isWritten(text)
                && isOrganisationCode(text.substring(8, 17))
                && check(text) == text.charAt(17);
    }

    private static boolean isWritten(String text) {
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static char check(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** Whether nine characters are an organisation code (组织机构代码): 11 − Σ mod 11, where 10 is written X and 11 is 0. */
    static boolean isOrganisationCode(String text) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(text.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int rest = 11 - sum % 11;
        return text.charAt(8) == (rest == 10 ? 'X' : rest == 11 ? '0' : (char) ('0' + rest));
    }

    @Override
    public int compareTo(Uscc other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
