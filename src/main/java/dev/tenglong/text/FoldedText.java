package dev.tenglong.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text in the form in which it is compared: forms that differ in width or in the way they are encoded become one. A digit
 * that is raised, lowered, circled or in brackets is a mark and stays what it is, and so do fractions and Roman numerals:
 * compatibility folding (NFKC) would make 33² the number 332.
 *
 * <p>What is folded: full-width and half-width forms, small and vertical punctuation, spaces of every width, radicals and
 * compatibility ideographs to their ordinary forms, units in one character (㎡, ㎏).
 */
public final class FoldedText {

    private static final Pattern POWER = Pattern.compile("(?<=[mM])[²³]|(?<=[A-Za-z])[₀-₉]");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cf}]");

    /** Radicals that PDF files give for characters, and that compatibility folding leaves as they are (EquivalentUnifiedIdeograph). */
    private static final String RADICALS =
            "\u2E9F\u2EA0\u2EC1\u2EC4\u2EC5\u2EC9\u2ECB\u2ED3\u2ED4\u2ED8\u2EDA\u2EDB\u2EDC\u2EDD\u2EE2\u2EE3\u2EE4\u2EE5\u2EE6\u2EE8\u2EE9\u2EEC\u2EEE\u2EF0\u2EF3";

    private static final String CHARACTERS = "母民虎西见贝车长门青页风飞食马骨鬼鱼鸟麦黄齐齿龙龟";

    private FoldedText() {}

    /** Width folded. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder folded = null;
        for (int at = 0; at < composed.length(); at++) {
            char c = composed.charAt(at);
            if (isFolded(c)) {
                folded = folded == null ? new StringBuilder(composed.length() + 4).append(composed, 0, at) : folded;
                int radical = RADICALS.indexOf(c);
                folded.append(
                        radical >= 0
                                ? CHARACTERS.substring(radical, radical + 1)
                                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (folded != null) {
                folded.append(c);
            }
        }
        return folded == null ? composed : folded.toString();
    }

    /** Width folded, white space and invisible characters gone. */
    public static String tight(String text) {
        return UNSEEN.matcher(of(text)).replaceAll("");
    }

    /** A square or cube of metres and the number in a formula as plain digits (m² as m2, SO₂ as SO2): no figure ends there. */
    public static String withPowers(String text) {
        return POWER.matcher(text)
                .replaceAll(power ->
                        String.valueOf(Character.getNumericValue(power.group().charAt(0))));
    }

    /** ASCII, as most codes and figures are: nothing to fold. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFolded(char c) {
        return c == '\u00A0'
                || c >= '\u2000' && c <= '\u200A'
                || c == '\u202F'
                || c == '\u205F'
                || c >= '\u2E80' && c <= '\u2FDF'
                || c == '\u3000'
                || c >= '\u3371' && c <= '\u33DF'
                || c >= '\uFE10' && c <= '\uFE6F'
                || c >= '\uFF00' && c <= '\uFFEF';
    }
}
