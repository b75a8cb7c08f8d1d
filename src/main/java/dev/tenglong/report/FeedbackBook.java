package dev.tenglong.report;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Severity;
import dev.tenglong.dossier.AliasProposal;
import dev.tenglong.listing.ScreeningRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One feedback workbook being put together (反馈工作簿): that of everything, or that of one file. */
final class FeedbackBook implements AutoCloseable {

    private static final String OTHERS = "其他";

    private final Book book;
    private final String title;
    private final boolean forEverybody;
    private final Page first;
    private final FeedbackSummary summary = new FeedbackSummary();

    FeedbackBook(ScreeningRecord record, boolean forEverybody) {
        this.title = "数据问题反馈（" + record.period().label() + "）";
        this.book = new Book(Provenance.of(record), title);
        this.forEverybody = forEverybody;
        this.first = book.page("汇总");
    }

    /** A new sheet for a copy. */
    SourcePage copy(String name) {
        return book.copy(name);
    }

    void copied(SheetFeedback sheet, SourcePage page, boolean excerpt, int withoutComment) {
        String todo = excerpt ? "表太大，本页只节选有问题的行；请在原表上更正后重新报送原表" : "在本表更正后回传";
        String more =
                withoutComment == 0 ? "" : "（批注只加到前 " + CellComments.MOST + " 格，其余 " + withoutComment + " 格见最右一列）";
        line(sheet, todo + more, page.name());
    }

    /** The findings about a table, as a list: there is no copy of it. */
    void listed(SheetFeedback sheet, String name, String why) {
        Page page = book.page(name);
        FindingsPage.write(page, "来源：" + sheet.display() + "（" + why + "，只列出问题，请在原表上更正后重新报送）", sheet.findings());
        line(sheet, "在原表上更正后重新报送（" + why + "）", page.name());
    }

    private void line(SheetFeedback sheet, String todo, String page) {
        summary.add(new FeedbackSummary.Line(sheet.display(), sheet.findings(), todo, page));
    }

    /** What is to be said about a file beside its tables. */
    void rest(FileFeedback file) {
        if (!file.rest().isEmpty()) {
            boolean todo = file.rest().stream().anyMatch(f -> f.severity() != Severity.NOTE);
            summary.add(new FeedbackSummary.Line(
                    file.file() + (file.sheets().isEmpty() ? "" : "（其余）"),
                    file.rest(),
                    todo ? "按下方所列处理后重新报送" : "无需处理",
                    ""));
            summary.list(file.rest());
        }
    }

    /** What no department can act on. */
    void others(List<Diagnostic> ours) {
        if (!ours.isEmpty()) {
            Page page = book.page(OTHERS);
            FindingsPage.write(page, "不属于某一份报送文件的问题，由本单位处理", ours);
            summary.add(new FeedbackSummary.Line(OTHERS, ours, "由本单位处理", page.name()));
        }
    }

    void aliases(List<AliasProposal> lines) {
        if (!lines.isEmpty()) {
            AliasPage.write(book.page(AliasPage.NAME), lines);
        }
    }

    void writeTo(OutputStream out) throws IOException {
        summary.write(first, title, forEverybody);
        book.writeTo(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
