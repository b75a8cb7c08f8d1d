package dev.tenglong.report;

import dev.tenglong.intake.TableUse;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.policy.Threshold;
import dev.tenglong.screening.Judgement;
import dev.tenglong.units.ShownPlaces;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sheet 标准与依据: what the list rests on, so that it can be checked and made again. */
final class StandardsSheet {

    private static final List<Integer> WIDTHS = List.of(5, 24, 20, 18, 12, 14, 8, 13, 28, 22, 16, 8, 34, 9);

    private static final Comparator<Map.Entry<Threshold, Integer>> ORDER = Comparator.comparing(
            Map.Entry::getKey,
            Comparator.comparing(Threshold::indicator)
                    .thenComparing(Threshold::sector)
                    .thenComparing(Threshold::region)
                    .thenComparing(Threshold::effectiveFrom)
                    .thenComparing(Threshold::rule));

    private final ScopeNames names;

    StandardsSheet(ScopeNames names) {
        this.names = names;
    }

    void write(Book book, ScreeningRecord record) {
        Page page = book.page("标准与依据").widths(WIDTHS);
        page.title("标准与依据（" + record.period().label() + "）");
        if (!record.official()) {
            page.banner("样张（示例标准）");
        }
        page.note("口径：" + record.criteria() + "　截止日：" + record.period().lastDay() + "　第 " + record.revision() + " 版　运行："
                + record.run());
        page.section("一、适用的标准");
        List<Column<Map.Entry<Threshold, Integer>>> standards = standards();
        page.headerRow(standards);
        page.rows(standards, applied(record));
        page.blank();
        page.section("二、配置文件");
        List<Column<ScreeningRecord.ConfigHash>> configuration = List.of(
                Column.number(),
                Column.<ScreeningRecord.ConfigHash>of("文件", 44, c -> Value.text(c.file()))
                        .spanning(2),
                Column.<ScreeningRecord.ConfigHash>of("SHA-256", 93, c -> Value.text(c.sha256()))
                        .spanning(6));
        page.headerRow(configuration);
        page.rows(configuration, record.config());
        page.blank();
        page.section("三、输入表格");
        List<Column<TableUse>> inputs = inputs();
        page.headerRow(inputs);
        page.rows(inputs, record.inputs());
    }

    private static List<Map.Entry<Threshold, Integer>> applied(ScreeningRecord record) {
        Map<Threshold, Integer> uses = new HashMap<>();
        record.verdicts().stream()
                .flatMap(v -> v.judgements().stream())
                .filter(j -> j.outcome().isPresent())
                .map(Judgement::threshold)
                .flatMap(t -> t.<Stream<Threshold>>map(Stream::of).orElse(Stream.empty()))
                .forEach(threshold -> uses.merge(threshold, 1, Integer::sum));
        return uses.entrySet().stream().sorted(ORDER).toList();
    }

    private List<Column<Map.Entry<Threshold, Integer>>> standards() {
        return List.of(
                Column.number(),
                standard(
                        "指标",
                        24,
                        t -> Value.text(
                                t.indicator().label() + "\n" + t.indicator().formula())),
                standard("行业", 20, t -> Value.text(names.sector(t.sector()))),
                standard("地区", 18, t -> Value.text(names.region(t.region()))),
                standard("标准值", 12, t -> Value.amount(t.value(), ShownPlaces.of(t.value()))),
                standard("单位", 14, t -> Value.word(t.indicator().unit())),
                standard("未达标", 8, t -> Value.word(t.crossedWhen().label())),
                standard("生效日期", 13, t -> Value.word(t.effectiveFrom().toString())),
                standard("依据", 28, t -> Value.text(t.reference().title())),
                standard("文号", 22, t -> Value.text(t.reference().number())),
                standard("条款", 16, t -> Value.text(t.reference().article())),
                standard("状态", 8, t -> Value.word(t.reference().official() ? "正式" : "示例")),
                standard("规则出处", 34, t -> Value.text("config/" + t.rule())),
                Column.of("适用家数", 9, e -> Value.count(e.getValue())));
    }

    private static Column<Map.Entry<Threshold, Integer>> standard(
            String header, int width, Function<Threshold, Value> value) {
        return Column.of(header, width, e -> value.apply(e.getKey()));
    }

    private static List<Column<TableUse>> inputs() {
        return List.of(
                Column.number(),
                Column.<TableUse>of("文件", 44, i -> Value.text(i.table().file())).spanning(2),
                Column.of("工作表", 18, i -> Value.text(i.table().sheet())),
                Column.of("数据行", 12, i -> Value.count(i.rows())),
                Column.of("采用行", 14, i -> Value.count(i.used())),
                Column.<TableUse>of("SHA-256", 71, i -> Value.text(i.table().sha256()))
                        .spanning(4));
    }
}
