package dev.tenglong.report;

import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Verdict;
import java.util.ArrayList;
import java.util.stream.Stream;

/**
 * The sheet 数据不足: whom screening could not decide about, and what is missing. Enterprises of unknown sector stand in a
 * block of their own: nobody knows whether they are to be screened at all.
 */
final class InsufficientSheet {

    private final EnterpriseColumns enterprise;

    InsufficientSheet(EnterpriseColumns enterprise) {
        this.enterprise = enterprise;
    }

    void write(Book book, ScreeningRecord record) {
        var table = new ArrayList<Column<Verdict>>();
        table.add(Column.number());
        table.addAll(enterprise.identity());
        table.add(Column.of("原因", 14, v -> Value.word(cause(v))));
        table.add(enterprise.reasons("缺少什么", 60, "\n"));
        Page page = book.page("数据不足").widths(table.stream().map(Column::width).toList());
        page.title("数据不足、未能判定的企业（" + record.period().label() + "）");
        page.note("说明：数据不足不等于达标。请有关部门补充后重新筛查。");
        page.header(table, 2);
        page.section("一、行业已知");
        page.rows(table, insufficient(record, true)::iterator);
        page.section("二、行业未知或无法识别");
        page.rows(table, insufficient(record, false)::iterator);
    }

    private static Stream<Verdict> insufficient(ScreeningRecord record, boolean sectorKnown) {
        return record.verdicts().stream()
                .filter(v -> v.category() == Category.INSUFFICIENT_DATA)
                .filter(v -> v.dossier().sector().isPresent() == sectorKnown);
    }

    private static String cause(Verdict verdict) {
        if (verdict.dossier().sector().isEmpty()) {
            return "行业未知";
        }
        if (verdict.judgements().stream().allMatch(j -> j.outcome().isEmpty())) {
            return verdict.dossier().scale().isEmpty() ? "规模未知" : "筛查口径不明";
        }
        return "数据或标准缺失";
    }
}
