package dev.tenglong.cli;

import dev.tenglong.cli.console.TextTable;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.RowKind;
import dev.tenglong.intake.SheetReport;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.intake.header.Header;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** How each sheet was understood, as people read it. */
final class InspectionPrinter {

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
        if (sheet.hidden()) {
            out.println(name + " 隐藏，未读取");
        } else if (sheet.table().isEmpty()) {
            out.println(name + (sheet.empty() ? " 空" : " 没有认出表头，未读取"));
        } else {
            out.println(name + " " + headerRows(sheet.header().orElseThrow()) + "，" + rows(sheet));
            columns(sheet, sheet.table().get());
        }
        out.println();
    }

    private static String headerRows(Header header) {
        return "表头第 " + header.firstRow() + (header.lastRow() > header.firstRow() ? "—" + header.lastRow() : "") + " 行";
    }

    private static String rows(SheetReport sheet) {
        var parts = new ArrayList<String>();
        for (RowKind kind : RowKind.values()) {
            int count = sheet.rows().getOrDefault(kind, 0);
            if (count > 0 || kind == RowKind.DATA) {
                parts.add(kind.label() + " " + count + " 行");
            }
        }
        return String.join("，", parts);
    }

    private void columns(SheetReport sheet, SourceTable table) {
        var lines = new TextTable("    ");
        lines.row("列", "表头", "字段", "单位", "有值");
        for (int i = 0; i < table.columns().size(); i++) {
            SourceColumn column = table.columns().get(i);
            lines.row(
                    Location.Cell.letters(column.column()),
                    column.header(),
                    column.label() + " " + column.field().id(),
                    column.unit().map(u -> u.label()).orElse("-"),
                    String.valueOf(sheet.values()[i]));
        }
        lines.print(out);
    }
}
