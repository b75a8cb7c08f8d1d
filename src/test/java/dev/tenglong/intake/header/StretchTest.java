package dev.tenglong.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2022, 2022",
        "2022年, 2022",
        "2022年度, 2022",
        "２０２２年, 2022",
        "202212, 2022年12月",
        "2022-12, 2022年12月",
        "2022.12, 2022年12月",
        "2022/3, 2022年3月",
        "2022年12月, 2022年12月",
        "2022年12月份, 2022年12月",
        "2022-12-31, 2022年12月",
        "2022-12-31 00:00:00, 2022年12月",
        "20221231, 2022年12月",
        "2022年1-12月, 2022年1—12月",
        "2022年1—12月累计, 2022年1—12月",
        "2022.1-12, 2022年1—12月",
        "2022-01至2022-12, 2022年1—12月",
        "2022-01-2022-12, 2022年1—12月",
        "2022-01-01 至 2022-12-31, 2022年1—12月",
        "2022-01-01~2022-12-31, 2022年1—12月",
        "2022年1月1日至2022年12月31日, 2022年1—12月",
        "20220101-20221231, 2022年1—12月",
        "202201-202212, 2022年1—12月",
        "2022年全年, 2022年1—12月",
        "2022年累计, 2022",
        "截至2022年12月, 2022年12月",
        "1月, 1月",
        "12, 12月",
        "1-3月, 1—3月",
        "第4季度, 10—12月",
        "2022年第四季度, 2022年10—12月",
        "2022Q4, 2022年10—12月",
        "一季度, 1—3月",
        "2022年上半年, 2022年1—6月",
        "下半年, 7—12月",
        "2021-07至2022-06, 2021年起至2022年",
    })
    void a_time_is_understood_however_it_is_written(String text, String shown) {
        assertThat(Stretch.parse(text).map(Stretch::shown)).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({"补报", "13月", "2022-13", "第一批", "0", "约2022", "2022、2023", "44926"})
    void what_is_no_time_is_none(String text) {
        assertThat(Stretch.parse(text)).isEmpty();
    }

    @Test
    void this_period_says_nothing_of_years() {
        assertThat(Stretch.parse("本期")).contains(Stretch.THIS);
        assertThat(Stretch.parse("本年累计")).contains(Stretch.THIS);
    }
}
