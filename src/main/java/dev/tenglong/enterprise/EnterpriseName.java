package dev.tenglong.enterprise;

import dev.tenglong.text.FoldedText;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of an enterprise (企业名称) in the form in which two spellings of one name are equal. */
public final class EnterpriseName {

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cf}\\p{Zs}·•.。'\"“”‘’]");
    private static final Pattern OPENING = Pattern.compile("[\\[【〔{〈<]");
    private static final Pattern CLOSING = Pattern.compile("[\\]】〕}〉>]");

    private EnterpriseName() {}

    /** Width and case folded, white space, quotes and dots removed, brackets of every kind made one. For matching only. */
    public static String key(String name) {
        String folded = FoldedText.of(name);
        folded = UNSEEN.matcher(folded).replaceAll("");
        folded = OPENING.matcher(folded).replaceAll("(");
        return CLOSING.matcher(folded).replaceAll(")").toUpperCase(Locale.ROOT);
    }
}
