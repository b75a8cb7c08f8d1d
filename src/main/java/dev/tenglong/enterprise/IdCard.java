package dev.tenglong.enterprise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers of identity cards (身份证号): personal data that arrives in columns of codes. Eighteen characters with a check
 * (GB 11643-1999) of residents (居民身份证), of people from 港澳台 (居住证, areas 81–83) and of foreigners (外国人永久居留身份证,
 * which begin with 9); or the fifteen without one of residents before 1999 and of foreigners before 2023.
 *
 * <p>Shape and check alone say little: one code in a few hundred that is all digits has both. Hence a province and a day
 * that exist are asked for, and a number that is a code by GB 32100 as well is a card only where a card may bear it: see
 * {@link #mayBeBorne}.
 */
final class IdCard {

    private static final int LENGTH = 18;
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final Pattern OLD_SHAPE = Pattern.compile("[1-8]\\d{14}");
    private static final Pattern OLD_FOREIGN_SHAPE = Pattern.compile("[A-Z]{3}\\d{12}");

    /** GB/T 2260. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    /** Municipalities have districts and counties, 01 to 03, and no prefectures; 港澳台 have no divisions at all. */
    private static final Pattern NO_SUCH_AREA = Pattern.compile("(?:(?:1[12]|31|50)(?!0[1-3])|8[1-3](?!0000)).*");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private IdCard() {}

    /** Whether a text of digits and capitals is one, its check character right. */
    static boolean is(String number) {
        return isWritten(number) && hasCheck(number) && !isCode(number);
    }

    /** Whether it looks like one, of either length, mistyped or cut in its last digits or not. */
    static boolean isLike(String number) {
        return isWritten(number) && !isCode(number) || isOld(number) || isOldForeign(number);
    }

    private static boolean isWritten(String number) {
        return SHAPE.matcher(number).matches()
                && (isForeign(number) || isInProvince(number))
                && isDay(number.substring(6, 14));
    }

    private static boolean isOld(String number) {
        return OLD_SHAPE.matcher(number).matches() && isInProvince(number) && isDay("19" + number.substring(6, 12));
    }

    /** Three letters of the country, four digits of the place of issue, the day of birth, two more digits. */
    private static boolean isOldForeign(String number) {
        return OLD_FOREIGN_SHAPE.matcher(number).matches()
                && (isDay("19" + number.substring(7, 13)) || isDay("20" + number.substring(7, 13)));
    }

    private static boolean isForeign(String number) {
        return number.charAt(0) == '9';
    }

    private static boolean isInProvince(String number) {
        return PROVINCES.contains(number.substring(0, 2));
    }

    private static boolean isCode(String number) {
        return number.length() == LENGTH && Uscc.of(number).isPresent() && !mayBeBorne(number);
    }

    /**
     * Whether a number that is a code by GB 32100 may be a person's all the same. One that begins with 9 never is: enterprises
     * have millions of such codes, foreigners some ten thousand cards. Of the others the departments 1, 3, 5 and 8 share their
     * first two digits with provinces; most fall apart by their area, for a code goes on with a province of its own. What
     * is left is a person's: a card shown cannot be taken back, a code refused can be registered in {@code aliases.csv}.
     */
    private static boolean mayBeBorne(String number) {
        boolean apart = NO_SUCH_AREA.matcher(number).matches() && isInProvince(number.substring(2));
        return !isForeign(number) && !apart && hasCheck(number);
    }

    /** @param day eight digits */
    private static boolean isDay(String day) {
        try {
            int year = LocalDate.of(
                            Integer.parseInt(day.substring(0, 4)),
                            Integer.parseInt(day.substring(4, 6)),
                            Integer.parseInt(day.substring(6)))
                    .getYear();
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** ISO 7064 MOD 11-2. */
    private static boolean hasCheck(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(number.charAt(i), 10) * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11) == number.charAt(LENGTH - 1);
    }
}
