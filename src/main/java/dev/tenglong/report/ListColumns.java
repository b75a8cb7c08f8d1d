package dev.tenglong.report;

import static dev.tenglong.report.EnterpriseColumns.figure;
import static dev.tenglong.report.EnterpriseColumns.indicator;
import static dev.tenglong.report.EnterpriseColumns.standard;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.Freed;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import dev.tenglong.listing.CaseState;
import dev.tenglong.screening.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of the list (清单栏目), the same in the workbook and in CSV. */
final class ListColumns {

    private final EnterpriseColumns enterprise;

    private final ListExtract list;

    /** @param list whose lines they are to show */
    ListColumns(EnterpriseColumns enterprise, ListExtract list) {
        this.enterprise = enterprise;
        this.list = list;
    }

    /** Everything that is known of a line. */
    List<Column<NumberedLine>> known() {
        var columns = new ArrayList<>(figures());
        columns.addAll(agreed());
        columns.add(on(enterprise.responsible()));
        columns.addAll(dates());
        columns.addAll(standing("·", 13));
        return columns;
    }

    /** The printed form: a dash where a figure is unknown, and room for what is agreed only later. */
    List<Column<NumberedLine>> printed() {
        var columns = new ArrayList<Column<NumberedLine>>();
        figures().forEach(column -> columns.add(EnterpriseColumns.orDash(column)));
        columns.addAll(agreed());
        columns.add(on(enterprise.responsible()));
        columns.addAll(dates());
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

    /** What was agreed, and what came of it. */
    private List<Column<NumberedLine>> agreed() {
        return List.of(
                ofCase("整治方式", 9, file -> Value.word(CaseColumns.route(file))),
                freed(
                        "预计腾出用地\n（亩）",
                        file -> file.plan().map(plan -> plan.expected().land())),
                freed(
                        "预计腾出用能\n（吨标准煤）",
                        file -> file.plan().map(plan -> plan.expected().energy())),
                freed("实际腾出用地\n（亩）", file -> CaseColumns.actual(file).map(Freed::land)),
                freed("实际腾出用能\n（吨标准煤）", file -> CaseColumns.actual(file).map(Freed::energy)));
    }

    private List<Column<NumberedLine>> dates() {
        return List.of(
                ofCase("列入时间", 11, file -> Value.word(CaseColumns.date(file.listedOn()))),
                ofCase("完成时限", 11, file -> Value.word(CaseColumns.date(file.term()))));
    }

    private Column<NumberedLine> freed(String header, Function<CaseFile, Optional<BigDecimal>> amount) {
        return ofCase(header, 12, file -> Value.amount(amount.apply(file), 2));
    }

    private Column<NumberedLine> ofCase(String header, int width, Function<CaseFile, Value> value) {
        return Column.of(header, width, line -> list.caseOf(line).map(value).orElse(Value.NONE));
    }

    private List<Column<NumberedLine>> standing(String separator, int width) {
        return List.of(
                state(separator, width),
                Column.of("本期变化", 9, line -> Value.word(line.line().change().label())),
                Column.of("备注", 11, line -> Value.text(String.join("；", ListSheet.remarks(line.verdict())))));
    }

    private static Column<NumberedLine> number() {
        return Column.of("序号", 5, line -> Value.word(String.valueOf(line.number())));
    }

    private Column<NumberedLine> state(String separator, int width) {
        return Column.of("当前状态", width, line -> Value.word(standing(list.state(line), separator)));
    }

    /** Before 列入 a line is a suspicion, however far its case has come. */
    private static String standing(CaseState state, String separator) {
        return switch (state) {
            case SUSPECTED -> CaseState.SUSPECTED.label() + separator + CaseState.DISPATCHED.label();
            case RELAPSED -> state.label() + separator + CaseState.DISPATCHED.label();
            case DISPATCHED, VERIFIED, NOTIFIED -> CaseState.SUSPECTED.label() + separator + state.label();
            default -> state.label();
        };
    }

    private static Column<NumberedLine> on(Column<Verdict> column) {
        return column.on(NumberedLine::verdict);
    }
}
