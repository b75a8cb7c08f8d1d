package dev.tenglong.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of people and codes of enterprises look alike: neither may pass for the other. */
class CardsAndCodesTest {

    private static final int MANY = 20_000;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final List<String> PROVINCES = List.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");
    /** Department and class of GB 32100. */
    private static final List<String> CLASSES = List.of(
            "11", "12", "13", "19", "21", "29", "31", "32", "33", "34", "35", "39", "41", "49", "51", "52", "53", "59",
            "61", "62", "69", "71", "72", "79", "81", "89", "91", "92", "93", "A1", "A9", "N1", "N2", "N3", "Y1");
    /** The areas of the municipalities and of 港澳台, which no code that begins with the same province continues with. */
    private static final String APART = "(?:1[12]|31|81).*";

    private final Random random = new Random(20_221_231);

    @Test
    void a_code_of_the_market_authority_is_never_a_card_whatever_its_district() {
        IntStream.range(0, MANY)
                .mapToObj(i -> code(any(List.of("91", "92", "93"))))
                .forEach(this::isACode);
    }

    @Test
    void a_code_of_any_other_department_is_none_either_but_where_a_card_could_bear_the_number() {
        int taken = 0;
        for (int i = 0; i < MANY; i++) {
            String code = code(any(CLASSES));
            if (UsccReading.of(code).kind() == UsccReading.Kind.ID_CARD) {
                assertThat(code).doesNotMatch(APART).matches(c -> PROVINCES.contains(c.substring(0, 2)));
                taken++;
            } else {
                isACode(code);
            }
        }
        assertThat(taken).isBetween(1, MANY / 50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "913101186603157881", // each of them has the check of an identity card, too
                "914401184602177109"
            })
    void a_code_with_the_check_of_a_card_is_a_code(String code) {
        assertThat(card(code.substring(0, 17))).isEqualTo(code);
        isACode(code);
    }

    @Test
    void a_card_of_any_province_and_day_is_always_masked() {
        for (int i = 0; i < MANY; i++) {
            String area = any(PROVINCES);
            area += area.charAt(0) == '8' ? "0000" : "0" + (1 + random.nextInt(3)) + digits(2);
            isMasked(card(area + day() + digits(3)), 6);
        }
    }

    @Test
    void a_card_of_any_area_is_masked_where_it_is_no_code() {
        for (int i = 0; i < MANY; i++) {
            String number = card(any(PROVINCES) + digits(4) + day() + digits(3));
            if (Uscc.of(number).isEmpty()) {
                isMasked(number, 6);
            }
        }
    }

    @Test
    void the_card_of_a_foreigner_is_masked() {
        for (int i = 0; i < MANY; i++) {
            String number = card("9" + any(PROVINCES) + digits(3) + day() + digits(3));
            if (Uscc.of(number).isEmpty()) {
                isMasked(number, 6);
            }
        }
    }

    @Test
    void cards_of_before_are_masked() {
        for (int i = 0; i < MANY / 10; i++) {
            String day = day();
            if (day.startsWith("19")) {
                assertThat(PersonalData.mask("证号" + any(PROVINCES) + digits(4) + day.substring(2) + digits(3) + "，"))
                        .matches("证号\\d{6}\\*{9}，");
            }
            String foreign = "USA" + digits(4) + day.substring(2) + digits(2);
            assertThat(PersonalData.mask(foreign)).isEqualTo("USA************");
            assertThat(UsccReading.of(foreign).shown()).isEqualTo("USA************");
            assertThat(UsccReading.of(foreign).kind()).isEqualTo(UsccReading.Kind.OTHER_NUMBER);
        }
    }

