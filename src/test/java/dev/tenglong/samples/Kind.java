package dev.tenglong.samples;

/** What screening should make of an enterprise in 2021. */
enum Kind {
    COMPLIANT("达标", "compliant", false, false),
    HIGH_AND_LOW("高耗低效", "high_energy_low_efficiency", true, true),
    LOW("低效", "low_efficiency", false, true),
    HIGH("高耗", "high_energy", true, false),
    /** Drawn like a compliant one; a mistake or gap in the files keeps it from being judged. */
    UNDECIDED("数据不足", "insufficient_data", false, false),
    OUT_OF_SCOPE("不在范围", "out_of_scope", false, false);

    final String label;
    /** As in the JSON of the product. */
    final String id;

    final boolean highEnergy;
    final boolean lowEfficiency;

    Kind(String label, String id, boolean highEnergy, boolean lowEfficiency) {
        this.label = label;
        this.id = id;
        this.highEnergy = highEnergy;
        this.lowEfficiency = lowEfficiency;
    }
}
