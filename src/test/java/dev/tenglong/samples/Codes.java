package dev.tenglong.samples;

import dev.tenglong.enterprise.Uscc;

/** Makes codes with every check character right and the region 990100, which does not exist, so they are nobody's. */
public final class Codes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private Codes() {}

    /** The code of an invented enterprise, such as 91990100MA0000015X for 1. */
    public static String uscc(int serial) {
        String digits = Integer.toString(1_000_000 + serial).substring(1);
        return complete("91990100MA" + digits);
    }

    /** A code without letters, the kind a spreadsheet mistakes for a number. */
    static String allDigits(int serial) {
        for (int n = serial; ; n++) {
            String code =
                    complete("919901007" + Integer.toString(10_000_000 + n).substring(1));
            if (code.chars().allMatch(Character::isDigit)) {
                return code;
            }
        }
    }

    /** An identity card number with the right check digit (GB 11643-1999) that nobody holds. */
    static String idCard(int serial) {
        String body = "99010019700101" + Integer.toString(1000 + serial).substring(1);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += Character.digit(body.charAt(i), 10) * ((1 << (17 - i)) % 11);
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    /** {@code text} is the first 16 characters. */
    private static String complete(String text) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.digit(text.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int rest = 11 - sum % 11;
        String code = text + (rest == 10 ? "X" : rest == 11 ? "0" : String.valueOf(rest));
        int total = 0;
        for (int i = 0; i < 17; i++) {
            total += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return new Uscc(code + ALPHABET.charAt((31 - total % 31) % 31)).value();
    }
}
