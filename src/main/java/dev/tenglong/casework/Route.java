package dev.tenglong.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How an enterprise is put right (整治方式). The words are public: commands, JSON and the ledger have them. */
public enum Route {
    UPGRADE("upgrade", "改造提升"),
    MERGE("merge", "兼并重组"),
    RELOCATE("relocate", "搬迁入园"),
    VACATE("vacate", "腾退收回"),
    CLOSE("close", "关停淘汰"),
    /** The track for violations; only the enforcing department may use 责令 wording. */
    RECTIFY("rectify", "限期整改");

    private final String word;
    private final String label;

    Route(String word, String label) {
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

    /** By its English word or its Chinese name. */
    public static Optional<Route> byName(String text) {
        String wanted = text.strip();
        return Arrays.stream(values())
                .filter(route -> route.word.equals(wanted) || route.label.equals(wanted))
                .findFirst();
    }

    /** For messages: 改造提升（upgrade）…. */
    public static List<String> names() {
        return Arrays.stream(values())
                .map(route -> route.label + "（" + route.word + "）")
                .toList();
    }
}
