package dev.tenglong.run;

import dev.tenglong.casework.EntryColumn;
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
import dev.tenglong.text.FoldedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A form as it came back (填回的表): the rows with something filled in, of every sheet in sight that has its headers. Rows may have
 * been sorted and the workbook saved by any program; cells are found by header, cases by number.
 */
final class ReturnedForm<C extends Enum<C> & EntryColumn> {

    /** Above its header a form has a title and a few lines. */
    private static final int DEEPEST_HEADER = 30;

    /**
     * A row with something filled in.
     *
     * @param columns where each column stands, from 1
     */
    record Row<C extends EntryColumn>(
            String file, String sheet, int number, Map<C, Integer> columns, Map<C, RawCell> cells) {

        RawCell cell(C column) {
            return cells.getOrDefault(column, RawCell.BLANK);
        }

        Location at(C column) {
            return new Location.Cell(file, sheet, number, columns.get(column));
        }
    }

    private final String name;
    private final Class<C> kind;
    private final Set<C> telling;
    private final List<Row<C>> rows = new ArrayList<>();
    private boolean found;

    private ReturnedForm(String name, Set<C> telling) {
        this.name = name;
        this.telling = telling;
        this.kind = telling.iterator().next().getDeclaringClass();
    }

    /**
     * The rows; empty where no sheet has the headers.
     *
     * @param name    how the file is named to people
     * @param telling the headers by which a sheet is known
     * @throws UnusableInputException where it cannot be read, or columns are missing
     */
    static <C extends Enum<C> & EntryColumn> Optional<List<Row<C>>> read(
            Path file, String name, Limits limits, Set<C> telling) throws IOException, UnusableInputException {
        var form = new ReturnedForm<>(name, telling);
        try (Workbook workbook = Workbooks.open(file, name, limits)) {
            for (SheetInfo sheet : workbook.sheets()) {
                if (!sheet.hidden()) {
                    form.read(workbook, sheet);
                }
            }
        }
        return form.found ? Optional.of(form.rows) : Optional.empty();
    }

    private void read(Workbook workbook, SheetInfo sheet) throws IOException, UnusableInputException {
        Map<C, Integer> columns = new EnumMap<>(kind);
        workbook.rows(sheet, row -> {
            if (!columns.isEmpty()) {
                take(sheet.name(), row, columns);
                return true;
            }
            Map<C, Integer> header = header(row);
            if (header.keySet().containsAll(telling)) {
                requireAll(header, sheet.name(), row.number());
                columns.putAll(header);
                found = true;
            }
            return row.number() < DEEPEST_HEADER || found;
        });
    }

    private Map<C, Integer> header(SheetRow row) {
        Map<C, Integer> columns = new EnumMap<>(kind);
        for (int at = 1; at <= row.lastColumn(); at++) {
            String text = folded(row.cell(at).text());
            for (C column : kind.getEnumConstants()) {
                if (folded(column.header()).equals(text)) {
                    columns.putIfAbsent(column, at);
                }
            }
        }
        return columns;
    }

    private static String folded(String text) {
        return FoldedText.of(text).replaceAll("\\s", "");
    }

    private void requireAll(Map<C, Integer> header, String sheet, int row) throws UnusableInputException {
        String missing = Arrays.stream(kind.getEnumConstants())
                .filter(C::isNeeded)
                .filter(Predicate.not(header::containsKey))
                .map(column -> "“" + column.header() + "”")
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new UnusableInputException(Diagnostic.of(
                    CaseCode.FORM_COLUMN_MISSING, Location.Cell.row(name, sheet, row), "报回的表应有全部各栏，实际缺" + missing));
        }
    }

    private void take(String sheet, SheetRow row, Map<C, Integer> columns) {
        Map<C, RawCell> cells = new EnumMap<>(kind);
        columns.forEach((column, at) -> {
            RawCell cell = row.cell(at);
            if (!cell.isBlank()) {
                cells.put(column, cell);
            }
        });
        if (cells.keySet().stream().anyMatch(C::isEntered)) {
            rows.add(new Row<>(name, sheet, row.number(), Map.copyOf(columns), cells));
        }
    }
}
