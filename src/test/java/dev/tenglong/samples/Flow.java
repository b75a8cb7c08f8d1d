package dev.tenglong.samples;

/** An amount over a time, with the decimals the departments give it. */
enum Flow {
    /** 元. */
    TAX(2),
    /** 万元. */
    VALUE_ADDED(1),
    /** 万元. */
    OUTPUT_VALUE(1),
    /** 万元. */
    REVENUE(1),
    /** 万元. */
    RD(1),
    /** 吨标准煤. */
    ENERGY(2),
    /** 千瓦时. */
    ELECTRICITY(0),
    /** 立方米. */
    NATURAL_GAS(0);

    final int decimals;

    Flow(int decimals) {
        this.decimals = decimals;
    }

    boolean isEnergy() {
        return ordinal() >= ENERGY.ordinal();
    }
}
