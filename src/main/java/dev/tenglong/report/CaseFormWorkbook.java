package dev.tenglong.report;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.CaseOnDay;
import dev.tenglong.casework.FormColumn;
import dev.tenglong.casework.FormLine;
import dev.tenglong.casework.Freed;
import dev.tenglong.casework.Party;
import dev.tenglong.casework.Route;
import dev.tenglong.settings.Office;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The form of one 街道 (案件填报表): its open cases to the left, locked; to the right the cells to be filled in. */
public final class CaseFormWorkbook {

    private static final int FROZEN = 2;

    private static final Map<FormColumn, Integer> WIDTHS = Map.ofEntries(
            Map.entry(FormColumn.ACT, 12),
            Map.entry(FormColumn.ON, 12),
            Map.entry(FormColumn.BY, 12),
            Map.entry(FormColumn.NOTE, 30),
            Map.entry(FormColumn.NEW_ROUTE, 11),
            Map.entry(FormColumn.NEW_TERM, 12),
            Map.entry(FormColumn.LAND, 13),
            Map.entry(FormColumn.ENERGY, 13),
            Map.entry(FormColumn.PROGRESS, 8));

    private final Office office;
    private final String subdistrict;
    private final LocalDate asOf;
    private final String checkCode;

    /** @param checkCode of the last entry of the ledger: what the form rests on */
    public CaseFormWorkbook(Office office, String subdistrict, LocalDate asOf, String checkCode) {
        this.office = office;
        this.subdistrict = subdistrict;
        this.asOf = asOf;
        this.checkCode = checkCode;
    }

    /** Writes the workbook and leaves {@code out} open. */
    public void write(List<FormLine> lines, OutputStream out) throws IOException {
        String title = office.districtName() + "高耗低效整治案件填报表（" + subdistrict + "）";
        var provenance = new Provenance(
                subdistrict + "　截至：" + asOf,
                "校验码：" + checkCode,
                asOf.atStartOfDay().toInstant(ZoneOffset.UTC));
        try (var book = new Book(provenance, title)) {
            form(book, title, lines);
            FormGuide.write(book, lines);
            book.writeTo(out);
        }
    }

    private void form(Book book, String title, List<FormLine> lines) {
        List<Column<FormLine>> table = columns();
        Page page = book.page("填报")
                .widths(table.stream().map(Column::width).toList())
                .large()
                .guarded();
        page.title(title);
        page.line("截至 " + asOf + "，未结案件 " + lines.size() + " 件　校验码：" + checkCode, "报送：" + office.leadUnit());
        page.note("填写说明：只填黄色单元格。先在“本次事项”下拉中选一项，再填日期和所需各栏（各事项须填什么见“填写说明”页）；没有新情况的行不填。"
                + "一行一次只报一项；可以排序，不要增删列，不要改动“版本”。填好后连同附件报回。");
        page.header(table, FROZEN);
        page.rows(table, lines);
        constrain(page.entries(lines.size()), lines);
        page.note("办理人：　　　　　　　　审核人：　　　　　　　　报送日期：　　　　年　　月　　日");
    }

    private static void constrain(Entries entries, List<FormLine> lines) {
        Map<List<Act>, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).acts().isEmpty()) {
                alike.computeIfAbsent(lines.get(i).acts(), acts -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Integer> open =
                alike.values().stream().flatMap(List::stream).sorted().toList();
        if (open.isEmpty()) {
            return;
        }
        alike.forEach((acts, rows) -> entries.choice(
                rows, at(FormColumn.ACT), acts.stream().map(Act::label).toList()));
        entries.choice(
                open,
                at(FormColumn.NEW_ROUTE),
                Arrays.stream(Route.values()).map(Route::label).toList());
        entries.date(open, at(FormColumn.ON));
        entries.date(open, at(FormColumn.NEW_TERM));
        entries.amount(open, at(FormColumn.LAND));
        entries.amount(open, at(FormColumn.ENERGY));
        entries.percent(open, at(FormColumn.PROGRESS));
    }

    private static int at(FormColumn column) {
        return column.ordinal();
    }

    /** In the order of {@link FormColumn}. */
    private static List<Column<FormLine>> columns() {
        var columns = new ArrayList<Column<FormLine>>(List.of(
                word(FormColumn.ID, 13, c -> c.file().id().toString()),
                column(FormColumn.NAME, 24, c -> Value.text(c.file().identity().name())),
                column(FormColumn.CODE, 20, c -> Value.code(CaseColumns.code(c.file()))),
                column(FormColumn.STATE, 14, c -> Value.word(c.standing())),
                word(FormColumn.NEXT, 13, c -> c.next().map(Party::label).orElse("")),
                word(FormColumn.DUE, 11, CaseFormWorkbook::due),
                word(FormColumn.ROUTE, 13, c -> CaseColumns.route(c.file())),
                word(FormColumn.TERM, 13, c -> CaseColumns.date(c.file().term())),
                freed(FormColumn.EXPECTED_LAND, Freed::land),
                freed(FormColumn.EXPECTED_ENERGY, Freed::energy)));
        for (FormColumn entered : FormColumn.entered()) {
            columns.add(Column.of(broken(entered), WIDTHS.get(entered), line -> entry(entered, line)));
        }
        columns.add(Column.of(FormColumn.VERSION.header(), 13, line -> new Value.Text(line.version(), Look.MARK)));
        return columns;
    }

    /** The unit below the words. */
    private static String broken(FormColumn column) {
        return column.header().replace("（", "\n（");
    }

    private static Column<FormLine> column(FormColumn column, int width, Function<CaseOnDay, Value> value) {
        return Column.of(broken(column), width, line -> value.apply(line.now()));
    }

    private static Column<FormLine> word(FormColumn column, int width, Function<CaseOnDay, String> text) {
        return column(column, width, c -> Value.word(text.apply(c)));
    }

    private static Column<FormLine> freed(FormColumn column, Function<Freed, BigDecimal> amount) {
        return column(column, 13, c -> Value.amount(CaseColumns.expected(c).map(amount), 2));
    }

    /** Above all when it is late. */
    private static String due(CaseOnDay c) {
        String late = CaseColumns.late(c.overdue());
        return CaseColumns.date(c.due()) + (late.isEmpty() ? "" : "\n" + late);
    }

    /** An empty cell to be filled in; where it is not their move an empty cell like any other. */
    private static Value entry(FormColumn column, FormLine line) {
        if (line.acts().isEmpty()) {
            return Value.NONE;
        }
        return new Value.Text(
                "",
                switch (column) {
                    case BY, NOTE -> Look.ENTRY_TEXT;
                    case ON, NEW_TERM -> Look.ENTRY_DATE;
                    default -> Look.ENTRY;
                });
    }
}
