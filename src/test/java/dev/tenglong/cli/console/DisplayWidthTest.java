package dev.tenglong.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest(name = "{0} takes {1} columns")
    @CsvSource({
        "企业, 4",
        "ABC, 3",
        "ｆｕｌｌ, 8",
        "①, 1",
        "“”, 2",
        "é, 1",
        "e\u0301, 1",
        "㛃, 2",
        "𬭎, 2",
        "（甲）, 6",
        "ｱ, 1",
        "한글, 4",
        "😀, 2",
        "'', 0"
    })
    void counts_columns_not_characters(String text, int columns) {
        assertEquals(columns, DisplayWidth.of(text));
    }

    @Test
    void a_text_too_long_is_not_cut() {
        assertEquals("示例企业", DisplayWidth.padRight("示例企业", 6));
        assertEquals("  示例", DisplayWidth.padLeft("示例", 6));
    }
}
