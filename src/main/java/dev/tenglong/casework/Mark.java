package dev.tenglong.casework;

/** What the screenings last said of an open case (筛查提示). It decides nothing. The words are public: they appear in JSON. */
public enum Mark {
    /** Still hit, or nothing was said since. */
    NONE("none", ""),
    /** Dropped off the screen: 销号 still needs an acceptance. */
    MEETS_STANDARD("meets_standard", "指标已达标·待验收"),
    /** In none of the last files, or not decidable from them: still listed. */
    MISSING_DATA("missing_data", "数据缺失"),
    /** Not screened because of an exemption; the clock stands still. */
    EXEMPT("exempt", "豁免中");

    private final String word;
    private final String label;

    Mark(String word, String label) {
        this.word = word;
        this.label = label;
    }

    public String word() {
        return word;
    }

    /** For people; empty for none. */
    public String label() {
        return label;
    }
}
