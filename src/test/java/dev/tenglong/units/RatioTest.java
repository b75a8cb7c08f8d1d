package dev.tenglong.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @ParameterizedTest(name = "{0} ÷ {1} against {2} is {3}")
    @CsvSource({
        "96, 12, 8, 0",
        "95.9999999999, 12, 8, -1",
        "96.0000000001, 12, 8, 1",
        "1, 3, 0.3333333333333333, 1",
        "-5, 2, 0, -1"
    })
    void a_quotient_is_compared_exactly(BigDecimal above, BigDecimal below, BigDecimal limit, int order) {
        assertThat(Integer.signum(new Ratio(above, below).compareTo(limit))).isEqualTo(order);
    }

    @Test
    void a_quotient_is_shown_rounded_half_up_without_trailing_zeros() {
        assertThat(new Ratio(new BigDecimal("96"), new BigDecimal("12.5")).rounded(6))
                .isEqualByComparingTo("7.68");
        assertThat(Decimals.plain(new Ratio(new BigDecimal("5"), new BigDecimal("1000")).rounded(2)))
                .isEqualTo("0.01");
    }

    @ParameterizedTest(name = "{0} {1} is {2} of the base unit")
    @CsvSource({
        "2000, 平方米, 3",
        "1, 公顷, 15",
        "1, 平方公里, 1500",
        "1234567, 元, 123.4567",
        "1, 亿元, 10000",
        "12345, 千瓦时, 1.2345",
        "1, 度, 0.0001",
        "1, 百万千焦, 1",
        "1000, 千克, 1",
        "10000, 立方米, 1",
        "100, 百元, 1",
        "1, 千平方米, 1.5",
        "1, 公亩, 0.15",
        "1, GWh, 100",
        "1, TJ, 1000",
        "2000, 斤, 1",
        "1, 千立方米, 0.1",
        "1, kW·h, 0.0001",
    })
    void units_convert_exactly(BigDecimal amount, String unit, BigDecimal base) {
        assertThat(Unit.byName(unit).orElseThrow().toBase(amount)).isEqualByComparingTo(base);
    }
}
