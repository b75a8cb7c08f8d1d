package dev.tenglong.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectorTest {

    private final SectorTable table = SectorTable.load();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "17, C17",
        "C17, C17",
        "171, C171",
        "1713, C1713",
        "C1713, C1713",
        "1713 棉印染精加工, C1713",
        "C1713棉印染精加工, C1713",
        "1713.0, C1713",
        "Ｃ１７１３, C1713",
        "c1713, C1713",
        "棉印染精加工, C1713",
        "纺织业, C17",
        "制造业, C",
        "C, C",
        "4411, D4411",
        "D4411, D4411",
        "6513, I6513",
    })
    void every_way_of_writing_a_sector_is_understood(String text, String code) {
        assertThat(table.find(text).map(Sector::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C9999", "C99", "9999", "C1799", "D1713", "1", "纺织服装等", "17130", "0", "A1"})
    void what_is_no_sector_is_unknown(String text) {
        assertThat(table.find(text)).isEmpty();
    }

    @Test
    void a_sector_lies_in_every_wider_one() {
        var sector = new Sector("C1713");
        assertThat(sector.isIn("all")).isTrue();
        assertThat(sector.isIn("C")).isTrue();
        assertThat(sector.isIn("C17")).isTrue();
        assertThat(sector.isIn("C1713")).isTrue();
        assertThat(sector.isIn("C18")).isFalse();
        assertThat(sector.division()).isEqualTo("C17");
    }
}
