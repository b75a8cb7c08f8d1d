package dev.tenglong.samples;

import dev.tenglong.enterprise.Period;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The tables of 统计, 供电, 燃气 and 发改经信 as files, each in the layout its department uses. */
final class Tables {

    private static final Charset GBK = Charset.forName("GBK");

    private final List<Firm> firms;
    private final Slips slips;

    Tables(List<Firm> firms, Slips slips) {
        this.firms = firms;
        this.slips = slips;
    }

    byte[] bytes(Table table, Period period) {
        return switch (table) {
            case LAND -> new LandForm(firms, slips).bytes(period);
            case TAX -> new TaxTable(firms, slips).bytes(period);
            case ENERGY -> energy(period);
            case OUTPUT -> output(period);
            case POWER -> power(period);
            case GAS -> gas(period);
            case GRADES -> grades(period);
        };
    }

    /** 规上 only; 本月, 累计 and 去年同期 side by side, January and February together. */
    private byte[] energy(Period period) {
        Grid grid = new Grid()
                .number()
                .column("单位详细名称", f -> f.name(period))
                .column(Headers.USCC, Firm::uscc)
                .column(Headers.PLACE, f -> f.place().name());
        if (period.month() > 2) {
            grid.column(Headers.energyMonth(), f -> f.month(Flow.ENERGY, period));
        }
        grid.column(Headers.energyTotal(period), f -> f.total(Flow.ENERGY, period))
                .column(Headers.energyLastYear(), f -> f.lastYear(Flow.ENERGY, period))
                .column("备注", f -> "");
        List<Firm> surveyed = firms.stream().filter(Firm::above).toList();
        return sheet(
                period.year() + "年" + Headers.months(period) + "规模以上工业企业综合能源消费情况表",
                List.of(),
                "规上工业",
                grid,
                grid.rows(period, Table.ENERGY, surveyed, slips),
                "说明：1、2月数据合并报送；电力按当量值折算。");
    }

    private byte[] output(Period period) {
        boolean year = period.isFullYear();
        Grid grid = new Grid()
                .number()
                .column(Headers.USCC, Firm::uscc)
                .column("单位详细名称", f -> f.name(period))
                .column(Headers.SECTOR, Tables::sector)
                .column("规模", f -> f.above() ? "规上" : "规下")
                .column(
                        Headers.PLACE,
                        f -> period.month() == 2
                                ? f.place().withDistrict()
                                : f.place().full());
        flow(grid, "工业总产值", Flow.OUTPUT_VALUE, period);
        flow(grid, "工业增加值", Flow.VALUE_ADDED, period);
        flow(grid, "营业收入", Flow.REVENUE, period);
        flow(grid, "R&D经费", Flow.RD, period);
        grid.column(year ? "年平均从业人员" : "全部从业人员平均人数", Firm::employees);
        String title = period.month() == 1
                ? "拱墅区" + period.year() + "年1月工业经济运行快报（初步数）"
                : "拱墅区" + period.year() + "年" + Headers.months(period) + "工业企业主要经济指标";
        return sheet(
                title,
                List.of("单位：万元、人"),
                "产出",
                grid,
                grid.rows(period, Table.OUTPUT, firms, slips),
                "注：规模以下企业仅填报营业收入和从业人员。");
    }

    private static void flow(Grid grid, String name, Flow flow, Period period) {
        grid.column(Headers.flow(name, period), f -> f.has(flow) ? f.total(flow, period) : "");
        if (!period.isFullYear()) {
            grid.column(Headers.lastYear(name), f -> f.has(flow) ? f.lastYear(flow, period) : "");
        }
    }

    /** Codes arrive written in several ways. */
    private static Object sector(Firm firm) {
        String code = firm.industry().code();
        return switch (firm.number() % 7) {
            case 0 -> code.substring(1);
            case 1 -> Integer.valueOf(code.substring(1));
            case 2 -> code.substring(1) + " " + firm.industry().label();
            default -> code;
        };
    }

