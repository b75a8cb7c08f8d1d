package dev.tenglong.samples;

import dev.tenglong.enterprise.Period;

/** Headers of the sample's tables, levels joined by {@code /}. */
final class Headers {

    static final String USCC = "统一社会信用代码";
    static final String TAXPAYER = "纳税人识别号";
    static final String PLACE = "所属街道";
    static final String SECTOR = "行业代码";
    static final String PLOT = "宗地编号";
    static final String OWNED = "自有土地面积\n（平方米）";
    static final String LEASED_IN = "租用土地总面积\n（平方米）";
    static final String LEASED_OUT = "出租土地总面积\n（平方米）";
    static final String VALUE_ADDED = "工业增加值";
    static final String REVENUE = "营业收入";
    static final String RD = "R&D经费";
    static final String GRADE = "亩均评价等级";

    private static final String ENERGY = "综合能耗（吨标准煤，当量值）";

    private Headers() {}

    /** 1—3月; 1月 for January alone. */
    static String months(Period period) {
        return period.month() == 1 ? "1月" : "1—" + period.month() + "月";
    }

    static String energyMonth() {
        return ENERGY + "/本月";
    }

    static String energyTotal(Period period) {
        return ENERGY + "/" + months(period) + "累计";
    }

    static String energyLastYear() {
        return ENERGY + "/去年同期";
    }

    static String tax(Period period) {
        return period.isFullYear() ? "实缴税金（元）" : "实缴税金（元）/" + months(period) + "累计";
    }

    /** A flow of the output table: alone for a full year, in a group with 去年同期 otherwise. */
    static String flow(String name, Period period) {
        return period.isFullYear() ? name : name + "/" + months(period);
    }

    static String lastYear(String name) {
        return name + "/去年同期";
    }
}
