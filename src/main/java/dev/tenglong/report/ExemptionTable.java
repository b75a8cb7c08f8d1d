package dev.tenglong.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Exemptions as a table (豁免登记表): words for the terminal, CSV. */
public final class ExemptionTable {

    private final Map<String, Function<ExemptionLine, String>> columns = new LinkedHashMap<>();

    /** @param asOf the day whose state is told */
    public ExemptionTable(LocalDate asOf) {
        columns.put("统一社会信用代码", line -> line.exemption().uscc().value());
        columns.put("企业名称", line -> line.name().orElse(""));
        columns.put("原因", line -> line.exemption().reason());
        columns.put("依据文件", line -> line.exemption().document());
        columns.put("批准人", line -> line.exemption().approver());
        columns.put("起", line -> line.exemption().from().toString());
        columns.put("止", line -> line.exemption().until().toString());
        columns.put(
                "终止",
                line -> line.exemption().endedOn().map(LocalDate::toString).orElse(""));
        columns.put("状态", line -> line.exemption().on(asOf).label());
    }

    public List<String> header() {
        return List.copyOf(columns.keySet());
    }

    /** A hyphen where there is nothing to tell. */
    public List<String> cells(ExemptionLine line) {
        return columns.values().stream()
                .map(column -> column.apply(line))
                .map(text -> text.isEmpty() ? Shown.NOTHING : text)
                .toList();
    }

    /** For other programs; flushed, not closed. */
    public void writeCsv(List<ExemptionLine> lines, OutputStream out) throws IOException {
        CsvTable.writeStream(table(), lines, out);
    }

    /** For Excel. */
    void writeFile(List<ExemptionLine> lines, OutputStream out) throws IOException {
        CsvTable.writeFile(table(), lines, out);
    }

    private List<Column<ExemptionLine>> table() {
        return columns.entrySet().stream()
                .map(column -> Column.<ExemptionLine>of(
                        column.getKey(), 0, line -> Value.text(column.getValue().apply(line))))
                .toList();
    }
}
