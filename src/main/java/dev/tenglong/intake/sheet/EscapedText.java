package dev.tenglong.intake.sheet;

/** Characters that XML cannot hold are written {@code _x000D_} in a workbook; a real underscore is {@code _x005F_}. */
final class EscapedText {

    private static final int LENGTH = "_x000D_".length();

    private EscapedText() {}

    /** Decodes in place everything from an index on. */
    static void decode(StringBuilder text, int from) {
        int at = text.indexOf("_x", from);
        while (at >= 0) {
            int code = codeAt(text, at);
            if (code >= 0) {
                text.replace(at, at + LENGTH, String.valueOf((char) code));
            }
            at = text.indexOf("_x", at + 1);
        }
    }

    private static int codeAt(StringBuilder text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
