package dev.tenglong.enterprise;

import dev.tenglong.text.FoldedText;
import java.util.Optional;

/** Whether an enterprise is above the statistical threshold (规模以上): main-business revenue of 2000 万元 a year. */
public enum Scale {
    ABOVE("规上"),
    BELOW("规下");

    private final String label;

    Scale(String label) {
        this.label = label;
    }

    /** 规上 or 规下, as people and JSON have it. */
    public String label() {
        return label;
    }

    /** Reads the usual ways of writing it. A bare 0 or 1 is refused: published code books contradict each other. */
    public static Optional<Scale> parse(String text) {
        return switch (FoldedText.tight(text)) {
            case "规上", "规模以上", "规上企业", "规上工业", "规模以上企业", "规模以上工业", "规模以上工业企业", "规上工业企业" -> Optional.of(ABOVE);
            case "规下", "规模以下", "规下企业", "规下工业", "规模以下企业", "规模以下工业", "规模以下工业企业", "规下工业企业" -> Optional.of(BELOW);
            default -> Optional.empty();
        };
    }
}
