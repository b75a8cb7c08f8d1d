package dev.tenglong.enterprise;

import java.util.Optional;

/**
 * Unified Social Credit Code (统一社会信用代码, GB 32100-2015): the key enterprises are joined on. An instance has both check
 * characters right, its own and that of the organisation code within it (GB 11714-1997); or else somebody vouched for it by
 * name, see {@link #registered}.
 */
public final class Uscc implements Comparable<Uscc> {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int LENGTH = 18;

    /** Eighteen noughts would have both checks right. */
    private static final char NO_DEPARTMENT = '0';

    private final String value;

    private Uscc(String value, boolean acceptable) {
        if (!acceptable) {
            throw new IllegalArgumentException("not a valid USCC: " + value);
        }
        this.value = value;
    }

    /** A code that follows the rule. */
    public Uscc(String value) {
        this(value, isValid(value));
    }

    /** The code if {@code text} is one exactly as written; nothing is trimmed or folded. */
    public static Optional<Uscc> of(String text) {
        return isValid(text) ? Optional.of(new Uscc(text)) : Optional.empty();
    }

    /**
     * A code whatever its check characters, for those alone who have it from where it counts: the list of registered
     * codes of the office, and the ledger, which recorded it when it did.
     */
    public static Optional<Uscc> registered(String text) {
        return isWritten(text) ? Optional.of(new Uscc(text, true)) : Optional.empty();
    }

    /** Whether both check characters are right. Some authorities issued codes for which they are not. */
    public boolean followsRule() {
        return isValid(value);
    }

    public String value() {
        return value;
    }

    private static boolean isValid(String text) {
        return isWritten(text)
                && text.charAt(0) != NO_DEPARTMENT
                && isOrganisationCode(text.substring(8, 17))
                && check(text) == text.charAt(17);
    }

    private static boolean isWritten(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
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
    public boolean equals(Object other) {
        return other instanceof Uscc code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
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
