package dev.tenglong.listing;

/**
 * What became of an enterprise since the nearest earlier recorded period (本期变化). The words are public: they appear in
 * JSON. All but {@link #NEW} need an earlier period, which only the ledger can remember.
 */
public enum Change {
    /** On the list for the first time, as far as is recorded. */
    NEW("new", "新增"),
    /** On the list before and hit again. */
    CONTINUING("continuing", "延续"),
    /** Hit again after its case was closed. */
    RELAPSED("relapsed", "复发"),
    /** On the list before and not hit this time: acceptance is due. */
    MEETS_STANDARD("meets_standard", "待验收"),
    /** On the list before; this time its data are not there. */
    MISSING_DATA("missing_data", "数据缺失"),
    /** On the list before; this period has no basis to judge on. */
    NOT_JUDGED("not_judged", "延续·本期不判定"),
    /** Its case was closed. */
    CLOSED("closed", "销号"),
    /** Taken off the list for another reason. */
    REMOVED("removed", "移出");

    private final String word;
    private final String label;

    Change(String word, String label) {
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
