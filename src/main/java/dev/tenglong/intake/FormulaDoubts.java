package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.FORMULAS_MAY_BE_STALE;
import static dev.tenglong.diagnostics.IntakeCode.FORMULAS_OF_OTHER_FILES;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.sheet.FormulaDoubt;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the formulas of the columns read whose saved results may not be what people see (公式结果的疑点); said once a sheet. */
final class FormulaDoubts {

    private final SourceTable table;
    private final int headerRow;
    private final List<SourceColumn> columns;
    private final Map<FormulaDoubt, Map<Integer, RowNumbers>> rows = new EnumMap<>(FormulaDoubt.class);

    /** @param headerRow the last row of the header */
    FormulaDoubts(SourceTable table, int headerRow) {
        this.table = table;
        this.headerRow = headerRow;
        this.columns = table.columns().stream()
                .filter(c -> c.isInSheet() && !c.isRefused())
                .toList();
    }

    void take(SheetRow row) {
        if (row.number() <= headerRow) {
            return;
        }
        for (SourceColumn column : columns) {
            row.doubt(column.column())
                    .ifPresent(doubt -> rows.computeIfAbsent(doubt, d -> new TreeMap<>())
                            .computeIfAbsent(column.column(), c -> new RowNumbers())
                            .add(row.number()));
        }
    }

    /** After the last row. */
    void report(Findings findings) {
        rows.forEach((doubt, byColumn) -> findings.add(
                switch (doubt) {
                    case NOT_RECALCULATED ->
                        finding(FORMULAS_MAY_BE_STALE, "工作簿设为打开时重新计算，打开看到的可能不是文件里存的结果，读取的是存的", byColumn);
                    case OTHER_FILE -> finding(FORMULAS_OF_OTHER_FILES, "公式引用另一个文件，读取的是上次存下的结果", byColumn);
                }));
    }

    private Diagnostic finding(IntakeCode code, String why, Map<Integer, RowNumbers> byColumn) {
        String where = columns.stream()
                .filter(c -> byColumn.containsKey(c.column()))
                .map(c -> c.label() + "（" + byColumn.get(c.column()).shown(3) + "，共 "
                        + byColumn.get(c.column()).count() + " 行）")
                .distinct()
                .collect(Collectors.joining("、"));
        return Diagnostic.of(code, new Location.Sheet(table.file(), table.sheet()), why + "：" + where);
    }
}
