package dev.tenglong.screening;

/** The outcome of one test of one indicator. */
public enum Outcome {
    CROSSED("crossed", "未达标"),
    MET("met", "达标"),
    UNKNOWN("unknown", "无法判定"),
    NOT_APPLICABLE("not_applicable", "不适用");

    private final String word;
    private final String label;

    Outcome(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** In JSON. */
    public String word() {
        return word;
    }

    /** For people. */
    public String label() {
        return label;
    }
}
