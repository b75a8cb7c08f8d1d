package dev.tenglong.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.enterprise.UsccReading.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "' 91990100MA0020075K ', REPAIRED",
        "91990100ma0020075k, REPAIRED",
        "９１９９０１００ＭＡ００２００７５Ｋ, REPAIRED",
        "91990100MA0020075K(1/1), REPAIRED",
        "91990100MA0020075K（1/1）, REPAIRED",
        "9199O100MAOO20075K, REPAIRED",
        "统一社会信用代码：91990100MA0020075K, REPAIRED",
        "91990100MA002007SK, REPAIRED",
        "91990100MA0020075X, INVALID",
        "91990100MA0020075, INVALID",
        "HT0, INVALID",
        "9.19901E+17, LOST_DIGITS",
        "990100199003071230, ID_CARD",
        "330105000012345, OTHER_NUMBER",
        "990100**********, MASKED",
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
