package dev.tenglong.samples;

import dev.tenglong.enterprise.Period;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** The table of 规划资源: a legacy workbook laid out like the forms districts hand round, several plots a firm. */
final class LandForm {

    private static final int LAST_NUMBER = 200;

    private final List<Firm> firms;
    private final Slips slips;

    LandForm(List<Firm> firms, Slips slips) {
        this.firms = firms;
        this.slips = slips;
    }

    byte[] bytes(Period period) {
        Grid grid = new Grid()
                .number()
                .column("企业名称", f -> f.name(period))
                .column("所属镇街", f -> f.place().full())
                .column(Headers.USCC, Firm::uscc)
                .column("住所", f -> "拱墅区示例路" + f.number() + "号")
                .column("日常联系人/姓名", f -> "示例人")
                .column("日常联系人/联系电话", f -> "0571-00000000")
                .column(
                        period.isFullYear() || period.month() == 1 ? Headers.PLOT : "不动产权证号",
                        (f, i) -> f.plots().get(i).serial())
                .column(Headers.OWNED, (f, i) -> f.plots(period).get(i).owned())
                .column(Headers.LEASED_IN, (f, i) -> f.plots(period).get(i).leasedIn())
                .column(Headers.LEASED_OUT, (f, i) -> f.plots(period).get(i).leasedOut())
                .column("备注", f -> f.course().hasFreedLand(period) ? "2022年3月收回部分土地" : "");
        List<Grid.Row> rows =
                grid.rows(period, Table.LAND, firms, slips, f -> f.plots().size());
        HSSFWorkbook book = new HSSFWorkbook();
        Form form = new Form(book, "Sheet1", Form.Styles.of(book));
        int columns = grid.headers().size();
        form.line(0, "附件：");
        form.title("拱墅区" + period.label() + "工业企业\n土地使用情况表", columns);
        form.blank();
        form.machineCodes("G", columns);
        form.headers(grid.headers());
        form.rows(rows);
        form.emptyNumbered(rows.size() + 1, LAST_NUMBER);
        book.createSheet("Sheet2");
        book.createSheet("Sheet3");
        return Bytes.of(book);
    }
}
