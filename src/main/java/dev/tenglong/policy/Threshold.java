package dev.tenglong.policy;

import dev.tenglong.indicator.Indicator;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One value in force from one date, with the document that put it in force (标准).
 *
 * @param sector        the scope of its rule: all, C, C17, C171, C1713
 * @param region        the scope of its rule: all, a prefix of a division code, or the code of a responsible body
 * @param effectiveFrom the first day in force
 * @param rule          file and line of its rule under {@code config/}, such as thresholds/tax-per-mu.yaml:11
 */
public record Threshold(
        Indicator indicator,
        String sector,
        String region,
        LocalDate effectiveFrom,
        BigDecimal value,
        Crossing crossedWhen,
        Reference reference,
        String rule) {

    /** On which side of the value a standard is failed. Strictly: an enterprise exactly at the value meets it. */
    public enum Crossing {
        /** 低于. */
        BELOW("低于"),
        /** 高于. */
        ABOVE("高于");

        private final String label;

        Crossing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
