package dev.tenglong.enterprise;

import java.util.regex.Pattern;

/**
 * Numbers of resident identity cards (居民身份证号): personal data that arrives in columns of codes. Eighteen characters with a
 * check (GB 11643-1999), or the fifteen of before 1999 without one.
 */
final class IdCard {

    private static final Pattern SHAPE =
            Pattern.compile("[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]");
    private static final Pattern OLD_SHAPE =
            Pattern.compile("[1-9]\\d{5}\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private IdCard() {}

    /** Whether a text of digits and capitals is one, its check character right. */
    static boolean is(String number) {
        return SHAPE.matcher(number).matches() && check(number) == number.charAt(17);
    }

    /** Whether it looks like one, of either length, mistyped or cut in its last digits or not. */
    static boolean isLike(String number) {
        return SHAPE.matcher(number).matches() || OLD_SHAPE.matcher(number).matches();
    }

    /** ISO 7064 MOD 11-2. */
    private static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(number.charAt(i), 10) * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }
}
