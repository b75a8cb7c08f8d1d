package dev.tenglong.enterprise;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Short texts as they are compared: width folded, white space and invisible characters gone. */
final class FoldedText {

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cf}]");

    private FoldedText() {}

    static String of(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
