package dev.tenglong.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

    /** A number with nothing beside it. */
    private static Optional<BigDecimal> alone(String text) {
        return DecimalText.read(DecimalText.fold(text))
                .filter(written -> Surroundings.typed(written.before(), written.digits(), written.after())
                        .filter(around -> around.saysNothing() && !around.marked())
                        .isPresent())
                .map(DecimalText.Written::number);
    }

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
                "1\u00a0234\u00a0567|1234567",
                "1\u202f234.5|1234.5",
                "12,345,678|12345678",
                "+3|3",
                "-3.2|-3.2",
                "－3.2|-3.2",
                "—3.2|-3.2",
                "`12|12",
                "1.5E3|1500",
                "9e29|900000000000000000000000000000",
                "1E-40|0.0000000000000000000000000000000000000001",
                "0|0",
                ".5|0.5",
            })
    void numbers_as_people_type_them_are_understood(String text, BigDecimal value) {
        assertThat(alone(text).orElseThrow()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "约600",
                "12亩",
                "3万",
                "1,23",
                "1,2345.6",
                "12.5%",
                "一百",
                "12.5.1",
                "(12)",
                "1-2",
                "，",
                "1  234",
                "1\n234",
                "1\t234",
                "2\n345",
                "12 34",
                "1 2345",
                "0 345",
                "0,345",
                "12,34,567",
                "12,3456",
                "1 234,567",
                "1,234 567",
                "1234,567",
                "1'234",
                "10-20",
                "10~20",
                "10/20",
                "1、2",
                "3;4",
                "3+2",
                "3*2",
                "3×2",
                "=2+3",
                "≈10",
                ">10",
                "10以上",
                "10余",
                "10左右",
                "12-",
                "-",
                "12½",
                "①",
                "㊿",
                "⑴",
                "⒈",
                "Ⅻ",
                "𝟑𝟑",
                "33⒈",
                "33Ⅱ",
                "12·5",
                "12。5",
                "12:30",
                "1.2.3",
                "1.5e",
                "٣٣",
                "1e30",
                "-1E+400",
                "1E-41",
                "0E999",
                "1E999999999"
            })
    void anything_else_is_no_number(String text) {
        assertThat(alone(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.03E+06,true", "1.0250005E+06,false", "2E2,true", "2.5e1,false", "1.5E-3,false", "1030000,false"})
    void fewer_digits_than_places_before_an_exponent_may_have_been_more(String text, boolean lost) {
        assertThat(DecimalText.read(text).orElseThrow().hasLostDigits()).isEqualTo(lost);
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
