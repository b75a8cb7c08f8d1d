package dev.tenglong.report;

import dev.tenglong.enterprise.Scale;
import dev.tenglong.intake.Field;
import dev.tenglong.screening.Category;
import dev.tenglong.units.ShownPlaces;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/** The sheets 街道汇总 and 行业汇总: the same columns over different groups, with a total that adds up. */
final class TallySheet {

    private TallySheet() {}

    /** @param heading what the groups are, such as 街道（园区） */
    static void write(
            Book book, String name, String title, String heading, int width, Collection<Tally> groups, Tally total) {
        List<Column<Tally>> table = columns(heading, width);
        Page page = book.page(name).widths(table.stream().map(Column::width).toList());
        page.title(title);
        page.line("", "单位：家、亩、吨标准煤、万元");
        page.header(table, 2);
        page.rows(table, groups);
        page.total(table, total);
        page.note("说明：参与筛查＝规上＋规下＋规模未知＝高耗低效＋高耗＋低效＋达标＋数据不足＋豁免。用地、能耗、税金为参与筛查企业已有数据之和（累计数）；"
                + "亩均税收＝Σ实缴税金÷Σ用地，只计两项数据都有的企业，不折年。");
    }

    private static List<Column<Tally>> columns(String heading, int width) {
        var columns = new ArrayList<Column<Tally>>();
        columns.add(Column.number());
        columns.add(Column.of(heading, width, t -> Value.text(t.name())));
        columns.add(count("参与筛查", Tally::screened));
        columns.add(count("规上", t -> t.count(Scale.ABOVE)));
        columns.add(count("规下", t -> t.count(Scale.BELOW)));
        columns.add(count("规模\n未知", Tally::scaleUnknown));
        columns.add(count("列入清单", Tally::listed));
        columns.add(count("高耗低效", t -> t.count(Category.HIGH_ENERGY_LOW_EFFICIENCY)));
        columns.add(count("高耗", t -> t.count(Category.HIGH_ENERGY)));
        columns.add(count("低效", t -> t.count(Category.LOW_EFFICIENCY)));
        columns.add(count("达标", t -> t.count(Category.COMPLIANT)));
        columns.add(count("数据不足", t -> t.count(Category.INSUFFICIENT_DATA)));
        columns.add(count("豁免", t -> t.count(Category.EXEMPT)));
        columns.add(count("不在范围\n（另计）", t -> t.count(Category.OUT_OF_SCOPE)));
        columns.add(Column.of("用地\n（亩）", 12, t -> Value.amount(t.sum(Field.LAND), 2)));
        columns.add(Column.of("综合能耗\n（吨标准煤）", 13, t -> Value.amount(t.sum(Field.ENERGY), 2)));
        columns.add(Column.of("实缴税金\n（万元）", 13, t -> Value.amount(t.sum(Field.TAX), 2)));
        columns.add(Column.of(
                "亩均税收\n（万元/亩）",
                11,
                t -> t.taxPerMu()
                        .<Value>map(ratio -> Value.amount(ratio.rounded(ShownPlaces.MOST), 2))
                        .orElse(Value.DASH)));
        return columns;
    }

    private static Column<Tally> count(String header, ToIntFunction<Tally> count) {
        return Column.of(
                header, header.length() > 2 && !header.contains("\n") ? 9 : 8, t -> Value.count(count.applyAsInt(t)));
    }
}
