package dev.tenglong.report;

import static dev.tenglong.report.EnterpriseColumns.figure;
import static dev.tenglong.report.EnterpriseColumns.orDash;

import dev.tenglong.intake.Field;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.screening.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sheet 预警: hits on a basis too weak for a verdict. Shown apart, so that none of them is taken for a listing. */
final class WarningSheet {

    private final EnterpriseColumns enterprise;

    WarningSheet(EnterpriseColumns enterprise) {
        this.enterprise = enterprise;
    }

    void write(Book book, ScreeningRecord record) {
        var table = new ArrayList<Column<Verdict>>();
        table.add(Column.number());
        enterprise.identity().forEach(column -> table.add(orDash(column)));
        Stream.of(
                        figure(Field.LAND, "用地\n（亩）", 10),
                        figure(Field.ENERGY, "综合能耗\n（吨标准煤）", 12),
                        figure(Field.VALUE_ADDED, "工业增加值\n（万元）", 12),
                        figure(Field.TAX, "实缴税金\n（万元）", 12),
                        enterprise.category(),
                        enterprise.reasons("预警理由", 44, "\n"))
                .forEach(column -> table.add(orDash(column)));
        table.add(Column.of("备注", 14, v -> Value.text(String.join("；", ListSheet.remarks(v)))));
        Page page = book.page("预警").widths(table.stream().map(Column::width).toList());
        page.title("预警企业（" + record.period().label() + "）");
        page.note("说明：按折年等较弱口径命中，只作提醒，未列入清单，不得据以告知企业。");
        page.header(table, 2);
        page.rows(table, warned(record));
    }

    private static List<Verdict> warned(ScreeningRecord record) {
        return record.verdicts().stream().filter(Verdict::earlyWarning).toList();
    }
}
