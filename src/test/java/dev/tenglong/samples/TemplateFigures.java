package dev.tenglong.samples;

import static java.util.Map.entry;

import dev.tenglong.intake.Field;
import dev.tenglong.units.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** What one invented enterprise writes under each header of the departmental forms. Headers have no white space. */
final class TemplateFigures {

    /** The headers that are fields, with the unit they are filled in. */
    static final Map<String, Map.Entry<Field, Unit>> FIELDS = Map.ofEntries(
            entry("自有土地面积（平方米）", entry(Field.LAND_OWNED, Unit.SQUARE_METRE)),
            entry("面积（平方米）", entry(Field.LAND_OWNED, Unit.SQUARE_METRE)),
            entry("事实用地总面积（平方米）", entry(Field.LAND, Unit.SQUARE_METRE)),
            entry("租用土地总面积（平方米）", entry(Field.LAND_LEASED_IN, Unit.SQUARE_METRE)),
            entry("出租土地总面积（平方米）", entry(Field.LAND_LEASED_OUT, Unit.SQUARE_METRE)),
            entry("化学需氧量排放当量（吨）", entry(Field.COD, Unit.TONNE)),
            entry("氨氮排放当量（吨）", entry(Field.AMMONIA, Unit.TONNE)),
            entry("二氧化硫排放当量（吨）", entry(Field.SO2, Unit.TONNE)),
            entry("氮氧化物排放当量（吨）", entry(Field.NOX, Unit.TONNE)),
            entry("煤炭（吨）", entry(Field.RAW_COAL, Unit.TONNE)),
            entry("燃料油（吨）", entry(Field.FUEL_OIL, Unit.TONNE)),
            entry("天然气（万立方米）", entry(Field.NATURAL_GAS, Unit.WAN_CUBIC_METRE)),
            entry("天然气用气量（立方米）", entry(Field.NATURAL_GAS, Unit.CUBIC_METRE)),
            entry("网供用电量（千瓦时）", entry(Field.ELECTRICITY, Unit.KWH)),
            entry("企业自发自用的用电量（千瓦时）", entry(Field.SELF_GENERATED, Unit.KWH)),
            entry("研发经费支出（万元）", entry(Field.RD, Unit.WAN_YUAN)),
            entry("允许扣除的研发费用（元）", entry(Field.RD, Unit.YUAN)),
            entry("企业实缴税金（元）", entry(Field.TAX, Unit.YUAN)),
            entry("主营业务收入（元）", entry(Field.REVENUE, Unit.YUAN)),
            entry("平均从业人数（人）", entry(Field.EMPLOYEES, Unit.PERSON)),
            entry("月平均用工人数（人）", entry(Field.EMPLOYEES, Unit.PERSON)),
            entry("月平均参保人数（人）", entry(Field.EMPLOYEES, Unit.PERSON)));

    private static final int FIRST_PLOT = 4_000;

    private final Firm firm;

    TemplateFigures(Firm firm) {
        this.firm = firm;
    }

    int plots() {
        return 1 + firm.number() % 3;
    }

    /** The row of one plot in 自有土地. */
    Map<String, Object> plot(int plot) {
        Map<String, Object> cells = who();
        cells.put("不动产权证号", "示例（2018）不动产权第990100%03d%d号".formatted(firm.number(), plot + 1));
        cells.put("面积（平方米）", number(area(plot)));
        cells.put("共有情况", "单独所有");
        cells.put("权利类型", "国有建设用地使用权");
        cells.put("用途", "工业用地");
        cells.put("使用期限/起", "2008-05-06");
        cells.put("使用期限/止", "2058-05-05");
        return cells;
    }

    private long area(int plot) {
        return FIRST_PLOT + firm.number() * 731L + plot * 1_250L;
    }

    /** The row in every other form. */
    Map<String, Object> cells() {
        int n = firm.number();
        long owned = 0;
        for (int plot = 0; plot < plots(); plot++) {
            owned += area(plot);
        }
        long leasedIn = n % 4 * 300L;
        long leasedOut = n % 5 * 120L;
        Map<String, Object> cells = who();
        cells.put("自有土地面积（平方米）", number(owned));
        cells.put("评价保护期土地面积（平方米）", number(17));
        cells.put("新减土地面积（平方米）", number(0));
        cells.put("租用土地总面积（平方米）", number(leasedIn));
        cells.put("出租土地总面积（平方米）", number(leasedOut));
        cells.put("事实用地总面积（平方米）", number(owned + leasedIn - leasedOut));
        cells.put("是否纳入环统范围", n % 2 == 0 ? "是" : "否");
        cells.put("化学需氧量排放当量（吨）", number("0.%02d".formatted(n)));
        cells.put("氨氮排放当量（吨）", number("0.0%02d".formatted(n)));
        cells.put("二氧化硫排放当量（吨）", number("1.%02d".formatted(n)));
        cells.put("氮氧化物排放当量（吨）", number("2.%02d".formatted(n)));
        cells.put("煤炭（吨）", number(n % 3 * 150L));
        cells.put("燃料油（吨）", number(n % 2 * 8L));
        cells.put("薪柴（千克）", number(0));
        long gas = n * 12_500L;
        cells.put("天然气（万立方米）", number(gas).movePointLeft(4));
        cells.put("天然气用气量（立方米）", number(gas));
        cells.put("企业是否存在其他方式使用燃气的情况", "否");
        cells.put("高明供水公司供应的用水量（吨）", number(1_000L + n));
        cells.put("企业是否存在自取水或由其他公司供水的情况", "否");
        cells.put("网供用电量（千瓦时）", number(1_200_000L + n * 34_567L));
        cells.put("企业自发自用的用电量（千瓦时）", number(n % 4 * 45_000L));
        cells.put("是否属于高新技术企业", n % 2 == 0 ? "是" : "否");
        long rd = 900_000L + n * 11_100L;
        cells.put("研发经费支出（万元）", number(rd).movePointLeft(4));
        cells.put("允许扣除的研发费用（元）", number(rd));
        money(cells);
        for (String header : new String[] {"平均从业人数（人）", "月平均用工人数（人）", "月平均参保人数（人）"}) {
            cells.put(header, number(40 + n));
        }
        cells.put("行业", firm.industry().code());
        cells.put("登记状态", "存续");
        cells.put("注册资本", number(1_000));
        cells.put("注册日期", "2008-05-%02d".formatted(n));
        return cells;
    }

    private void money(Map<String, Object> cells) {
        int n = firm.number();
        cells.put("企业实缴税金（元）", number(1_500_000L + n * 123_456L));
        cells.put("职工薪酬（元）", number(4_000_000L + n));
        cells.put("固定资产折旧（元）", number(1_000_000L + n));
        cells.put("营业利润（元）", number(3_000_000L + n));
        cells.put("主营业务收入（元）", number(25_000_000L + n * 1_234_567L));
        cells.put("所有者权益（元）", number(20_000_000L + n));
        cells.put("利润总额（元）", number(2_900_000L + n));
    }

    private Map<String, Object> who() {
        Map<String, Object> cells = new HashMap<>();
        cells.put("企业名称", firm.name());
        cells.put("所属镇街", firm.place().full());
        cells.put("统一社会信用代码", firm.uscc());
        cells.put("登记注册类型", "有限责任公司");
        cells.put("住所", "拱墅区示例路" + firm.number() + "号");
        for (String person : new String[] {"法定代表人", "日常联系人"}) {
            cells.put(person + "/姓名", "示例人");
            cells.put(person + "/联系电话", "0571-00000000");
        }
        return cells;
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
