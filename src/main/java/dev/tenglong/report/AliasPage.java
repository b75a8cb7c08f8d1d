package dev.tenglong.report;

import dev.tenglong.intake.feedback.FeedbackMark;
import java.util.List;

/** Names that were not found and the enterprises they may be (别名建议): what is right goes into {@code config/aliases.csv}. */
final class AliasPage {

    static final String NAME = "别名建议";

    private static final List<Column<AliasLine>> TABLE = List.of(
            Column.number(),
            Column.of("表中的名称", 36, line -> Value.text(line.written())),
            Column.of("位置", 34, line -> Value.text(line.place())),
            Column.of("可能是（企业名称）", 36, line -> Value.text(line.knownName())),
            Column.of("统一社会信用代码", 22, line -> Value.code(line.uscc())),
            Column.of("相似度（%）", 12, line -> Value.count(line.score())),
            Column.of("确认（是/否）", 14, line -> Value.NONE));

    private AliasPage() {}

    static void write(Page page, List<AliasLine> lines) {
        page.widths(TABLE.stream().map(Column::width).toList());
        page.title("别名建议");
        page.note("以下名称没有可用的代码，也没有完全一致的企业。程序不自动采用：经办人确认后，把“代码,表中的名称”一行加入 config/aliases.csv，再次筛查时生效。");
        page.note(FeedbackMark.page());
        page.header(TABLE, 0);
        page.rows(TABLE, lines);
        page.filter(lines.size(), TABLE.size());
    }
}
