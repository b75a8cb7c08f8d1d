package dev.tenglong.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

    @ParameterizedTest(name = "[{0}] is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5|12.5",
                "1,234.50|1234.50",
                "1，234.50|1234.50",
                "１２３．５|123.5",
                " 12 |12",
                "1 234 567|1234567",
                "-3.2|-3.2",
                "－3.2|-3.2",
                "—3.2|-3.2",
                "`12|12",
                "1.5E3|1500",
                "0|0",
                ".5|0.5",
            })
    void numbers_as_people_type_them_are_understood(String text, BigDecimal value) {
        assertThat(DecimalText.parse(DecimalText.fold(text)).orElseThrow()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"约600", "12亩", "3万", "1,23", "1,2345.6", "12.5%", "一百", "12.5.1", "(12)", "1-2", "，"})
    void anything_else_is_no_number(String text) {
        assertThat(DecimalText.parse(DecimalText.fold(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "—", "——", "/", "无", "N/A", "－", "\u00a0", "…"})
    void the_usual_marks_for_no_figure_are_missing_not_zero(String text) {
        assertThat(DecimalText.isMissing(DecimalText.fold(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "零", "，"})
    void zero_and_noise_are_not_missing(String text) {
        assertThat(DecimalText.isMissing(DecimalText.fold(text))).isFalse();
    }
}
