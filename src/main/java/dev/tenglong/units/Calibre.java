package dev.tenglong.units;

import java.util.Arrays;
import java.util.Optional;

/** How electricity and heat count in standard coal (能耗口径). Results of different calibre are never compared. */
public enum Calibre {
    /** 当量值: by the energy they contain. */
    CALORIFIC("calorific", "当量值"),
    /** 等价值: by the energy it took to make them; set yearly by region. */
    EQUIVALENT("equivalent", "等价值");

    private final String id;
    private final String label;

    Calibre(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** As configuration has it. */
    public String id() {
        return id;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** The calibre of this id or Chinese name. */
    public static Optional<Calibre> byName(String text) {
        return Arrays.stream(values())
                .filter(c -> c.id.equals(text) || c.label.equals(text))
                .findFirst();
    }
}
