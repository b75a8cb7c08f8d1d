package dev.tenglong.intake.mapping;

import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.ColumnReport;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.SheetReport;
import dev.tenglong.intake.TableReport;
import dev.tenglong.intake.header.ColumnPlan.Reason;
import dev.tenglong.intake.header.ColumnPlan.Unused;
import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.header.UnitSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A mapping file to begin with (映射草稿): every table as it was recognised, every column named, to be changed where it was
 * recognised wrong or not at all.
 */
public final class MappingDraft {

    private static final int LINE = 90;
    private static final String HEAD = """
            # 列映射：写明部门的表怎样读取。由 tenglong inspect --save-mapping 按识别结果生成，请核对修改后
            # 放进工作区的 config/mappings/ 文件夹；以后收到同样的表自动采用，并在提示中说明。
            #
            # match        用于哪些表，写出的条件须同时满足：
            #   title      工作表名或标题含有的字样（文件名不起作用）
            #   header     表中必须有的列头；单位、年份、月份不计，多出的列不影响
            # header-rows  表头所在的行，如 [4, 5]；不写则自动寻找
            # columns      列头（上下级之间用 /）或列的字母 → 字段名；要写明单位时用 {field: 实际用地面积, unit: 平方米}；
            #              去年同期的列加 prior: true；skip 表示不读。没有写的列照常自动识别
            # skip-rows    不是企业数据的行：某列等于 equals、含有 contains、开头是 begins 某些字
            # fill-down    空格沿用上一行的列：合并单元格拆开后只剩首行时用
            # subdistrict  整张表所属的街道（表中没有街道列时）
            # flows        没有注明统计期的列是累计数（ytd）还是当月数（month）
            #
            # 可用的字段：
            """;

    private MappingDraft() {}

    /** The file, for those sheets that could have a mapping; nothing where there are none. */
    public static String of(List<SheetReport> sheets) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (SheetReport sheet : sheets) {
            String entry = entry(sheet);
            if (!entry.isEmpty()) {
                places.computeIfAbsent(entry, e -> new ArrayList<>()).add(place(sheet));
            }
        }
        if (places.isEmpty()) {
            return "";
        }
        var text = new StringBuilder(HEAD);
        fields(text);
        text.append("\nsheets:\n");
        places.forEach((entry, where) -> {
            where.forEach(place -> text.append("  # ").append(place).append('\n'));
            text.append(entry);
        });
        return text.toString();
    }

    private static String place(SheetReport sheet) {
        return new Location.Sheet(sheet.file().name(), sheet.sheet()).display().replaceAll("\\p{Cntrl}", " ");
    }

    private static void fields(StringBuilder text) {
        var names = new ArrayList<String>();
        for (Field field : Field.values()) {
            names.add(field.label());
        }
        wrap(names, "、", "#   ", text);
    }

    private static String entry(SheetReport sheet) {
        if (sheet.read().isPresent()) {
            TableReport table = sheet.read().get();
            return table.mapping().isPresent() ? "" : entry(table.header(), lines(table), true);
        }
        return sheet.likely().map(header -> entry(header, lines(header), false)).orElse("");
    }

    private static String entry(Header header, Map<Integer, String> lines, boolean recognised) {
        var text = new StringBuilder("  - match:\n      # title: 用地\n      header:\n");
        lines.keySet().stream()
                .map(header::fingerprint)
                .filter(core -> !core.isEmpty())
                .distinct()
                .forEach(core -> text.append("        - ").append(quoted(core)).append('\n'));
        String rows = header.firstRow() == header.lastRow()
                ? "[" + header.firstRow() + "]"
                : "[" + header.firstRow() + between(header) + ", " + header.lastRow() + "]";
        if (recognised) {
            text.append("    # header-rows: ").append(rows).append('\n');
        } else {
            text.append("    # 没有认出表头。请核对 header-rows，并至少把一列改为 企业名称 或 统一社会信用代码\n")
                    .append("    header-rows: ")
                    .append(rows)
                    .append('\n');
        }
        text.append("    columns:\n");
        lines.values().forEach(line -> text.append("      ").append(line).append('\n'));
        text.append("    # skip-rows:\n    #   - {column: 备注, contains: 注销}\n");
        text.append("    # fill-down: [所属街道]\n    # subdistrict: 半山街道\n    # flows: month\n");
        return text.toString();
    }

    private static String between(Header header) {
        var rows = new StringBuilder();
        for (int row = header.firstRow() + 1; row < header.lastRow(); row++) {
            rows.append(", ").append(row);
        }
        return rows.toString();
    }

    private static Map<Integer, String> lines(TableReport table) {
        var lines = new TreeMap<Integer, String>();
        for (ColumnReport read : table.columns()) {
            var column = read.column();
            String unit = column.unit()
                    .filter(u -> !read.unitSource().equals(Optional.of(UnitSource.ROW)))
                    .map(u -> ", unit: " + u.label())
                    .orElse("");
            String prior = column.prior() ? ", prior: true" : "";
            String value = unit.isEmpty() && prior.isEmpty()
                    ? column.field().label()
                    : "{field: " + column.field().label() + unit + prior + "}";
            lines.put(column.column(), key(table.header(), column.column()) + ": " + value);
        }
        for (Unused unused : table.unused()) {
            if (unused.reason() != Reason.ROW_UNIT && unused.reason() != Reason.ROW_PERIOD) {
                lines.put(
                        unused.column(),
                        key(table.header(), unused.column()) + ": " + MappingFile.SKIP + "  # "
                                + unused.reason().label());
            }
        }
        return lines;
    }

    private static Map<Integer, String> lines(Header header) {
        var lines = new TreeMap<Integer, String>();
        header.paths().keySet().forEach(column -> lines.put(column, key(header, column) + ": " + MappingFile.SKIP));
        return lines;
    }

    /** The header text where it means one column, else its letters. */
    private static String key(Header header, int column) {
        String text = header.text(column);
        boolean plain = text.chars().noneMatch(Character::isISOControl) && text.length() <= LINE;
        return plain && header.columnsNamed(text).equals(List.of(column))
                ? quoted(text)
                : Location.Cell.letters(column);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void wrap(List<String> items, String between, String indent, StringBuilder text) {
        var line = new StringBuilder(indent);
        for (String item : items) {
            if (line.length() + item.length() > LINE / 2) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(indent);
            }
            line.append(item).append(item.equals(items.get(items.size() - 1)) ? "" : between);
        }
        text.append(line).append('\n');
    }
}
