package dev.tenglong.screening;

/** What screening concludes about an enterprise (类别). Exactly one applies. */
public enum Category {
    HIGH_ENERGY_LOW_EFFICIENCY("high_energy_low_efficiency", "高耗低效"),
    HIGH_ENERGY("high_energy", "高耗"),
    LOW_EFFICIENCY("low_efficiency", "低效"),
    COMPLIANT("compliant", "达标"),
    INSUFFICIENT_DATA("insufficient_data", "数据不足"),
    EXEMPT("exempt", "豁免"),
    OUT_OF_SCOPE("out_of_scope", "不在范围");

    private final String word;
    private final String label;

    Category(String word, String label) {
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
