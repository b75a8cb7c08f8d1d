package dev.tenglong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.units.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RunningTotalTest {

    private final RunningTotal total = new RunningTotal(Unit.MU);

    private void add(String... values) {
        for (String value : values) {
            total.add(new BigDecimal(value));
        }
    }

    private boolean isSum(String value) {
        return total.isSum(new BigDecimal(value));
    }

    private boolean isMeanOrCount(String value) {
        return total.isMeanOrCount(new BigDecimal(value));
    }

    @Test
    void three_figures_add_up_and_two_do_not() {
        add("10.5", "6");
        assertThat(isSum("16.5")).isFalse();
        add("4");
        assertThat(isSum("20.5")).isTrue();
        assertThat(isSum("20.6")).isFalse();
    }

    @Test
    void rounding_on_display_is_allowed_for() {
        add("1.004", "1.004", "100.004");
        assertThat(isSum("102.01")).isTrue();
        assertThat(isSum("102.1")).isFalse();
        add("123456789012345.67");
        assertThat(isSum("123456789012448")).isTrue();
    }

    @Test
    void zeros_add_up_to_nothing() {
        add("0", "0", "0", "5");
        assertThat(isSum("5")).isFalse();
        assertThat(isSum("0")).isFalse();
    }

    @Test
    void since_the_last_total_and_over_the_totals() {
        add("1", "2", "3");
        total.total(new BigDecimal("6"));
        total.endGroup();
        add("10", "20", "30");
        assertThat(isSum("60")).isTrue();
        assertThat(isSum("66")).isTrue();
        total.total(new BigDecimal("60"));
        total.total(new BigDecimal("100"));
        assertThat(isSum("166")).isTrue();
    }

    @Test
    void a_mean_of_equal_figures_says_nothing() {
        add("10", "10", "10");
        assertThat(isMeanOrCount("10")).isFalse();
        add("20");
        assertThat(isMeanOrCount("12.5")).isTrue();
        assertThat(isMeanOrCount("4")).isTrue();
        assertThat(isMeanOrCount("12")).isFalse();
    }

    @Test
    void a_count_is_held_against_the_figure_as_it_is_written() {
        var yuan = new RunningTotal(Unit.YUAN);
        yuan.add(new BigDecimal("1"));
        yuan.add(new BigDecimal("2"));
        yuan.add(new BigDecimal("3"));
        assertThat(yuan.isMeanOrCount(Unit.YUAN.toBase(new BigDecimal("3")))).isTrue();
    }
}
