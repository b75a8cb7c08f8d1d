package dev.tenglong.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a figure is held against a number in a condition (比较). */
public enum Comparison {
    AT_LEAST("at-least", "不低于"),
    MORE_THAN("more-than", "高于"),
    AT_MOST("at-most", "不高于"),
    LESS_THAN("less-than", "低于");

    private final String id;
    private final String label;

    Comparison(String id, String label) {
        this.id = id;
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it holds, given how the figure stands to the number: negative below, zero at, positive above it. */
    public boolean holds(int order) {
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
        };
    }

    static Optional<Comparison> byId(String text) {
        return Arrays.stream(values()).filter(c -> c.id.equals(text)).findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(c -> c.id).toList();
    }
}
