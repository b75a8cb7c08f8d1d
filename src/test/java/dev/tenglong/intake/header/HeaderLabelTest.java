package dev.tenglong.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.units.Calibre;
import dev.tenglong.units.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderLabelTest {

    private static HeaderLabel parse(String... path) {
        return HeaderLabel.parse(List.of(path));
    }

    @ParameterizedTest(name = "{0} names {1} in {2}")
    @CsvSource({
        "实缴税金（万元）, 实缴税金, 万元",
        "实缴税金(元), 实缴税金, 元",
        "用地面积/亩, 用地面积, 亩",
        "用地面积（单位：公顷）, 用地面积, 公顷",
        "'综合能耗（吨标准煤，当量值）', 综合能耗, 吨标准煤",
        "2022年1-3月用电量（万千瓦时）, 用电量, 万千瓦时",
        "1—3月累计实缴税金（万元）, 实缴税金, 万元",
        "本年累计工业增加值（千元）, 工业增加值, 千元",
        "实缴税金【万元】, 实缴税金, 万元",
        "实缴税金_万元, 实缴税金, 万元",
        "实缴税金万元, 实缴税金, 万元",
        "用地面积 亩, 用地面积, 亩",
        "3.用地面积（亩）, 用地面积, 亩",
        "①用地面积（亩）, 用地面积, 亩",
        "2022.1-3用电量（度）, 用电量, 度",
        "202201-202203用电量（度）, 用电量, 度",
        "截至3月末累计用电量（度）, 用电量, 度",
    })
    void name_and_unit_are_told_apart(String header, String name, String unit) {
        HeaderLabel label = parse(header);
        assertThat(label.candidates()).contains(name);
        assertThat(label.unit()).isEqualTo(Unit.byName(unit));
    }

    @Test
    void a_unit_on_a_second_line_counts_with_and_without_brackets() {
        assertThat(parse("自有土地面积\n（平方米）").unit()).contains(Unit.SQUARE_METRE);
        assertThat(parse("用地面积\n亩").unit()).contains(Unit.MU);
        assertThat(parse("用地面积", "（亩）").unit()).contains(Unit.MU);
    }

    @ParameterizedTest(name = "{0} covers {1}")
    @CsvSource({
        "用电量, UNLABELLED",
        "本月, MONTH",
        "当月数, MONTH",
        "3月, MONTH",
        "累计, CUMULATIVE",
        "本年累计, CUMULATIVE",
        "1-本月累计, CUMULATIVE",
        "1—3月, CUMULATIVE",
        "一至三月, CUMULATIVE",
        "全年, CUMULATIVE",
        "同比增长（%）, NO_AMOUNT",
        "增速, NO_AMOUNT",
        "计划, NO_AMOUNT",
        "其中：出口, NO_AMOUNT",
        "上月, NO_AMOUNT",
        "一季度, CUMULATIVE",
        "上半年, CUMULATIVE",
        "前三季度, CUMULATIVE",
        "二季度, MONTH",
        "2022-03, MONTH",
        "202203, MONTH",
        "01-03月, CUMULATIVE",
        "1−3月, CUMULATIVE",
        "今年累计, CUMULATIVE",
    })
    void what_a_column_says_of_time_is_understood(String leaf, Span span) {
        assertThat(parse("工业增加值（万元）", leaf).span()).isEqualTo(span);
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource({
        "1—3月, NOT, CUMULATIVE",
        "去年同期, SAME_MONTHS, UNLABELLED",
        "同期数, SAME_MONTHS, UNLABELLED",
        "上年同期累计, SAME_MONTHS, CUMULATIVE",
        "去年同期1—3月, SAME_MONTHS, CUMULATIVE",
        "2021年1—3月（去年同期）, SAME_MONTHS, CUMULATIVE",
        "去年1—3月, SOME_MONTHS, CUMULATIVE",
        "上年累计, SOME_MONTHS, CUMULATIVE",
        "上年全年, SOME_MONTHS, CUMULATIVE",
        "去年同月, SOME_MONTHS, MONTH",
        "去年3月, SOME_MONTHS, MONTH",
        "去年, SOME_MONTHS, UNLABELLED",
        "同比增长（%）, NOT, NO_AMOUNT",
    })
    void what_a_column_says_of_the_year_before_is_understood(String leaf, Prior prior, Span span) {
        HeaderLabel label = parse("工业增加值（万元）", leaf);
        assertThat(label.prior()).isEqualTo(prior);
        assertThat(label.span()).isEqualTo(span);
    }

    @Test
    void the_year_before_is_that_of_a_single_month_where_the_heading_over_it_says_so() {
        assertThat(parse("工业增加值（万元）", "本月", "去年同期").span()).isEqualTo(Span.MONTH);
        assertThat(parse("工业增加值（万元）", "去年同期", "本月").span()).isEqualTo(Span.MONTH);
    }

    @Test
    void the_year_before_counts_from_the_year_the_heading_over_it_names() {
        assertThat(parse("2022年1—3月", "工业增加值（万元）", "去年同期").year()).hasValue(2021);
        assertThat(parse("2021年去年同期工业增加值（万元）").year()).hasValue(2021);
        assertThat(parse("工业增加值（万元）", "去年同期（2021年1—3月）").year()).hasValue(2021);
        assertThat(parse("工业增加值（万元）", "去年同期").year()).isEmpty();
        assertThat(parse("工业增加值（万元）", "上年全年").months()).hasValue(12);
    }

    @Test
    void the_month_and_year_of_a_label_are_kept() {
        HeaderLabel label = parse("2022年", "1—3月用电量");
        assertThat(label.year()).hasValue(2022);
        assertThat(label.months()).hasValue(3);
        assertThat(parse("一至三月用电量").months()).hasValue(3);
        assertThat(parse("全年用电量").months()).hasValue(12);
        assertThat(parse("第一季度用电量").months()).hasValue(3);
        assertThat(parse("前三季度用电量").months()).hasValue(9);
        assertThat(parse("2021-12", "用电量").year()).hasValue(2021);
        assertThat(parse("2021", "用电量").year()).hasValue(2021);
        assertThat(parse("11-12月用电量").candidates()).doesNotContain("用电量");
    }

    @Test
    void the_calibre_of_energy_is_kept() {
        assertThat(parse("等价值综合能耗").calibre()).contains(Calibre.EQUIVALENT);
        assertThat(parse("综合能耗（当量值）").calibre()).contains(Calibre.CALORIFIC);
        assertThat(parse("综合能耗（当量）").calibre()).contains(Calibre.CALORIFIC);
        assertThat(parse("化学需氧量\n排放当量（吨）").calibre()).isEmpty();
    }

    @Test
    void something_in_brackets_that_looks_like_a_unit_but_is_none_is_reported_not_ignored() {
        assertThat(parse("用地面积（升）").unknownUnit()).contains("升");
        assertThat(parse("实缴税金（万美元）").unknownUnit()).contains("万美元");
        assertThat(parse("实缴税金_USD").unknownUnit()).contains("USD");
        assertThat(parse("用地面积（亩/平方米）").unknownUnit()).contains("亩/平方米");
        assertThat(parse("实缴税金（不含关税）").unknownUnit()).isEmpty();
        assertThat(parse("实缴税金（%）").unknownUnit()).contains("%");
        assertThat(parse("综合能耗（吨标准煤/万千瓦时）").unknownUnit()).contains("吨标准煤/万千瓦时");
    }

    @Test
    void a_word_that_narrows_a_figure_is_never_left_out_to_find_a_field() {
        assertThat(parse("出租情况", "用地面积（亩）").candidates()).doesNotContain("用地面积");
        assertThat(parse("用地面积（租入）（亩）").candidates()).containsExactly("用地面积租入");
        assertThat(parse("用地面积（含租用）（亩）").candidates()).containsExactly("用地面积");
        assertThat(parse("用能情况", "用电量").candidates()).contains("用电量");
    }

    @Test
    void the_whole_beside_its_parts_is_the_figure_itself() {
        assertThat(parse("用地面积（亩）", "合计").candidates()).contains("用地面积");
    }
}
