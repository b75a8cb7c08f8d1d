package dev.tenglong.intake.mapping;

import static dev.tenglong.diagnostics.IntakeCode.MAPPING_COLUMN_GONE;
import static dev.tenglong.diagnostics.IntakeCode.MAPPING_USED;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.header.Assigned;
import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A mapping brought to the columns of one sheet (映射的落实). What it names and the sheet lacks becomes a finding. */
public final class AppliedMapping {

    private final Mapping mapping;
    private final Map<Integer, Assigned> columns = new HashMap<>();
    private final Map<Integer, List<Mapping.RowRule>> skipped = new HashMap<>();

    public AppliedMapping(Mappings.Fit fit, Location.Sheet sheet, Findings findings) {
        this.mapping = fit.mapping();
        Header header = fit.header();
        findings.add(Diagnostic.of(MAPPING_USED, sheet, "按映射 " + mapping.citation() + " 读取"));
        for (Mapping.ColumnRule rule : mapping.columns()) {
            List<Integer> found = header.columnsNamed(rule.name());
            if (found.size() == 1) {
                columns.put(found.get(0), rule.assigned());
            } else {
                findings.add(gone(rule.name(), found, header, sheet));
            }
        }
        for (Mapping.RowRule rule : mapping.skipped()) {
            List<Integer> found = header.columnsNamed(rule.column());
            if (found.size() == 1) {
                skipped.computeIfAbsent(found.get(0), c -> new ArrayList<>()).add(rule);
            } else {
                findings.add(gone(rule.column(), found, header, sheet));
            }
        }
    }

    private Diagnostic gone(String name, List<Integer> found, Header header, Location.Sheet sheet) {
        if (found.isEmpty()) {
            String there =
                    header.paths().keySet().stream().sorted().map(header::text).collect(Collectors.joining("、"));
            return Diagnostic.of(MAPPING_COLUMN_GONE, sheet, "映射 " + mapping.citation() + " 指定的列“" + name + "”，这张表里没有")
                    .excerpt(there);
        }
        String letters = found.stream().map(Location.Cell::letters).collect(Collectors.joining("、"));
        return Diagnostic.of(
                        MAPPING_COLUMN_GONE,
                        sheet,
                        "映射 " + mapping.citation() + " 指定的列“" + name + "”，这张表里有 " + found.size() + " 列：" + letters)
                .hint("在映射中改写列的字母，如 " + Location.Cell.letters(found.get(0)));
    }

    public Mapping mapping() {
        return mapping;
    }

    /** What was said of columns, by their number. */
    public Map<Integer, Assigned> columns() {
        return Map.copyOf(columns);
    }

    /** All that was said of columns, of those too that the sheet lacks: no other column is read in their place. */
    public List<Assigned> claims() {
        return mapping.columns().stream().map(Mapping.ColumnRule::assigned).toList();
    }

    /** Whether a row is to be left out. */
    public boolean skips(SheetRow row) {
        return skipped.entrySet().stream()
                .anyMatch(column -> column.getValue().stream()
                        .anyMatch(rule -> rule.holds(row.cell(column.getKey()).text())));
    }
}
