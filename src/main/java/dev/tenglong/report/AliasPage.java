package dev.tenglong.report;

import dev.tenglong.dossier.AliasProposal;
import dev.tenglong.intake.feedback.FeedbackMark;
import java.util.List;

/** Names that were not found and the enterprises they may be (别名建议): what is right goes into {@code config/aliases.csv}. */
final class AliasPage {

    static final String NAME = "别名建议";

    private static final String IRREGULAR = "校验位不符合规则，先核对营业执照；登记时在 note 一栏写明依据";

    private static final List<Column<AliasProposal>> TABLE = List.of(
            Column.number(),
            Column.of("统一社会信用代码", 22, line -> Value.code(line.uscc().value())),
            Column.of("表中的名称", 38, line -> Value.text(line.nameAsWritten())),
            Column.of("可能是（企业名称）", 38, line -> Value.text(line.knownName())),
            Column.of("相似度", 9, line -> Value.amount(line.score(), 2)),
            Column.of("位置", 44, line -> Value.text(line.place().display())),
            Column.of("核实（是/否）", 14, line -> Value.NONE),
            Column.of("备注", 44, line -> Value.text(line.uscc().followsRule() ? "" : IRREGULAR)));

    private AliasPage() {}

    static void write(Page page, List<AliasProposal> lines) {
        page.widths(TABLE.stream().map(Column::width).toList());
        page.title("别名建议");
        page.note("以下名称没有可用的代码，也没有名称一致的企业；程序不会自动采用。核实后把“统一社会信用代码”“表中的名称”两列复制到 config/aliases.csv，再次筛查时按它匹配。");
        page.note(FeedbackMark.page());
        page.header(TABLE, 0);
        page.rows(TABLE, lines);
        page.filter(lines.size(), TABLE.size());
    }
}
