package dev.tenglong.enterprise;

import java.text.Normalizer;
import java.util.Locale;

/** The name of an enterprise (企业名称) in the form in which two spellings of one name are equal. */
public final class EnterpriseName {

    private EnterpriseName() {}

    /** Width and case folded, white space, quotes and dots removed, brackets of every kind made one. For matching only. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}\\p{Zs}·•.。'\"“”‘’]", "")
                .replaceAll("[\\[【〔{〈<]", "(")
                .replaceAll("[\\]】〕}〉>]", ")")
                .toUpperCase(Locale.ROOT);
    }
}
