package dev.tenglong.casework;

import java.util.Arrays;
import java.util.Optional;

/** How a notice was served (送达方式). The words are kept in the ledger. */
public enum ServiceMode {
    DIRECT("direct", "直接"),
    /** Left at the place because nobody would take it: worth something only with the reason and who saw it. */
    LEFT("left", "留置"),
    POST("post", "邮寄"),
    ANNOUNCEMENT("announcement", "公告"),
    ELECTRONIC("electronic", "电子");

    private final String word;
    private final String label;

    ServiceMode(String word, String label) {
        this.word = word;
        this.label = label;
    }

    public String word() {
        return word;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** As offices write it: 直接, or 直接送达. */
    public static Optional<ServiceMode> byName(String text) {
        String wanted = text.strip().replaceFirst("送达$", "");
        return Arrays.stream(values()).filter(mode -> mode.label.equals(wanted)).findFirst();
    }
}
