package dev.tenglong.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a notice is for (文书种类). The words are public: they name templates and appear on the command line. */
public enum NoticeKind {
    NOTIFICATION("notification", "告知书"),
    IMPROVEMENT("improvement", "整治提升通知书"),
    SUPERVISION("supervision", "督办通知书"),
    CLOSURE("closure", "销号告知书");

    private static final String FOLDER = "templates/";
    private static final String EXTENSION = ".docx";

    private final String word;
    private final String label;

    NoticeKind(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** On the command line, in the register and in the names of templates. */
    public String word() {
        return word;
    }

    /** The name of the document. */
    public String label() {
        return label;
    }

    /** The path of its template under {@code config/}. */
    public String template() {
        return FOLDER + fileName();
    }

    /** The name of its template's file. */
    public String fileName() {
        return word + EXTENSION;
    }

    /** By word or label. */
    public static Optional<NoticeKind> byName(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(text) || kind.label.equals(text))
                .findFirst();
    }

    /** The kind whose template bears this file name. */
    public static Optional<NoticeKind> byFileName(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.fileName().equals(name))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(NoticeKind::word).toList();
    }
}
