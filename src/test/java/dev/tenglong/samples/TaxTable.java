package dev.tenglong.samples;

import dev.tenglong.enterprise.Period;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The table of 税务: a sheet for each half of the district with totals and a footer, and last year's figures forgotten on
 * a hidden sheet. In 2022-03 the subdistrict stands once, merged over its rows.
 */
final class TaxTable {

    private final List<Firm> firms;
    private final Slips slips;

    TaxTable(List<Firm> firms, Slips slips) {
        this.firms = firms;
        this.slips = slips;
    }

    byte[] bytes(Period period) {
        XSSFWorkbook book = new XSSFWorkbook();
        Form.Styles styles = Form.Styles.of(book);
        half(book, styles, period, "东片", true);
        half(book, styles, period, "西片", false);
        old(book, styles, period);
        return Bytes.of(book);
    }

    private void half(XSSFWorkbook book, Form.Styles styles, Period period, String name, boolean east) {
        boolean grouped = period.equals(Slips.MARCH);
        Grid grid = new Grid();
        if (grouped) {
            grid.column(Headers.PLACE, f -> f.place().full());
        } else {
            grid.number();
        }
        grid.column("纳税人名称", f -> f.name(period))
                .column(Headers.TAXPAYER, Firm::uscc)
                .column("主管税务所", f -> "示例第" + (east ? "一" : "二") + "税务所")
                .column(Headers.tax(period), f -> f.total(Flow.TAX, period));
        if (!period.isFullYear()) {
            grid.column("实缴税金（元）/去年同期", f -> f.lastYear(Flow.TAX, period));
        }
        List<Firm> mine = firms.stream()
                .filter(f -> f.place().isEast() == east)
                .sorted(Comparator.comparing((Firm f) -> Place.ALL.indexOf(f.place())))
                .toList();
        List<Grid.Row> rows = grid.rows(period, Table.TAX, mine, slips);
        Form form = new Form(book, name, styles);
        int columns = grid.headers().size();
        form.title("拱墅区" + period.label() + "工业企业入库税收情况表", columns);
        form.line(0, "填报单位：示例税务所（" + name + "）");
        form.headers(grid.headers());
        int first = form.next();
        form.rows(rows);
        form.total(columns, first, period.isFullYear() ? List.of(4) : List.of(4, 5));
        form.line(0, "填报人：示例人　　审核人：示例人　　填报日期：" + period.lastDay());
        form.line(0, "说明：实缴税金为扣除出口退税前的入库数。");
        if (grouped) {
            mergePlaces(form, rows, first);
        }
    }

    private static void mergePlaces(Form form, List<Grid.Row> rows, int first) {
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size()
                    || rows.get(i).firm().place() != rows.get(start).firm().place()) {
                form.merge(first + start, first + i - 1, 0, 0);
                start = i;
            }
        }
    }

    private void old(XSSFWorkbook book, Form.Styles styles, Period period) {
        Period before = new Period(period.year() - 1, 12);
        Grid grid = new Grid()
                .number()
                .column("纳税人名称", f -> f.name())
                .column(Headers.TAXPAYER, Firm::uscc)
                .column("实缴税金（元）", f -> f.total(Flow.TAX, before));
        Form form = new Form(book, "旧数据", styles);
        form.headers(grid.headers());
        List<Firm> few = firms.stream()
                .filter(f -> f.course() != Course.JOINS && f.number() % 8 == 0)
                .toList();
        form.rows(grid.rows(before, Table.TAX, few, Slips.none()));
        book.setSheetHidden(2, true);
    }
}
