package dev.tenglong.report;

import static dev.tenglong.report.EnterpriseColumns.figure;
import static dev.tenglong.report.EnterpriseColumns.indicator;
import static dev.tenglong.report.EnterpriseColumns.orDash;
import static dev.tenglong.report.EnterpriseColumns.standard;

import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import dev.tenglong.listing.ListLine;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Outcome;
import dev.tenglong.screening.Verdict;
import dev.tenglong.settings.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheet 清单: the official list, to be printed and carried to a meeting. A machine hit on it is only a suspicion. */
final class ListSheet {

    private final Office office;
    private final EnterpriseColumns enterprise;

    ListSheet(Office office, EnterpriseColumns enterprise) {
        this.office = office;
        this.enterprise = enterprise;
    }

    void write(Book book, ScreeningRecord record) {
        List<Column<ListLine>> table = columns();
        Page page = book.page("清单").widths(table.stream().map(Column::width).toList());
        page.title(office.listTitle(record.period()) + "（疑似名单，未经核实）");
        if (!record.official()) {
            page.banner("样张（示例标准）");
        }
        page.line("编制单位：" + office.leadUnit(), "单位：亩、吨标准煤、万元");
        page.header(table, 2);
        page.rows(table, record.list().lines());
        page.note("说明：本清单由数据筛查产生，须经属地核实后方可认定。用地、能耗、增加值、税金为" + record.period().label()
                + "累计数；“低于”“高于”标准均不含本数，判定按未四舍五入的数值进行。");
    }

    private List<Column<ListLine>> columns() {
        var columns = new ArrayList<Column<ListLine>>();
        columns.add(Column.number());
        enterprise.identity().forEach(column -> columns.add(orDash(column).on(ListLine::verdict)));
        Stream.of(
                        figure(Field.LAND, "用地\n（亩）", 9),
                        figure(Field.ENERGY, "综合能耗\n（吨标准煤）", 11),
                        figure(Field.VALUE_ADDED, "工业增加值\n（万元）", 11),
                        figure(Field.TAX, "实缴税金\n（万元）", 10),
                        indicator(Indicator.TAX_PER_MU, "亩均税收\n（万元/亩）", 10),
                        standard(Indicator.TAX_PER_MU, "亩均税收\n标准", 9),
                        indicator(Indicator.VALUE_ADDED_PER_TCE, "单位能耗\n增加值（万元\n/吨标准煤）", 12),
                        standard(Indicator.VALUE_ADDED_PER_TCE, "单位能耗\n增加值\n标准", 9),
                        enterprise.category(),
                        enterprise.reasons("认定理由", 40, "\n"),
                        enterprise.responsible())
                .forEach(column -> columns.add(orDash(column).on(ListLine::verdict)));
        columns.add(Column.of("当前状态", 9, line -> Value.word("疑似·\n待核实")));
        columns.add(Column.of("本期变化", 9, line -> Value.word(line.change().label())));
        columns.add(Column.of("备注", 12, line -> Value.text(String.join("；", remarks(line.verdict())))));
        return columns;
    }

    /** What a reader must know before acting on a line. */
    static List<String> remarks(Verdict verdict) {
        var remarks = new ArrayList<String>();
        if (verdict.dossier().evaluation().equals(Optional.of("A"))) {
            remarks.add("亩均评价为A类，与命中标准矛盾，请先核对");
        }
        verdict.judgements().stream()
                .filter(j -> j.outcome().equals(Optional.of(Outcome.CROSSED)))
                .map(Judgement::measured)
                .flatMap(m -> m.basis().stream())
                .filter(basis -> basis != Basis.YEAR)
                .distinct()
                .forEach(basis -> remarks.add("口径：" + basis.label()));
        return remarks;
    }
}
