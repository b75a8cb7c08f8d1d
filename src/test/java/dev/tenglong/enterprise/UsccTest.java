package dev.tenglong.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.enterprise.UsccReading.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Test
    void a_code_with_both_check_characters_right_is_accepted() {
        assertThat(Uscc.of("91990100MA0020075K")).isPresent();
    }

    @Test
    void no_single_character_slip_goes_unnoticed() {
        String code = "91990100MA0020075K";
        for (int i = 0; i < code.length(); i++) {
            for (char c : ALPHABET.toCharArray()) {
                if (c != code.charAt(i)) {
                    assertThat(Uscc.of(code.substring(0, i) + c + code.substring(i + 1)))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void the_organisation_code_within_is_checked_too() {
        // Right after GB 32100, wrong after GB 11714: the ninth to seventeenth characters do not check.
        assertThat(Uscc.of("91990100MA00200704")).isEmpty();
    }

    @ParameterizedTest(name = "[{0}] is {1}")
    @CsvSource({
        "91990100MA0020075K, EXACT",
        "' 91990100MA0020075K ', TIDIED",
        "91990100ma0020075k, TIDIED",
        "'\u001f91990100MA0020075K', TIDIED",
        "９１９９０１００ＭＡ００２００７５Ｋ, TIDIED",
        "91990100MA0020075K(1/1), CUT_OUT",
        "91990100MA0020075K（1/1）, CUT_OUT",
        "9199O100MAOO20075K, REPAIRED",
        "统一社会信用代码：91990100MA0020075K, CUT_OUT",
        "91990100MA002007SK, REPAIRED",
        "91990100MA0020075X, INVALID",
        "91990100MA0020075, INVALID",
        "HT0, INVALID",
        "9.19901E+17, LOST_DIGITS",
        "990100199003071230, ID_CARD",
        "330105000012345, OTHER_NUMBER",
        "990100**********, MASKED",
        "91990100MA0020075K 副本, CUT_OUT",
        "91990100MA0020075K副本, CUT_OUT",
        "91990100MA0020075K（副本1/1）, CUT_OUT",
        "91990100MA0020075K-1, CUT_OUT",
        "91990100-MA002007-5K, TIDIED",
        "9199 0100 MA00 2007 5K, TIDIED",
        "'“91990100MA0020075K”', TIDIED",
        "'91990100MA0020075K ', TIDIED",
        "91990100​MA0020075K, TIDIED",
        "﻿91990100MA0020075K, TIDIED",
        "统一社会信用代码（91990100MA0020075K）, CUT_OUT",
        "甲示例有限公司91990100MA0020075K, CUT_OUT",
        "91990100MA0020075K、91990100MA0020075K, CUT_OUT",
        "91990100MA0020075K、91990100MA0020147C, SEVERAL",
        "91990100MA0020075K1, INVALID",
        "191990100MA0020075K, INVALID",
        "9.19901E17, LOST_DIGITS",
        "9.19901e+17, LOST_DIGITS",
        "919901001234567000, LOST_DIGITS",
        "MA002007-5, ORGANISATION_CODE",
        "MA0020075, ORGANISATION_CODE",
        "ma002007—5, ORGANISATION_CODE",
        "MA0020076, INVALID",
        "身份证990100199003071230, ID_CARD",
        "990100 19900307 1230, ID_CARD",
        "９９０１００１９９００３０７１２３０, ID_CARD",
        "339901900307123, OTHER_NUMBER",
        "3301052000123, OTHER_NUMBER",
        "待办, INVALID",
        "000000000000000000, LOST_DIGITS",
        "统一社会信用代码：9199O100MA0020075K, REPAIRED",
    })
    void dirt_is_told_apart(String text, Kind kind) {
        assertThat(UsccReading.of(text).kind()).isEqualTo(kind);
    }

    @Test
    void a_check_character_is_never_recomputed() {
        assertThat(UsccReading.of("91990100MA0020075L").uscc()).isEmpty();
    }

    @Test
    void a_number_of_eighteen_digits_has_lost_its_tail_and_stays_lost() {
        UsccReading reading = UsccReading.ofNumber("919901001234567000", "919901001234567000");
        assertThat(reading.kind()).isEqualTo(Kind.LOST_DIGITS);
        assertThat(reading.uscc()).isEmpty();
    }

    /** Every letter outside the alphabet, in every place: repaired where it stands for a digit, else refused. */
    @Test
    void letters_outside_the_alphabet_are_repaired_in_every_place_and_nothing_else_is() {
        String code = "91990100MA0020075K";
        for (int i = 0; i < code.length(); i++) {
            for (char c : "OIZSV".toCharArray()) {
                UsccReading reading = UsccReading.of(code.substring(0, i) + c + code.substring(i + 1));
                int at = "OIZS".indexOf(c);
                boolean meant = at >= 0 && code.charAt(i) == "0125".charAt(at);
                assertThat(reading.uscc().isPresent()).as(i + " " + c).isEqualTo(meant);
                assertThat(reading.kind()).isEqualTo(meant ? Kind.REPAIRED : Kind.INVALID);
            }
        }
    }

    @Test
    void a_code_with_a_character_left_out_or_put_in_anywhere_stays_broken() {
        String code = "91990100MA0020075K";
        for (int i = 0; i < code.length(); i++) {
            assertThat(UsccReading.of(code.substring(0, i) + code.substring(i + 1))
                            .uscc())
                    .isEmpty();
            for (char c : "0123456789ABCDEFGHJKLMNPQRTUWXYOISZ".toCharArray()) {
                assertThat(UsccReading.of(code.substring(0, i) + c + code.substring(i))
                                .uscc())
                        .isEmpty();
            }
        }
    }

    /** One number in 341 with a right ID-card check has both checks of a code right too: it is a person's first. */
    @Test
    void a_number_that_could_be_both_is_taken_for_an_identity_card() {
        String both = IntStream.range(0, 100_000)
                .mapToObj(i -> "330105199003" + String.format(Locale.ROOT, "%02d%04d", 1 + i / 10_000, i % 10_000))
                .filter(number -> Uscc.of(number).isPresent() && IdCard.is(number))
                .findFirst()
                .orElseThrow();
        UsccReading reading = UsccReading.of(both);
        assertThat(reading.kind()).isEqualTo(Kind.ID_CARD);
        assertThat(reading.uscc()).isEmpty();
        assertThat(reading.shown()).isEqualTo("330105************");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "990100199003071230",
                "身份证990100199003071230",
                "990100 19900307 1230",
                "990100-1990-03-07-1230",
                "９９０１００１９９００３０７１２３０",
                "99010019900307123x",
                "339901900307123",
                "990100199003071231", // its check character is wrong
                "990100199003071000",
                "9.90100199003071E+17",
                "张三 990100199003071230（本人）",
            })
    void what_looks_like_an_identity_card_is_masked_whatever_it_is_taken_for(String text) {
        UsccReading reading = UsccReading.of(text);
        assertThat(reading.uscc()).isEmpty();
        assertThat(reading.shown())
                .doesNotContain("0307")
                .doesNotContain("０３０７")
                .containsPattern("(?:990100|339901)\\*");
        assertThat(PersonalData.mask(reading.shown())).isEqualTo(reading.shown());
    }

    @Test
    void an_identity_card_stored_as_a_number_is_masked_too() {
        assertThat(UsccReading.ofNumber("990100199003071000", "9.90100199003071E+17")
                        .shown())
                .isEqualTo("990100************");
        assertThat(UsccReading.ofNumber("339901900307123", "339901900307123").shown())
                .isEqualTo("339901*********");
    }

    @Test
    void telephones_are_masked_however_they_are_grouped_and_other_digits_stay() {
        assertThat(PersonalData.mask("138 1234 5678、138-1234-5678、１３８１２３４５６７８"))
                .isEqualTo("138****5678、138****5678、138****5678");
        String harmless = "91990100MA0020075K 用地 １２ 亩 330105000012345 0571-88886666";
        assertThat(PersonalData.mask(harmless)).isEqualTo(harmless);
    }

    @Test
    void an_identity_card_number_is_never_shown() {
        assertThat(UsccReading.of("990100199003071230").shown()).isEqualTo("990100************");
        assertThat(PersonalData.mask("联系人13812345678，证号990100199003071230"))
                .isEqualTo("联系人138****5678，证号990100************");
    }

    @Test
    void codes_are_read_as_optional_values() {
        assertThat(Uscc.of("91990100MA0020075K")).isEqualTo(Optional.of(new Uscc("91990100MA0020075K")));
    }
}
