package dev.tenglong.report;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.Severity;
import dev.tenglong.intake.feedback.FeedbackMark;
import java.util.ArrayList;
import java.util.List;

/** Findings as a list (问题清单): where there is no copy of the sheet to show them in. */
final class FindingsPage {

    private static final int MOST = 50_000;

    private FindingsPage() {}

    /** @param about what they are about, in words */
    static void write(Page page, String about, List<Diagnostic> findings) {
        List<Column<Diagnostic>> table = columns();
        page.widths(table.stream().map(Column::width).toList());
        page.title("数据问题反馈");
        page.line(about, "共 " + findings.size() + " 条");
        page.note(FeedbackMark.page());
        page.header(table, 0);
        int shown = rows(page, table, findings);
        page.filter(shown, table.size());
        if (shown < findings.size()) {
            page.note(more(findings.size() - shown));
        }
    }

    /** The same table further down on the summary, where the column of messages is three. */
    static void section(Page page, String heading, List<Diagnostic> findings) {
        List<Column<Diagnostic>> table = new ArrayList<>(columns());
        table.set(5, table.get(5).spanning(3));
        page.blank();
        page.section(heading);
        page.headerRow(table);
        int shown = rows(page, table, findings);
        if (shown < findings.size()) {
            page.note(more(findings.size() - shown));
        }
    }

    private static int rows(Page page, List<Column<Diagnostic>> table, List<Diagnostic> findings) {
        int shown = Math.min(findings.size(), MOST);
        page.rows(table, findings.subList(0, shown));
        return shown;
    }

    private static String more(int left) {
        return "另有 " + left + " 条未列出，请先处理以上问题，或用 --json 查看全部。";
    }

    static List<Column<Diagnostic>> columns() {
        return List.of(
                Column.number(),
                Column.of("级别", 7, d -> new Value.Text(d.severity().label(), look(d.severity()))),
                Column.of("代码", 8, d -> Value.word(d.code().id())),
                Column.of("位置", 32, d -> Value.text(place(d.at()))),
                Column.of("单元格", 9, d -> Value.word(cell(d.at()))),
                Column.of("问题", 46, d -> Value.text(d.message())),
                Column.of("原文", 26, d -> Value.text(d.excerpt().orElse(""))),
                Column.of("处理办法", 44, d -> Value.text(d.hint().orElse(""))));
    }

    private static String place(Location at) {
        return at instanceof Location.Cell cell
                ? new Location.Sheet(cell.fileName(), cell.sheetName()).display()
                : at.display();
    }

    private static String cell(Location at) {
        boolean wholeRow = at.column() == 0;
        return at.cell().map(cell -> wholeRow ? "第 " + at.row() + " 行" : cell).orElse("");
    }

    static Look look(Severity severity) {
        return switch (severity) {
            case ERROR -> Look.ERROR;
            case WARNING -> Look.WARNING;
            case NOTE -> Look.WORD;
        };
    }
}
