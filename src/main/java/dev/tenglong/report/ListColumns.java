package dev.tenglong.report;

import static dev.tenglong.report.EnterpriseColumns.figure;
import static dev.tenglong.report.EnterpriseColumns.indicator;
import static dev.tenglong.report.EnterpriseColumns.standard;

import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import dev.tenglong.listing.CaseState;
import dev.tenglong.screening.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The columns of the list (清单栏目), the same in the workbook and in CSV. */
final class ListColumns {

    private final EnterpriseColumns enterprise;

    ListColumns(EnterpriseColumns enterprise) {
        this.enterprise = enterprise;
    }

    /** Everything that is known of a line. */
    List<Column<NumberedLine>> known() {
        var columns = new ArrayList<>(figures());
        columns.add(on(enterprise.responsible()));
        columns.addAll(standing("·", 13));
        return columns;
    }

    /** The printed form: a dash where a figure is unknown, and room for what is agreed only after verification. */
    List<Column<NumberedLine>> printed() {
        var columns = new ArrayList<Column<NumberedLine>>();
        figures().forEach(column -> columns.add(EnterpriseColumns.orDash(column)));
        columns.add(room("整治方式", 9));
        columns.add(room("预计腾出用地\n（亩）", 12));
        columns.add(room("预计腾出用能\n（吨标准煤）", 12));
        columns.add(on(enterprise.responsible()));
        columns.add(room("列入时间", 9));
        columns.add(room("完成时限", 9));
        columns.addAll(standing("·\n", 8));
        return columns;
    }

    /** What may leave the office. */
    List<Column<NumberedLine>> open() {
        return List.of(
                number(),
                on(enterprise.name()).width(52),
                on(enterprise.code()).width(24),
                on(enterprise.subdistrict()).width(22),
                on(enterprise.category()).width(14),
                state("·", 16));
    }

    private List<Column<NumberedLine>> figures() {
        var columns = new ArrayList<Column<NumberedLine>>();
        columns.add(number());
        columns.add(on(enterprise.name()).width(22));
        columns.add(on(enterprise.code()));
        columns.add(on(enterprise.subdistrict()).width(11));
        columns.add(on(enterprise.sector()).width(15));
        columns.add(on(enterprise.scale()));
        Stream.of(
                        figure(Field.LAND, "用地\n（亩）", 8),
                        figure(Field.ENERGY, "综合能耗\n（吨标准煤）", 11),
                        figure(Field.VALUE_ADDED, "工业增加值\n（万元）", 11),
                        figure(Field.TAX, "实缴税金\n（万元）", 10),
                        indicator(Indicator.TAX_PER_MU, "亩均税收\n（万元/亩）", 10),
                        standard(Indicator.TAX_PER_MU, "亩均税收\n标准", 9),
                        indicator(Indicator.VALUE_ADDED_PER_TCE, "单位能耗\n增加值（万元\n/吨标准煤）", 12),
                        standard(Indicator.VALUE_ADDED_PER_TCE, "单位能耗\n增加值\n标准", 9),
                        enterprise.category(),
                        enterprise.reasons("认定理由", 52, "\n"))
                .forEach(column -> columns.add(on(column)));
        return columns;
    }

    private static List<Column<NumberedLine>> standing(String separator, int width) {
        return List.of(
                state(separator, width),
                Column.of("本期变化", 9, line -> Value.word(line.line().change().label())),
                Column.of("备注", 11, line -> Value.text(String.join("；", ListSheet.remarks(line.verdict())))));
    }

    private static Column<NumberedLine> number() {
        return Column.of("序号", 5, line -> Value.word(String.valueOf(line.number())));
    }

    /** Where every line stands until a subdistrict has verified it. */
    private static Column<NumberedLine> state(String separator, int width) {
        String state = CaseState.SUSPECTED.label() + separator + CaseState.DISPATCHED.label();
        return Column.of("当前状态", width, line -> Value.word(state));
    }

    private static Column<NumberedLine> room(String header, int width) {
        return Column.of(header, width, line -> Value.NONE);
    }

    private static Column<NumberedLine> on(Column<Verdict> column) {
        return column.on(NumberedLine::verdict);
    }
}
