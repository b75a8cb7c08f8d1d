package dev.tenglong.casework;

import java.math.BigDecimal;

/**
 * What rectification frees (腾出): expected in a plan, actual at acceptance.
 *
 * @param land   亩
 * @param energy 吨标准煤
 */
public record Freed(BigDecimal land, BigDecimal energy) {

    public Freed {
        if (land.signum() < 0 || energy.signum() < 0) {
            throw new IllegalArgumentException("less than nothing freed: " + land + " " + energy);
        }
    }

    public Freed plus(Freed other) {
        return new Freed(land.add(other.land), energy.add(other.energy));
    }
}
