package dev.tenglong.samples;

/** What screening should make of an enterprise in 2021. */
enum Kind {
    COMPLIANT("达标", false, false),
    HIGH_AND_LOW("高耗低效", true, true),
    LOW("低效", false, true),
    HIGH("高耗", true, false),
    /** Drawn like a compliant one; a mistake or gap in the files keeps it from being judged. */
    UNDECIDED("数据不足", false, false),
    OUT_OF_SCOPE("范围外", false, false);

    final String label;
    final boolean highEnergy;
    final boolean lowEfficiency;

    Kind(String label, boolean highEnergy, boolean lowEfficiency) {
        this.label = label;
        this.highEnergy = highEnergy;
        this.lowEfficiency = lowEfficiency;
    }
}
