package dev.tenglong.report;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.Severity;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.listing.ScreeningRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The feedback workbook (反馈工作簿): what departments are to correct, a sheet for each file they sent, so that it can be
 * handed back to whoever sent it.
 */
public final class FeedbackWorkbook {

    private static final String OTHERS = "其他";
    private static final int MOST_ON_A_SHEET = 50_000;

    private record Group(String file, String sheet, List<Diagnostic> findings) {
        int count(Severity severity) {
            return (int) findings.stream().filter(d -> d.severity() == severity).count();
        }
    }

    private FeedbackWorkbook() {}

    /** Writes the workbook into {@code folder}; nothing where there are no findings. */
    public static void write(ScreeningRecord record, OutputFolder folder) throws UnusableInputException {
        if (!record.findings().isEmpty()) {
            folder.add(OutputName.of("反馈", record, "xlsx"), out -> writeTo(record, out));
        }
    }

    static void writeTo(ScreeningRecord record, OutputStream out) throws IOException {
        String title = "数据问题反馈（" + record.period().label() + "）";
        try (var book = new Book(Provenance.of(record), title)) {
            Page summary = book.page("汇总");
            var pages = new ArrayList<Page>();
            var groups = new ArrayList<Group>();
            byFile(record.findings()).forEach((file, findings) -> {
                Page page = book.page(file.equals(OTHERS) ? OTHERS : stem(file));
                pages.add(page);
                groups.add(new Group(file, page.name(), findings));
            });
            summary(summary, title, groups);
            for (int i = 0; i < pages.size(); i++) {
                findings(pages.get(i), groups.get(i));
            }
            book.writeTo(out);
        }
    }

    /** In order of the findings; what no department can act on comes last. */
    private static Map<String, List<Diagnostic>> byFile(List<Diagnostic> findings) {
        Map<String, List<Diagnostic>> groups = new LinkedHashMap<>();
        var others = new ArrayList<Diagnostic>();
        for (Diagnostic finding : findings) {
            if (isOurs(finding.at())) {
                others.add(finding);
            } else {
                groups.computeIfAbsent(finding.at().file().orElseThrow(), f -> new ArrayList<>())
                        .add(finding);
            }
        }
        if (!others.isEmpty()) {
            groups.put(OTHERS, others);
        }
        return groups;
    }

    /** The configuration and the run as a whole are the bureau's own affair. */
    private static boolean isOurs(Location at) {
        return at instanceof Location.ConfigPoint
                || at.file().map(file -> file.startsWith("config/")).orElse(true);
    }

    private static void summary(Page page, String title, List<Group> groups) {
        List<Column<Group>> table = List.of(
                Column.number(),
                Column.of("来源文件", 70, g -> new Value.Link(g.file(), g.sheet())),
                Column.of(Severity.ERROR.label(), 10, g -> Value.count(g.count(Severity.ERROR))),
                Column.of(Severity.WARNING.label(), 10, g -> Value.count(g.count(Severity.WARNING))),
                Column.of(Severity.NOTE.label(), 10, g -> Value.count(g.count(Severity.NOTE))),
                Column.of("明细", 14, g -> new Value.Link("查看明细", g.sheet())));
        page.widths(table.stream().map(Column::width).toList());
        page.title(title);
        page.note("说明：错误——该项数据未采用，请更正后重新报送；警告——已采用，请核对；提示——供了解，一般无需处理。");
        page.header(table, 0);
        page.rows(table, groups);
        var all = new ArrayList<Diagnostic>();
        groups.forEach(g -> all.addAll(g.findings()));
        page.total(totals(), new Group("合计", "", all));
    }

    private static List<Column<Group>> totals() {
        return List.of(
                Column.number(),
                Column.of("", 70, g -> Value.word(g.file())),
                Column.of("", 10, g -> Value.count(g.count(Severity.ERROR))),
                Column.of("", 10, g -> Value.count(g.count(Severity.WARNING))),
                Column.of("", 10, g -> Value.count(g.count(Severity.NOTE))),
                Column.of("", 14, g -> Value.NONE));
    }

    private static void findings(Page page, Group group) {
        boolean ours = group.file().equals(OTHERS);
        List<Column<Diagnostic>> table = List.of(
                Column.number(),
                Column.of("级别", 7, d -> new Value.Text(d.severity().label(), look(d.severity()))),
                Column.of("代码", 8, d -> Value.word(d.code().id())),
                Column.of(
                        ours ? "位置" : "工作表",
                        ours ? 32 : 16,
                        d -> Value.text(ours ? d.at().display() : d.at().sheet().orElse(""))),
                Column.of("单元格", 9, d -> Value.word(cell(d.at()))),
                Column.of("问题", 46, d -> Value.text(d.message())),
                Column.of("原文", 26, d -> Value.text(d.excerpt().orElse(""))),
                Column.of("处理办法", 44, d -> Value.text(d.hint().orElse(""))));
        page.widths(table.stream().map(Column::width).toList());
        page.title("数据问题反馈");
        int shown = Math.min(group.findings().size(), MOST_ON_A_SHEET);
        page.line(
                ours ? "不属于某一份报送文件的问题" : "来源文件：" + group.file(),
                "共 " + group.findings().size() + " 条");
        page.header(table, 0);
        page.rows(table, group.findings().subList(0, shown));
        page.filter(shown, table.size());
        if (shown < group.findings().size()) {
            page.note("另有 " + (group.findings().size() - shown) + " 条未列出，请先处理以上问题，或用 --json 查看全部。");
        }
    }

    private static String cell(Location at) {
        boolean wholeRow = at.column() == 0;
        return at.cell().map(cell -> wholeRow ? "第 " + at.row() + " 行" : cell).orElse("");
    }

    private static Look look(Severity severity) {
        return switch (severity) {
            case ERROR -> Look.ERROR;
            case WARNING -> Look.WARNING;
            case NOTE -> Look.WORD;
        };
    }

    /** The file name without folder and extension. */
    private static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
