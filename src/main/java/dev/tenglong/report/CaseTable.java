package dev.tenglong.report;

import dev.tenglong.casework.CaseOnDay;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Cases as a table (案件表): words for the terminal, CSV, Markdown, a workbook. */
public final class CaseTable {

    private static final int FIRST_COLUMNS = 2;

    private final List<CaseOnDay> cases;
    private final LocalDate asOf;

    public CaseTable(List<CaseOnDay> cases, LocalDate asOf) {
        this.cases = List.copyOf(cases);
        this.asOf = asOf;
    }

    public static List<String> header() {
        return List.of("案件编号", "企业名称", "街道", "当前状态", "进入日期", "期限", "逾期", "整治方式", "下一步");
    }

    /** Short enough for a terminal; a hyphen where there is nothing to tell. */
    public static List<String> cells(CaseOnDay c) {
        return List.of(
                        c.file().id().toString(),
                        c.file().identity().name(),
                        CaseColumns.street(c),
                        c.standing(),
                        c.file().since().toString(),
                        CaseColumns.date(c.due()),
                        CaseColumns.late(c.overdue()),
                        CaseColumns.route(c.file()),
                        c.next().map(party -> party.label()).orElse(""))
                .stream()
                .map(text -> text.isEmpty() ? Shown.NOTHING : text)
                .toList();
    }

    /** For other programs; flushed, not closed. */
    public void writeStream(OutputStream out) throws IOException {
        CsvTable.writeStream(CaseColumns.all(), cases, out);
    }

    /** For Excel. */
    public void writeFile(OutputStream out) throws IOException {
        CsvTable.writeFile(CaseColumns.all(), cases, out);
    }

    public void writeMarkdown(PrintWriter out) {
        var table = new MarkdownTable(out);
        table.header(header());
        cases.forEach(c -> table.row(cells(c)));
        out.print("\n截至 " + asOf + " 共 " + cases.size() + " 件。\n");
        out.flush();
    }

    /** @param checkCode of the last entry of the ledger: what the table rests on */
    public void writeWorkbook(String title, String checkCode, OutputStream out) throws IOException {
        var provenance = new Provenance(
                "截至：" + asOf, "校验码：" + checkCode, asOf.atStartOfDay().toInstant(ZoneOffset.UTC));
        List<Column<CaseOnDay>> table = CaseColumns.all();
        try (var book = new Book(provenance, title)) {
            Page page = book.page("案件")
                    .widths(table.stream().map(Column::width).toList())
                    .large();
            page.title(title);
            page.line("截至 " + asOf + "，共 " + cases.size() + " 件", "单位：亩、吨标准煤");
            page.header(table, FIRST_COLUMNS);
            page.rows(table, cases);
            page.filter(cases.size(), table.size());
            book.writeTo(out);
        }
    }
}
