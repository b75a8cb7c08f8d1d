package dev.tenglong.listing;

/** What became of an enterprise since the nearest earlier recorded period (本期变化). */
public enum Change {
    NEW("new", "新增"),
    CONTINUING("continuing", "延续"),
    RELAPSED("relapsed", "复发"),
    MEETS_STANDARD("meets_standard", "待验收"),
    MISSING_DATA("missing_data", "数据缺失"),
    NOT_JUDGED("not_judged", "延续·本期不判定"),
    CLOSED("closed", "销号"),
    REMOVED("removed", "移出");

    private final String word;
    private final String label;

    Change(String word, String label) {
        this.word = word;
        this.label = label;
    }

    public String word() {
        return word;
    }

    public String label() {
        return label;
    }
}
