package dev.tenglong.run;

import dev.tenglong.casework.FormColumn;
import dev.tenglong.diagnostics.CaseCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.intake.sheet.Limits;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetInfo;
import dev.tenglong.intake.sheet.SheetRow;
import dev.tenglong.intake.sheet.Workbook;
import dev.tenglong.intake.sheet.Workbooks;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A form as it came back (填回的表): the rows with something filled in, of every sheet in sight that has its headers. Rows may have
 * been sorted and the workbook saved by any program; cells are found by header, cases by number.
 */
final class ReturnedForm {

    /** Above its header a form has a title and a few lines. */
    private static final int DEEPEST_HEADER = 30;

    private static final Set<FormColumn> TELLING = EnumSet.of(FormColumn.ID, FormColumn.ACT);

    /**
     * A row with something filled in.
     *
     * @param columns where each column stands, from 1
     */
    record Row(
            String file, String sheet, int number, Map<FormColumn, Integer> columns, Map<FormColumn, RawCell> cells) {

        RawCell cell(FormColumn column) {
            return cells.getOrDefault(column, RawCell.BLANK);
        }

        Location at(FormColumn column) {
            return new Location.Cell(file, sheet, number, columns.get(column));
        }
    }

    private final String name;
    private final List<Row> rows = new ArrayList<>();
    private boolean found;

    private ReturnedForm(String name) {
        this.name = name;
    }

    /**
     * @param name how the file is named to people
     * @throws UnusableInputException where it cannot be read, or is no form
     */
    static List<Row> read(Path file, String name, Limits limits) throws IOException, UnusableInputException {
        var form = new ReturnedForm(name);
        try (Workbook workbook = Workbooks.open(file, name, limits)) {
            for (SheetInfo sheet : workbook.sheets()) {
                if (!sheet.hidden()) {
                    form.read(workbook, sheet);
                }
            }
        }
        if (!form.found) {
            throw new UnusableInputException(
                    Diagnostic.of(CaseCode.NOT_A_FORM, new Location.WholeFile(name), "应为案件填报表，没有一张表有“案件编号”和“本次事项”两栏"));
        }
        return form.rows;
    }

    private void read(Workbook workbook, SheetInfo sheet) throws IOException, UnusableInputException {
        Map<FormColumn, Integer> columns = new EnumMap<>(FormColumn.class);
        workbook.rows(sheet, row -> {
            if (!columns.isEmpty()) {
                take(sheet.name(), row, columns);
                return true;
            }
            Map<FormColumn, Integer> header = header(row);
            if (header.keySet().containsAll(TELLING)) {
                requireAll(header, sheet.name(), row.number());
                columns.putAll(header);
                found = true;
            }
            return row.number() < DEEPEST_HEADER || found;
        });
    }

    private static Map<FormColumn, Integer> header(SheetRow row) {
        Map<FormColumn, Integer> columns = new EnumMap<>(FormColumn.class);
        for (int at = 1; at <= row.lastColumn(); at++) {
            String text = folded(row.cell(at).text());
            for (FormColumn column : FormColumn.values()) {
                if (folded(column.header()).equals(text)) {
                    columns.putIfAbsent(column, at);
                }
            }
        }
        return columns;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private void requireAll(Map<FormColumn, Integer> header, String sheet, int row) throws UnusableInputException {
        String missing = Arrays.stream(FormColumn.values())
                .filter(FormColumn::isNeeded)
                .filter(Predicate.not(header::containsKey))
                .map(column -> "“" + column.header() + "”")
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new UnusableInputException(Diagnostic.of(
                    CaseCode.FORM_COLUMN_MISSING, Location.Cell.row(name, sheet, row), "填报表应有全部各栏，实际缺" + missing));
        }
    }

    private void take(String sheet, SheetRow row, Map<FormColumn, Integer> columns) {
        Map<FormColumn, RawCell> cells = new EnumMap<>(FormColumn.class);
        columns.forEach((column, at) -> {
            RawCell cell = row.cell(at);
            if (!cell.isBlank()) {
                cells.put(column, cell);
            }
        });
        if (cells.keySet().stream().anyMatch(FormColumn::isEntered)) {
            rows.add(new Row(name, sheet, row.number(), Map.copyOf(columns), cells));
        }
    }
}
