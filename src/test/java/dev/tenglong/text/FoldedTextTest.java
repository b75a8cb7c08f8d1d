package dev.tenglong.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"１２．５,12.5", "ＡＢｃ,ABc", "（亩）,(亩)", "﹙1﹚,(1)", "㎡,m2", "㎏,kg", "凉,凉", "⼀,一", "a\u00a0b,a b", "￥,¥"})
    void forms_of_one_character_become_one(String written, String folded) {
        assertThat(FoldedText.of(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"33²", "41¹", "8③", "㊿", "⑴", "⒈", "₂", "½", "Ⅻ", "𝟑", "❶", "㏠", "示例①厂", "ᵃ"})
    void marks_and_decorated_digits_stay_what_they_are(String written) {
        assertThat(FoldedText.of(written)).isEqualTo(written);
    }

    @Test
    void no_character_but_a_full_width_digit_becomes_a_digit_alone() {
        for (int c = 0x80; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.isDefined(c) && !(c >= 0xD800 && c <= 0xDFFF) && !(c >= '０' && c <= '９')) {
                String folded = FoldedText.of(Character.toString(c));
                assertThat(folded.charAt(0) >= '0' && folded.charAt(0) <= '9')
                        .as("U+%04X", c)
                        .isFalse();
            }
        }
    }

    @Test
    void squares_of_metres_and_numbers_in_formulas_are_written_plainly() {
        assertThat(FoldedText.withPowers("m²、km²、m³、SO₂、33²")).isEqualTo("m2、km2、m3、SO2、33²");
    }
}
