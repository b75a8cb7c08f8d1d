package dev.tenglong.report;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Severity;
import dev.tenglong.intake.feedback.FeedbackMark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The first page of a feedback workbook (汇总): what was found in which table, what to do, and how to send it back. */
final class FeedbackSummary {

    /** A table, or what is left of a file, or what is nobody's but ours. */
    record Line(String source, List<Diagnostic> findings, String todo, String page) {
        int count(Severity severity) {
            return (int) findings.stream().filter(d -> d.severity() == severity).count();
        }
    }

    private static final int[] WIDTHS = {5, 7, 8, 32, 9, 9, 9, 28, 26, 44};

    private static final List<Column<Severity>> COLOURS = List.of(
            Column.number(),
            Column.<Severity>of("颜色", WIDTHS[1] + WIDTHS[2], FeedbackSummary::coloured)
                    .spanning(2),
            Column.<Severity>of("含义", 0, FeedbackSummary::meaning)
                    .spanning(WIDTHS.length - 3)
                    .width(160));

    private final List<Line> lines = new ArrayList<>();
    private final List<Diagnostic> listed = new ArrayList<>();

    void add(Line line) {
        lines.add(line);
    }

    /** Findings that are shown on no other page. */
    void list(List<Diagnostic> findings) {
        listed.addAll(findings);
    }

    /** @param forEverybody whether the workbook holds what several departments sent */
    void write(Page page, String title, boolean forEverybody) {
        List<Column<Line>> table = table(line -> Value.text(line.source()));
        page.widths(Arrays.stream(WIDTHS).boxed().toList());
        page.title(title);
        page.note(FeedbackMark.page());
        if (forEverybody) {
            page.note("本工作簿含各部门的数据，供本单位留存、核对；发给各部门的，用同名文件夹里每份来源文件各自的工作簿，不要整本转发（税收征收管理法第八条、统计法）。");
        }
        page.header(table, 0);
        page.rows(table, lines);
        var all = new ArrayList<Diagnostic>();
        lines.forEach(line -> all.addAll(line.findings()));
        page.total(table(line -> Value.word(line.source())), new Line("合计", all, "", ""));
        guide(page);
        if (!listed.isEmpty()) {
            FindingsPage.section(page, "针对整份文件的问题，以及不必逐格处理的提示", listed);
        }
    }

    /** On the columns of the findings below: 序号, five for the source and the counts, two for what to do. */
    private static List<Column<Line>> table(Function<Line, Value> source) {
        return List.of(
                Column.number(),
                Column.<Line>of("来源", WIDTHS[1] + WIDTHS[2] + WIDTHS[3], source).spanning(3),
                Column.of("错误", WIDTHS[4], g -> Value.count(g.count(Severity.ERROR))),
                Column.of("警告", WIDTHS[5], g -> Value.count(g.count(Severity.WARNING))),
                Column.of("提示", WIDTHS[6], g -> Value.count(g.count(Severity.NOTE))),
                Column.<Line>of("怎么办", WIDTHS[7] + WIDTHS[8] + WIDTHS[9], FeedbackSummary::todo)
                        .spanning(3));
    }

    private static Value todo(Line line) {
        return line.page().isEmpty() ? Value.text(line.todo()) : new Value.Link(line.todo(), line.page());
    }

    private static void guide(Page page) {
        page.blank();
        page.section("怎样更正和回传");
        page.headerRow(COLOURS);
        page.rows(COLOURS, List.of(Severity.values()));
        page.note("1. 直接在表上更正；行、列可以增删、排序。单元格上的批注和最右“" + FeedbackMark.TITLE + "”一列写明每一处的问题和处理办法，可按该列筛选。");
        page.note("2. “" + FeedbackMark.TITLE + "”列的表头是回传标记，请保留；该列其他内容不必理会。");
        page.note("3. 保存后整本或单张表发回：更正后的表代替原表，与原来的文件放在一起也不会重复计算。汇总等说明页不读取。");
        page.note("4. 身份证号、电话号码已遮蔽，不必恢复；“统一社会信用代码”列被遮蔽的，请改填 18 位代码。");
    }

    private static Value coloured(Severity severity) {
        return new Value.Text(severity.label(), FindingsPage.look(severity));
    }

    private static Value meaning(Severity severity) {
        return Value.text(
                switch (severity) {
                    case ERROR -> "红色单元格：该项数据没有采用，请更正。";
                    case WARNING -> "黄色单元格：已按原值采用，请核对，确有错误的更正。";
                    case NOTE -> "不着色：供了解，一般无需处理。";
                });
    }
}
