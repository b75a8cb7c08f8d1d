package dev.tenglong.report;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.FormLine;
import java.util.List;

/** The sheet 填写说明 of a form: what to fill in for each thing that can be reported on it. */
final class FormGuide {

    private FormGuide() {}

    static void write(Book book, List<FormLine> lines) {
        List<Act> acts = lines.stream()
                .flatMap(line -> line.acts().stream())
                .distinct()
                .sorted()
                .toList();
        List<Column<Act>> table = List.of(
                Column.of("本次事项", 14, act -> Value.word(act.label())),
                Column.of("由谁办理", 16, act -> Value.word(act.by().label())),
                Column.of("除日期外须填", 50, act -> Value.text(needs(act))),
                Column.of("应随表报送的材料", 32, act -> Value.text(String.join("、", act.evidence()))));
        Page page = book.page("填写说明")
                .widths(table.stream().map(Column::width).toList())
                .guarded();
        page.title("填写说明");
        page.headerRow(table);
        page.rows(table, acts);
        page.note("日期是办理的那一天，写作 2022-05-14，不能早于案件的上一步，也不能晚于报回之日。“办理人”不填的，记为该事项的责任单位。");
        page.note("“腾出用地”“腾出用能”：确定方案时填预计数，其余填到目前为止已腾出的数；没有的填 0。");
        page.note("报回时案件已有新变动的行不予办理，会逐行说明原因；重新出表后再报。同一份表报两次不会重复记录。");
    }

    private static String needs(Act act) {
        return switch (act) {
            case PLAN -> "整治方式、完成时限、预计腾出用地、预计腾出用能";
            case PROGRESS -> "情况说明或进度；可填已腾出用地、用能";
            case ACCEPT -> "情况说明、实际腾出用地、实际腾出用能";
            case RETURN -> "情况说明、新的完成时限";
            default -> act.needsNote() ? "情况说明" : "";
        };
    }
}
