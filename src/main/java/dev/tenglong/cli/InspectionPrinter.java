package dev.tenglong.cli;

import dev.tenglong.cli.console.ClippedText;
import dev.tenglong.cli.console.DisplayWidth;
import dev.tenglong.cli.console.TextTable;
import dev.tenglong.cli.console.WrappedLines;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.ColumnReport;
import dev.tenglong.intake.RowKind;
import dev.tenglong.intake.SheetReport;
import dev.tenglong.intake.TableReport;
import dev.tenglong.intake.header.ColumnPlan.Reason;
import dev.tenglong.intake.header.ColumnPlan.Unused;
import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.header.UnitSource;
import dev.tenglong.units.Decimals;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How each sheet was understood, as people read it: at most a hundred columns wide. */
final class InspectionPrinter {

    private static final String INDENT = "    ";
    private static final int LINE = 100;
    private static final int HEADER = 24;
    private static final int RANGE = 25;
    private static final int LEAST_FOR_SAMPLES = 12;
    private static final int STRETCHES = 8;

    private final PrintWriter out;

    InspectionPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(List<SheetReport> sheets) {
        String file = "";
        for (SheetReport sheet : sheets) {
            if (!sheet.file().name().equals(file)) {
                file = sheet.file().name();
                out.println(file + "  " + sheet.format());
            }
            print(sheet);
        }
    }

    private void print(SheetReport sheet) {
        String name = sheet.sheet().isEmpty() ? "  表" : "  [" + sheet.sheet() + "]";
        if (sheet.read().isPresent()) {
            TableReport table = sheet.read().get();
            out.println(name + " " + headerRows(table.header()) + "，数据 " + table.count(RowKind.DATA) + " 行");
            columns(table);
            remarks(table);
        } else {
            out.println(name + " " + state(sheet.state()));
        }
        out.println();
    }

    private static String state(SheetReport.State state) {
        return switch (state) {
            case HIDDEN -> "隐藏，未读取";
            case EMPTY -> "空";
            case OTHER_PERIOD -> "其他统计期，未读取";
            case NOT_DATA -> "示例或作废的表，未读取";
            case MAPPED_WITHOUT_IDENTITY -> "映射没有指定企业名称或代码，未读取";
            default -> "没有认出表头，未读取";
        };
    }

    private static String headerRows(Header header) {
        return "表头第 " + header.firstRow() + (header.lastRow() > header.firstRow() ? "—" + header.lastRow() : "") + " 行";
    }

    private void columns(TableReport table) {
        List<List<String>> rows = table.columns().stream()
                .map(column -> List.of(
                        Location.Cell.letters(column.column().column()),
                        ClippedText.middle(column.column().header(), HEADER),
                        column.column().label(),
                        unit(column),
                        String.valueOf(column.values()),
                        ClippedText.of(range(column), RANGE)))
                .toList();
        int room = room(rows);
        var lines = new TextTable(INDENT);
        lines.row("列", "表头", "字段", "单位", "有值", "范围", "示例");
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            lines.row(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(3),
                    row.get(4),
                    row.get(5),
                    ClippedText.of(String.join("、", table.columns().get(i).samples()), room));
        }
        lines.print(out);
    }

    /** What the other columns leave of the line for the samples. */
    private static int room(List<List<String>> rows) {
        int[] widths = {2, 4, 4, 4, 4, 4};
        for (List<String> row : rows) {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c], DisplayWidth.of(row.get(c)));
            }
        }
        int taken = INDENT.length();
        for (int width : widths) {
            taken += width + 2;
        }
        return Math.max(LEAST_FOR_SAMPLES, LINE - taken);
    }

    private static String unit(ColumnReport column) {
        String source = column.unitSource().map(UnitSource::label).orElse("");
        return column.column().unit().map(u -> u.label()).orElse("-") + (source.isEmpty() ? "" : "（" + source + "）");
    }

    /** From the least to the most; of texts, how many different ones. */
    private static String range(ColumnReport column) {
        if (column.column().unit().isPresent()) {
            return column.least()
                    .map(least -> Decimals.plain(least)
                            + (least.equals(column.most().orElseThrow())
                                    ? ""
                                    : "~" + Decimals.plain(column.most().orElseThrow())))
                    .orElse("-");
        }
        boolean many = column.distinct() >= ColumnReport.MOST_DISTINCT;
        return column.distinct() == 0 ? "-" : column.distinct() + (many ? " 种以上" : " 种");
    }

    private void remarks(TableReport table) {
        var lines = new WrappedLines(INDENT, LINE);
        table.mapping().ifPresent(mapping -> lines.add("映射", List.of(mapping)));
        table.subdistrict().ifPresent(s -> lines.add("所属街道", List.of(s.region().name() + "（取自" + s.from() + "）")));
        if (table.candidates().size() > 1) {
            lines.add(
                    "表头候选",
                    table.candidates().stream()
                            .map(c -> "第 " + c.row() + " 行（" + c.what() + "）")
                            .toList());
        }
        byReason(table.unused())
                .forEach((reason, unused) -> lines.add(
                        "未使用",
                        unused.stream()
                                .map(u -> Location.Cell.letters(u.column()) + " " + u.header())
                                .toList(),
                        "（" + reason.label() + "）"));
        for (RowKind kind : RowKind.values()) {
            if (kind != RowKind.DATA && table.count(kind) > 0) {
                lines.add(
                        "跳过",
                        List.of(kind.label() + " " + table.count(kind) + " 行："
                                + table.rows().get(kind).shown(STRETCHES)));
            }
        }
        lines.print(out);
    }

    private static Map<Reason, List<Unused>> byReason(List<Unused> unused) {
        return unused.stream()
                .collect(Collectors.groupingBy(Unused::reason, () -> new EnumMap<>(Reason.class), Collectors.toList()));
    }
}
