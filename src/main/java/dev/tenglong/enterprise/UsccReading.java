package dev.tenglong.enterprise;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a code cell turned out to hold. Repair means trimming, folding width and case, dropping a note in brackets, and
 * mapping letters outside the alphabet (O→0, I→1, Z→2, S→5) where that gives a code with both check characters right;
 * a check character is never recomputed.
 *
 * @param kind what the text is
 * @param uscc the code; present for {@code EXACT} and {@code REPAIRED} only
 * @param shown the text as it may be shown to people: personal data masked
 */
public record UsccReading(Kind kind, Optional<Uscc> uscc, String shown) {

    /** The kinds of text found in code columns. */
    public enum Kind {
        EXACT,
        REPAIRED,
        /** A resident identity card number (居民身份证号): personal data. */
        ID_CARD,
        /** A number that lost its last digits in a spreadsheet, such as 9.13301E+17. */
        LOST_DIGITS,
        /** A 15-digit registration number or another old licence number. */
        OTHER_NUMBER,
        INVALID,
        /** Masked by this program in a feedback workbook: counts as no code. */
        MASKED
    }

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+?\\d{2}");
    private static final Pattern ID_CARD =
            Pattern.compile("[1-9]\\d{5}(18|19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]");
    private static final Pattern OLD_ID_CARD =
            Pattern.compile("[1-9]\\d{5}\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}");
    private static final Pattern REGISTRATION = Pattern.compile("\\d{13}|\\d{15}|\\d{6}[A-Z\\d]{9}");
    private static final int[] ID_CARD_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final Pattern NOTE_IN_BRACKETS = Pattern.compile("\\([^()]*\\)$");

    /** Reads a text cell; {@code text} is not blank. */
    public static UsccReading of(String text) {
        Optional<Uscc> exact = Uscc.of(text);
        if (exact.isPresent()) {
            return new UsccReading(Kind.EXACT, exact, text);
        }
        String folded = fold(text);
        Optional<Uscc> repaired = Uscc.of(folded).or(() -> Uscc.of(substitute(folded)));
        if (repaired.isPresent()) {
            return new UsccReading(Kind.REPAIRED, repaired, text);
        }
        if (folded.indexOf('*') >= 0) {
            return new UsccReading(Kind.MASKED, Optional.empty(), text);
        }
        if (ID_CARD.matcher(folded).matches() && idCardCheck(folded)) {
            return new UsccReading(Kind.ID_CARD, Optional.empty(), PersonalData.mask(folded));
        }
        if (SCIENTIFIC.matcher(folded).matches()) {
            return new UsccReading(Kind.LOST_DIGITS, Optional.empty(), text);
        }
        if (ID_CARD.matcher(folded).matches() || OLD_ID_CARD.matcher(folded).matches()) {
            return new UsccReading(Kind.OTHER_NUMBER, Optional.empty(), PersonalData.mask(folded));
        }
        if (REGISTRATION.matcher(folded).matches()) {
            return new UsccReading(Kind.OTHER_NUMBER, Optional.empty(), text);
        }
        return new UsccReading(Kind.INVALID, Optional.empty(), PersonalData.mask(text));
    }

    /**
     * Reads a cell stored as a number. A spreadsheet keeps 15 significant digits, so an 18-digit code in it has lost
     * three and is never rebuilt.
     *
     * @param plain the number in full, without exponent
     */
    public static UsccReading ofNumber(String plain, String asShown) {
        if (plain.length() >= 16) {
            String shown = ID_CARD.matcher(plain).matches() ? PersonalData.mask(plain) : asShown;
            return new UsccReading(Kind.LOST_DIGITS, Optional.empty(), shown);
        }
        return of(plain);
    }

    private static String fold(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}\\p{Zs}'\"`‘’“”]", "")
                .toUpperCase(Locale.ROOT);
        folded = NOTE_IN_BRACKETS.matcher(folded).replaceFirst("");
        return folded.replaceFirst("^(统一社会信用代码|社会信用代码|信用代码|代码)[::]?", "").replaceAll("[-.,;。、]+$", "");
    }

    private static String substitute(String folded) {
        return folded.replace('O', '0').replace('I', '1').replace('Z', '2').replace('S', '5');
    }

    /** ISO 7064 MOD 11-2, as GB 11643-1999 has it. */
    private static boolean idCardCheck(String number) {
        int sum = 0;
        for (int i = 0; i < ID_CARD_WEIGHTS.length; i++) {
            sum += Character.digit(number.charAt(i), 10) * ID_CARD_WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11) == number.charAt(17);
    }
}
