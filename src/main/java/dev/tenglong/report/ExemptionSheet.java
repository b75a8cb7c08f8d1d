package dev.tenglong.report;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.screening.Exemption;
import dev.tenglong.screening.Grounds;
import dev.tenglong.screening.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sheet 豁免: who is not screened for a time, on whose word and until when. Only where there is anybody. */
final class ExemptionSheet {

    /** @param verdict empty where the enterprise is neither in the period's files nor on the list before */
    private record Line(Exemption exemption, Optional<Verdict> verdict) {

        Optional<Dossier> dossier() {
            return verdict.map(Verdict::dossier);
        }

        boolean isInFiles() {
            return verdict.filter(v -> v.grounds() != Grounds.ABSENT).isPresent();
        }
    }

    private static final List<Column<Line>> TABLE = List.of(
            Column.number(),
            Column.of(
                    "企业名称",
                    28,
                    line -> line.dossier().map(d -> Value.text(d.name())).orElse(Value.DASH)),
            Column.of("统一社会信用代码", 20, line -> Value.code(line.exemption().uscc().value())),
            Column.of(
                    "所属街道\n（园区）",
                    14,
                    line -> line.dossier()
                            .map(d -> Value.word(d.region().map(Region::name).orElse("未知")))
                            .orElse(Value.DASH)),
            Column.of("原因", 24, line -> Value.text(line.exemption().reason())),
            Column.of("依据文件", 28, line -> Value.text(line.exemption().document())),
            Column.of("批准人", 18, line -> Value.text(line.exemption().approver())),
            Column.of("起", 12, line -> Value.word(line.exemption().from().toString())),
            Column.of("止", 12, line -> Value.word(line.exemption().until().toString())),
            Column.of("在本期表中", 11, line -> Value.word(line.isInFiles() ? "是" : "否")));

    private ExemptionSheet() {}

    static void write(Book book, ScreeningRecord record) {
        List<Exemption> exemptions = record.facts().exemptions();
        if (exemptions.isEmpty()) {
            return;
        }
        Map<Uscc, Verdict> verdicts = new HashMap<>();
        record.verdicts().forEach(v -> v.dossier().uscc().ifPresent(code -> verdicts.put(code, v)));
        Page page = book.page("豁免").widths(TABLE.stream().map(Column::width).toList());
        page.title("豁免企业（" + record.period().label() + "）");
        page.note("说明：截止日 " + record.period().lastDay() + " 豁免有效的企业，本期不参与筛查；豁免到期后自动重新进入筛查。");
        page.header(TABLE, 3);
        page.rows(
                TABLE,
                exemptions.stream()
                        .map(e -> new Line(e, Optional.ofNullable(verdicts.get(e.uscc()))))
                        .toList());
    }
}
