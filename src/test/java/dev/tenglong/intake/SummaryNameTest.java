package dev.tenglong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "汇总",
                "汇 总",
                "合计（12家）",
                "本页合计：",
                "半山街道 汇总",
                "甲示例纺织有限公司 小计",
                "全区平均",
                "区平均水平",
                "行业平均",
                "平均值",
                "中位数",
                "最大值",
                "最小值",
                "标准差",
                "计数",
                "共 12 家",
                "12户",
                "合计12家",
                "共十二家企业",
                "Total",
                "Grand Total",
                "TOTAL:",
                "Subtotal",
                "Sum",
                "Average",
                "半山街道 Total",
                "StdDev"
            })
    void what_adds_up_is_no_enterprise_whatever_else_the_row_says(String text) {
        assertThat(SummaryName.isCertain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "去年同期",
                "上年同期",
                "2021年同期",
                "2021年1-12月",
                "增减（%）",
                "增减额",
                "同比",
                "同比增长（%）",
                "环比",
                "占比",
                "目标值",
                "标准值",
                "排名",
                "比上年增减",
                "规上企业",
                "规下",
                "全部企业",
                "全镇工业",
                "各街道",
                "总体",
                "最大"
            })
    void what_compares_is_none_without_a_code(String text) {
        assertThat(SummaryName.isSummary(text)).isTrue();
        assertThat(SummaryName.isCertain(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "杭州示例总计算机有限公司",
                "平均律乐器有限公司",
                "杭州示例汇总科技有限公司",
                "示例合计食品厂",
                "示例标准件厂",
                "示例排名广告部",
                "目标示例服饰",
                "杭州示例设计",
                "同比邻食品店",
                "Total示例油品有限公司",
                "Sumitomo Example Co., Ltd.",
                "Maxima Example",
                "示例计数器厂",
                "七天",
                "全盛示例",
                "本田示例",
                "大众数码"
            })
    void names_of_enterprises_are_left_alone(String text) {
        assertThat(SummaryName.isSummary(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"上述企业合计情况", "2022年汇总数据", "各企业平均情况"})
    void words_for_a_summary_may_say_that_it_is_one(String text) {
        assertThat(SummaryName.isSummary(text)).isTrue();
    }

    @Test
    void what_nobody_foresaw_is_doubted() {
        assertThat(SummaryName.isSummary("平均律乐器")).isFalse();
        assertThat(SummaryName.isDoubtful("平均律乐器")).isTrue();
    }
}