    private byte[] power(Period period) {
        Grid grid = new Grid()
                .column("户号", (f, meter) -> "9901%06d".formatted(f.number() * 10 + meter))
                .column("用户名称", f -> f.name(period))
                .column(Headers.USCC, Firm::uscc)
                .column("用电类别", f -> "大工业用电");
        grid.column(
                period.isFullYear() ? "全年用电量（千瓦时）" : Headers.months(period) + "累计用电量（千瓦时）",
                (f, meter) -> share(f.total(Flow.ELECTRICITY, period), f, meter));
        if (!period.isFullYear()) {
            grid.column(
                    "去年同期用电量（千瓦时）",
                    (f, meter) -> f.lastYear(Flow.ELECTRICITY, period) instanceof java.math.BigDecimal d
                            ? share(d, f, meter)
                            : "");
        }
        List<List<?>> lines = new ArrayList<>();
        lines.add(List.of(period.label() + "工业用户用电量明细"));
        lines.add(grid.headers());
        grid.rows(period, Table.POWER, firms, slips, Tables::meters).forEach(r -> lines.add(r.cells()));
        return text(lines, ",").getBytes(GBK);
    }

    private static int meters(Firm firm) {
        return firm.number() % 9 == 0 ? 3 : firm.number() % 5 == 0 ? 2 : 1;
    }

    /** The last meter takes what the others leave. */
    private static Object share(java.math.BigDecimal total, Firm firm, int meter) {
        long all = total.longValueExact();
        long each = all / (meters(firm) + 1);
        return meter + 1 < meters(firm) ? each : all - each * meter;
    }

    private byte[] gas(Period period) {
        String total = period.isFullYear() ? "用气量（立方米）" : "用气量（立方米）/" + Headers.months(period) + "累计";
        boolean asText = Table.GAS.file(period).endsWith(".xls");
        if (asText) {
            total = Headers.months(period) + "累计用气量（立方米）";
        }
        Grid grid = new Grid()
                .number()
                .column("用气户号", f -> "R9901%04d".formatted(f.number()))
                .column("用户名称", f -> f.name(period))
                .column("社会统一信用代码", Firm::uscc)
                .column(total, f -> f.total(Flow.NATURAL_GAS, period));
        if (!period.isFullYear()) {
            grid.column(asText ? "去年同期用气量（立方米）" : "用气量（立方米）/去年同期", f -> f.lastYear(Flow.NATURAL_GAS, period));
        }
        List<Firm> customers =
                firms.stream().filter(f -> f.has(Flow.NATURAL_GAS)).toList();
        List<Grid.Row> rows = grid.rows(period, Table.GAS, customers, slips);
        if (asText) {
            List<List<?>> lines = new ArrayList<>();
            lines.add(grid.headers());
            rows.forEach(r -> lines.add(r.cells()));
            return text(lines, "\t").getBytes(GBK);
        }
        return sheet(period.label() + "工业企业用气情况表", List.of(), "Sheet1", grid, rows, "填报人：示例人　　审核人：示例人");
    }

    private byte[] grades(Period period) {
        Grid grid = new Grid()
                .column("企业名称", f -> f.name(period))
                .column(Headers.USCC, Firm::uscc)
                .column(Headers.GRADE, f -> switch (f.kind()) {
                    case HIGH_AND_LOW -> f.number() % 2 == 0 ? "D" : "C";
                    case LOW, HIGH -> f.number() % 3 == 0 ? "C" : "B";
                    default -> f.number() % 4 == 0 ? "A" : "B";
                });
        List<List<?>> lines = new ArrayList<>();
        lines.add(grid.headers());
        List<Firm> graded =
                firms.stream().filter(f -> f.kind() != Kind.OUT_OF_SCOPE).toList();
        grid.rows(period, Table.GRADES, graded, slips).forEach(r -> lines.add(r.cells()));
        return ("\uFEFF" + text(lines, ",")).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(List<List<?>> lines, String delimiter) {
        return lines.stream()
                .map(line -> line.stream().map(Object::toString).collect(Collectors.joining(delimiter)) + "\r\n")
                .collect(Collectors.joining());
    }

    private static byte[] sheet(
            String title, List<String> above, String name, Grid grid, List<Grid.Row> rows, String footer) {
        XSSFWorkbook book = new XSSFWorkbook();
        Form form = new Form(book, name, Form.Styles.of(book));
        int columns = grid.headers().size();
        form.title(title, columns);
        above.forEach(text -> form.line(columns - 2, text));
        form.headers(grid.headers());
        form.rows(rows);
        form.line(0, footer);
        return Bytes.of(book);
    }
}
