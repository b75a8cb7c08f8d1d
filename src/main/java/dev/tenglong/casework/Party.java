package dev.tenglong.casework;

/** Who acts in a case, or has to act next (责任方). The words are public: they appear in JSON. */
public enum Party {
    DISTRICT("district", "区局"),
    SUBDISTRICT("subdistrict", "街道"),
    ENTERPRISE("enterprise", "企业"),
    /** The body that enlists and accepts; the district office prepares what it decides. */
    LEADING_GROUP("leading_group", "领导小组办公室"),
    /** A screening, which suspects, suggests and marks, and never decides. */
    SCREENING("screening", "筛查");

    private final String word;
    private final String label;

    Party(String word, String label) {
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
