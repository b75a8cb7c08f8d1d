package dev.tenglong.report;

import dev.tenglong.indicator.Basis;
import dev.tenglong.listing.RunFacts;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sheet 清单: the official list, to be printed and carried to a meeting. A machine hit on it is only a suspicion. */
final class ListSheet {

    private final EnterpriseColumns enterprise;

    ListSheet(EnterpriseColumns enterprise) {
        this.enterprise = enterprise;
    }

    void write(Book book, ListExtract list) {
        boolean open = list.edition() == Edition.PUBLIC;
        var columns = new ListColumns(enterprise, list);
        List<Column<NumberedLine>> table = open ? columns.open() : columns.printed();
        RunFacts facts = list.facts();
        Page page = book.page("清单").widths(table.stream().map(Column::width).toList());
        if (!open) {
            page.large();
        }
        page.title(list.title());
        if (!facts.official()) {
            page.banner("样张（示例标准）");
        }
        list.caveats().forEach(caveat -> page.banner(caveat.sentence()));
        page.line("编制单位：" + list.office().leadUnit(), open ? "" : "单位：亩、吨标准煤、万元");
        page.header(table, 2);
        page.rows(table, list.lines());
        if (!list.isWhole()) {
            page.note("节选：本表 " + list.lines().size() + " 家，清单共 " + list.total() + " 家；序号为清单中的序号。");
        }
        list.departures().ifPresent(page::note);
        page.note("说明：本清单由数据筛查产生，须经属地核实后方可认定。"
                + (open ? "" : "用地、能耗、增加值、税金为" + facts.period().label() + "累计数；“低于”“高于”标准均不含本数，判定按未四舍五入的数值进行。"));
    }

    /** What a reader must know before acting on a line. */
    static List<String> remarks(Verdict verdict) {
        var remarks = new ArrayList<String>();
        if (verdict.dossier().uscc().filter(code -> !code.followsRule()).isPresent()) {
            remarks.add("代码校验位不符合规则，按本单位登记采用");
        }
        if (verdict.dossier().evaluation().equals(Optional.of("A"))) {
            remarks.add("亩均评价为A类，与命中标准矛盾，请先核对");
        }
        verdict.judgements().stream()
                .filter(j -> j.outcome().isPresent())
                .map(Judgement::measured)
                .flatMap(m -> m.basis().stream())
                .filter(basis -> basis != Basis.YEAR)
                .distinct()
                .forEach(basis -> remarks.add("口径：" + basis.label()));
        String carried = Carried.of(verdict.dossier());
        if (!carried.isEmpty()) {
            remarks.add(carried);
        }
        return remarks;
    }
}