    /** Where a code is mistyped, somebody has to see which; only what has the check of a card may be one. */
    @Test
    void a_code_with_a_wrong_check_is_refused_as_a_code() {
        for (int i = 0; i < MANY; i++) {
            String code = code("91");
            char wrong = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(17)) + 1 + random.nextInt(30)) % 31);
            UsccReading reading = UsccReading.of(code.substring(0, 17) + wrong);
            assertThat(reading.kind())
                    .isIn(UsccReading.Kind.INVALID, UsccReading.Kind.ID_CARD, UsccReading.Kind.LOST_DIGITS);
            if (!code.matches("[\\dX]+")) {
                assertThat(reading.shown()).startsWith(code.substring(0, 17));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "200118199003071234", // no such province
                "720118199003071234",
                "330105199002301230", // no such day
                "330105190002291230", // 1900 was no leap year
                "330105900230123",
                "990100900307123", // fifteen digits began with 1 to 8
                "330105000012345",
                "USA110090023001"
            })
    void what_has_no_province_or_day_that_exists_is_no_card(String number) {
        assertThat(PersonalData.mask(number)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"330105200002291230", "330105199612311230", "830000199003071230"})
    void the_last_days_of_months_are_days(String number) {
        assertThat(PersonalData.mask(number)).endsWith("************");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E12345678", "G12345678", "EA1234567", "H12345678", "M1234567890", "护照 G12345678"})
    void passports_and_permits_in_a_column_of_codes_are_masked(String number) {
        UsccReading reading = UsccReading.of(number);
        assertThat(reading.kind()).isEqualTo(UsccReading.Kind.OTHER_NUMBER);
        assertThat(reading.shown()).doesNotContain("34567").contains("****");
    }

    @Test
    void a_code_that_holds_a_telephone_by_chance_stays_whole() {
        String code = IntStream.range(0, 1000)
                .mapToObj(i -> completed("A1330105" + "1234J" + String.format(Locale.ROOT, "%03d", i)))
                .findFirst()
                .orElseThrow();
        assertThat(PersonalData.mask("代码" + code)).isEqualTo("代码" + code);
    }

    private void isACode(String code) {
        assertThat(UsccReading.of(code).kind()).as(code).isEqualTo(UsccReading.Kind.EXACT);
        assertThat(PersonalData.mask("代码 " + code + "。")).isEqualTo("代码 " + code + "。");
    }

    private static void isMasked(String number, int kept) {
        UsccReading reading = UsccReading.of(number);
        String masked = number.substring(0, kept) + "*".repeat(18 - kept);
        assertThat(reading.kind()).as(number).isEqualTo(UsccReading.Kind.ID_CARD);
        assertThat(reading.shown()).isEqualTo(masked);
        assertThat(PersonalData.mask("持证人" + number + "。")).isEqualTo("持证人" + masked + "。");
    }

    /** Half of them all digits, of districts that end in 18 to 20, with a body that begins like a year. */
    private String code(String kind) {
        String region = any(PROVINCES.subList(0, 31)) + "0" + (1 + random.nextInt(3));
        if (random.nextBoolean()) {
            String body = any(List.of("", "", "MA"));
            while (body.length() < 8) {
                body += ALPHABET.charAt(random.nextInt(body.isEmpty() ? 10 : 31));
            }
            return completed(kind + region + digits(2) + body);
        }
        while (true) {
            String code = completed(kind + region + any(List.of("18", "19", "20")) + day().substring(2) + digits(2));
            if (code.substring(2).chars().allMatch(Character::isDigit)) {
                return code;
            }
        }
    }

    private static String completed(String sixteen) {
        String organisation = ALPHABET.chars()
                .mapToObj(c -> sixteen + (char) c)
                .filter(text -> Uscc.isOrganisationCode(text.substring(8)))
                .findFirst()
                .orElseThrow();
        return ALPHABET.chars()
                .mapToObj(c -> organisation + (char) c)
                .filter(text -> Uscc.of(text).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String card(String seventeen) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += Character.digit(seventeen.charAt(i), 10) * ((1 << (17 - i)) % 11);
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    private String day() {
        return LocalDate.of(1900, 1, 1)
                .plusDays(random.nextInt(365 * 140))
                .toString()
                .replace("-", "");
    }

    private String digits(int count) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
