package dev.tenglong.indicator;

import dev.tenglong.units.Ratio;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** What period a figure stands for (口径). A standard says which it accepts. */
public enum Basis {
    /** January to December of the year that ends with the period. */
    YEAR("year", "全年"),
    /** 本年累计 + 上年全年 − 上年同期累计. */
    ROLLING_12("rolling-12", "滚动12个月"),
    /** 累计 × 12 ÷ months: an estimate. */
    ANNUALISED("annualised", "折年");

    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    private final String id;
    private final String label;

    Basis(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /**
     * What a cumulative flow stands for over a year: itself, or stretched by 12 ÷ months (折年).
     *
     * @param months the period's
     */
    public Ratio overAYear(BigDecimal flow, int months) {
        return this == ANNUALISED
                ? new Ratio(flow.multiply(MONTHS_A_YEAR), BigDecimal.valueOf(months))
                : new Ratio(flow, BigDecimal.ONE);
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public static Optional<Basis> byName(String text) {
        return Arrays.stream(values())
                .filter(b -> b.id.equals(text) || b.label.equals(text))
                .findFirst();
    }
}
