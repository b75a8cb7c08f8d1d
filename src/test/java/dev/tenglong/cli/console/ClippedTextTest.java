package dev.tenglong.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClippedTextTest {

    @ParameterizedTest
    @CsvSource({
        "企业名称, 8, 企业名称, 企业名称",
        "企业名称, 7, 企业.., 企..称",
        "企业名称, 6, 企业.., 企..称",
        "abcdefgh, 6, abcd.., ab..gh",
        "综合能耗（吨标准煤）/本年累计, 20, 综合能耗（吨标准煤.., 综合能耗../本年累计",
    })
    void takes_no_more_columns_than_there_are(String text, int width, String clipped, String middle) {
        assertThat(ClippedText.of(text, width)).isEqualTo(clipped);
        assertThat(ClippedText.middle(text, width)).isEqualTo(middle);
        assertThat(DisplayWidth.of(ClippedText.middle(text, width))).isLessThanOrEqualTo(width);
    }
}
