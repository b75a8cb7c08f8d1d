package dev.tenglong.report;

import dev.tenglong.casework.ScoreCard;
import dev.tenglong.casework.StreetScore;
import dev.tenglong.settings.Carbon;
import dev.tenglong.units.Decimals;
import dev.tenglong.units.Ratio;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The score card of the 街道 as a table (街道考核表): for the terminal, CSV, Markdown, JSON, a workbook. */
public final class ScoreTable {

    private final ScoreCard card;
    private final String district;
    private final Optional<Carbon> carbon;
    private final String checkCode;

    /** @param checkCode of the last entry of the ledger: what the table rests on */
    public ScoreTable(ScoreCard card, String district, Optional<Carbon> carbon, String checkCode) {
        this.card = card;
        this.district = district;
        this.carbon = carbon;
        this.checkCode = checkCode;
    }

    public ScoreCard card() {
        return card;
    }

    public List<String> header() {
        var header =
                new ArrayList<>(List.of("名次", "街道", "在册", "已列入", "新增", "销号", "移出", "销号率", "逾期", "腾出用地/计划", "腾出用能/计划"));
        carbon.ifPresent(factor -> header.add("吨二氧化碳"));
        return header;
    }

    /** Short enough for a terminal. */
    public List<String> cells(StreetScore score) {
        var cells = new ArrayList<>(List.of(
                score.rank().isPresent() ? String.valueOf(score.rank().getAsInt()) : Shown.NOTHING,
                score.name(),
                String.valueOf(score.open()),
                String.valueOf(score.listed()),
                String.valueOf(score.opened()),
                String.valueOf(score.closed()),
                String.valueOf(score.removed()),
                score.closingRate().map(ScoreTable::percent).orElse(Shown.NOTHING),
                String.valueOf(score.late()),
                part(score.freed().land(), score.expected().land()),
                part(score.freed().energy(), score.expected().energy())));
        carbon.ifPresent(factor -> cells.add(Decimals.plain(score.carbon(factor.factor()))));
        return cells;
    }

    private static String part(BigDecimal done, BigDecimal planned) {
        return Decimals.plain(done) + "/" + Decimals.plain(planned);
    }

    private static String percent(Ratio rate) {
        return Decimals.plain(ScoreColumns.percent(rate, 1)) + "%";
    }

    /** One sentence each: what the figures mean. */
    public List<String> notes() {
        var notes = new ArrayList<>(List.of(
                "统计 " + card.from() + " 至 " + card.until() + "；在册、已列入、逾期为期末数，在册含未列入的疑似案件。",
                "销号率＝期内销号÷（期末已列入未销号＋期内销号），移出的不计入。逾期只计轮到街道、企业办理的。",
                "计划腾出为期末在册和期内销号案件方案的预计数，腾出为期内销号案件的验收数。",
                "名次依次比较销号率（高）、逾期（少）、腾出用地（多）、腾出用能（多），都相同的并列；没有列入整治案件的不排名。"));
        carbon.ifPresent(factor -> notes.add("二氧化碳按 1 吨标准煤折 " + Decimals.plain(factor.factor()) + " 吨，"
                + (factor.official() ? factor.reference() : "示例，不能上报：" + factor.reference()) + "。"));
        return notes;
    }

    /** For other programs; flushed, not closed. */
    public void writeStream(OutputStream out) throws IOException {
        CsvTable.writeStream(ScoreColumns.all(carbon), rows(), out);
    }

    /** For Excel. */
    public void writeFile(OutputStream out) throws IOException {
        CsvTable.writeFile(ScoreColumns.all(carbon), rows(), out);
    }

    public void writeJson(OutputStream out) throws IOException {
        ScoreJson.write(card, carbon, out);
    }

    public void writeMarkdown(PrintWriter out) {
        var table = new MarkdownTable(out);
        table.header(header());
        rows().forEach(score -> table.row(cells(score)));
        out.print("\n");
        notes().forEach(note -> out.print("- " + MarkdownTable.escaped(note) + "\n"));
        out.flush();
    }

    /** The total, too. */
    private List<StreetScore> rows() {
        var rows = new ArrayList<>(card.streets());
        rows.add(card.total());
        return rows;
    }

    public void writeWorkbook(OutputStream out) throws IOException {
        String title = district + "高耗低效整治街道考核表";
        var provenance = new Provenance(
                "统计：" + card.from() + " 至 " + card.until(),
                "校验码：" + checkCode,
                card.until().atStartOfDay().toInstant(ZoneOffset.UTC));
        List<Column<StreetScore>> table =
                ScoreColumns.all(carbon).stream().map(EnterpriseColumns::orDash).toList();
        try (var book = new Book(provenance, title)) {
            Page page =
                    book.page("街道考核").widths(table.stream().map(Column::width).toList());
            page.title(title);
            if (carbon.filter(factor -> !factor.official()).isPresent()) {
                page.banner("二氧化碳折算系数为示例");
            }
            page.line("统计：" + card.from() + " 至 " + card.until(), "单位：家、亩、吨标准煤、吨二氧化碳");
            page.header(table, 2);
            page.rows(table, card.streets());
            page.total(table, card.total());
            notes().forEach(page::note);
            book.writeTo(out);
        }
    }
}
