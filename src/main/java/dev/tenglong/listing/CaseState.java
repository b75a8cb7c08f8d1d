package dev.tenglong.listing;

/** Where a line of the list stands in its case (当前状态). The words are public: they appear in JSON. */
public enum CaseState {
    SUSPECTED("suspected", "疑似"),
    DISPATCHED("dispatched", "待核实"),
    VERIFIED("verified", "已核实"),
    NOTIFIED("notified", "已告知"),
    LISTED("listed", "已列入"),
    PLANNED("planned", "方案已定"),
    RECTIFYING("rectifying", "整治中"),
    AWAITING_ACCEPTANCE("awaiting_acceptance", "待验收"),
    CLOSED("closed", "已销号"),
    RETURNED("returned", "退回整改"),
    REMOVED("removed", "已移出"),
    RELAPSED("relapsed", "复发");

    private final String word;
    private final String label;

    CaseState(String word, String label) {
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

    /** Whether nothing more is to be done: 已销号 or 已移出. */
    public boolean isEnded() {
        return this == CLOSED || this == REMOVED;
    }

    /** Whether 列入 was reached: what was verified and decided is no suspicion any more. */
    public boolean isListed() {
        return switch (this) {
            case LISTED, PLANNED, RECTIFYING, AWAITING_ACCEPTANCE, CLOSED, RETURNED -> true;
            default -> false;
        };
    }
}
