package dev.tenglong.listing;

/** What became of an enterprise from one list to another (去向). The words are public: they appear in JSON. */
public enum Move {
    /** Hit in the second screening, not in the first. */
    ENTERED("entered", "新增命中"),
    /** Hit in the first screening, no longer in the second. That is not 销号: it says nothing of the case. */
    LEFT("left", "本期未命中"),
    /**
     * Of another category or with its case in another state, without a hit coming or going; also one that came up or is
     * gone without ever being hit.
     */
    CHANGED("changed", "类别或状态变化"),
    /** Hit in both, in the same category, its case where it was. */
    CONTINUING("continuing", "延续");

    private final String word;
    private final String label;

    Move(String word, String label) {
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
