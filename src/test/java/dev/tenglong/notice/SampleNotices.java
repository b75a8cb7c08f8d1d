package dev.tenglong.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Notices to enterprises that do not exist. */
public final class SampleNotices {

    private SampleNotices() {}

    /** With a value for every field, also the optional ones. */
    public static Notice full(NoticeKind kind, int number) {
        return plain(kind, number)
                .with(NoticeField.MARK, "样张（示例标准）")
                .with(NoticeField.ROUTE, "改造提升")
                .with(NoticeField.COMPLETION_DUE, "2022年12月31日")
                .with(NoticeField.EXPECTED_LAND, "3.5亩")
                .with(NoticeField.EXPECTED_ENERGY, "120吨标准煤");
    }

    /** Without those that may be missing. */
    public static Notice plain(NoticeKind kind, int number) {
        Map<NoticeField, String> values = new EnumMap<>(NoticeField.class);
        values.put(NoticeField.NUMBER, new NoticeNumber("拱高耗低效整", 2022, number).toString());
        values.put(NoticeField.DATE, "2022年5月14日");
        values.put(NoticeField.OFFICE, "拱墅区发展改革和经济信息化局");
        values.put(NoticeField.DISTRICT, "拱墅区");
        values.put(NoticeField.CONTACT, "示例联系人");
        values.put(NoticeField.TELEPHONE, "0571-00000000");
        values.put(NoticeField.COPY_TO, "半山街道办事处");
        values.put(NoticeField.CHECK_CODE, "3fa2c1d4e5b6");
        values.put(NoticeField.NAME, "示例纺织印染有限公司");
        values.put(NoticeField.USCC, "91990100MA0000015X");
        values.put(NoticeField.SUBDISTRICT, "半山街道");
        values.put(NoticeField.SECTOR, "棉纺织及印染精加工（C171）");
        values.put(NoticeField.SCALE, "规上");
        values.put(NoticeField.CASE, "2022-0007");
        values.put(NoticeField.PERIOD, "2021年度");
        values.put(NoticeField.LIST_TITLE, "拱墅区高耗低效整治企业清单");
        values.put(NoticeField.CRITERIA, "拱墅区制造业高耗低效企业筛查口径（示例）");
        values.put(NoticeField.CATEGORY, "高耗低效");
        values.put(NoticeField.GROUNDS, "亩均税收 7.68 万元/亩，低于标准 8 万元/亩；单位能耗增加值 1.45 万元/吨标准煤，低于标准 1.6 万元/吨标准煤");
        values.put(NoticeField.DOCUMENTS, "《示例标准》（示例〔2022〕1号）附件1、附件2");
        values.put(NoticeField.VERIFIED_ON, "2022年5月10日");
        values.put(NoticeField.OBJECTION_LIMIT, "7日");
        values.put(NoticeField.OBJECTION_UNTIL, "2022年5月21日");
        values.put(NoticeField.PLAN_LIMIT, "30日");
        values.put(NoticeField.LISTED_ON, "2022年5月22日");
        values.put(NoticeField.PLAN_DUE, "2022年6月21日");
        values.put(NoticeField.OVERDUE_STEP, "报送整治方案");
        values.put(NoticeField.STEP_DUE, "2022年6月21日");
        values.put(NoticeField.DAYS_OVERDUE, "12日");
        values.put(NoticeField.SUPERVISION_DUE, "2022年7月10日");
        values.put(NoticeField.ACCEPTED_ON, "2022年12月20日");
        values.put(NoticeField.FREED_LAND, "3.2亩");
        values.put(NoticeField.FREED_ENERGY, "118.5吨标准煤");
        values.put(NoticeField.WATCH_UNTIL, "2024年12月20日");
        return new Notice(kind, values, indicators());
    }

    private static List<Map<NoticeField, String>> indicators() {
        var rows = new ArrayList<Map<NoticeField, String>>();
        rows.add(row("亩均税收", "万元/亩", "7.68", "≥8", "-0.32\n（-4.0%）"));
        rows.add(row("单位能耗增加值", "万元/吨标准煤", "1.45", "≥1.6", "-0.15\n（-9.6%）"));
        return rows;
    }

    private static Map<NoticeField, String> row(String... texts) {
        Map<NoticeField, String> row = new EnumMap<>(NoticeField.class);
        row.put(NoticeField.INDICATOR, texts[0]);
        row.put(NoticeField.UNIT, texts[1]);
        row.put(NoticeField.VALUE, texts[2]);
        row.put(NoticeField.STANDARD, texts[3]);
        row.put(NoticeField.GAP, texts[4]);
        row.put(NoticeField.BASIS, "2021年度\n（全年）");
        row.put(NoticeField.SOURCE, "税收、用地");
        row.put(NoticeField.CLAUSE, "《示例标准》（示例〔2022〕1号）附件1");
        return row;
    }
}
