package dev.tenglong.intake;

import java.util.regex.Pattern;

/**
 * Names whose characters were lost on the way (乱码的名称). Different names lose theirs alike, so what is left of them must join
 * nothing: 锟斤拷 is what replacement characters become in GBK, åç is UTF-8 taken for Latin letters.
 */
final class LostName {

    private static final Pattern LOST =
            Pattern.compile("\\uFFFD|锟斤|斤拷|烫烫|屯屯|[?？]{2}|[?？](?=.)|[□◻▯]|(?:[\\u00C2-\\u00F4][\\u0080-\\u00BF].?){2}");

    private LostName() {}

    static boolean isLost(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '?'
                    || c == '？'
                    || c == '\uFFFD'
                    || c == '斤'
                    || c == '烫'
                    || c == '屯'
                    || c >= 0x25A0 && c <= 0x25FF
                    || c >= 0x80 && c <= 0xFF) {
                return LOST.matcher(name).find();
            }
        }
        return false;
    }
}
