package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.DossierCode.CONFLICTING_ROWS;
import static dev.tenglong.diagnostics.DossierCode.PLOT_WITHOUT_VALUE;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.text.FoldedText;
import dev.tenglong.units.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What one table, in all its parts, says of one quantity of one enterprise. Rows with different plot, meter or account numbers are summed;
 * rows that differ without such numbers are a conflict, never summed and never picked from.
 *
 * @param figure   the value, where the table settles it
 * @param conflict whether rows of the table contradict each other
 * @param unusable whether it says something that cannot be used, in one of its rows
 */
record TableValue(Optional<Figure> figure, boolean conflict, boolean unusable) {

    private static final TableValue NOTHING = new TableValue(Optional.empty(), false, false);
    private static final TableValue CONFLICT = new TableValue(Optional.empty(), true, false);
    private static final TableValue UNUSABLE = new TableValue(Optional.empty(), false, true);

    /** @param rows rows of one table and one enterprise, exact duplicates already taken out; not empty */
    static TableValue of(Quantity quantity, List<SourceRow> rows, Findings findings) {
        boolean unusable = rows.stream().anyMatch(r -> quantity.in(r) instanceof Reading.Unusable);
        List<SourceRow> known = rows.stream()
                .filter(r -> quantity.in(r) instanceof Reading.Amount)
                .toList();
        if (known.isEmpty()) {
            return unusable ? UNUSABLE : NOTHING;
        }
        if (rows.size() == 1) {
            return of(figure(quantity, known));
        }
        Map<String, List<SourceRow>> bySerial = new LinkedHashMap<>();
        for (SourceRow row : rows) {
            bySerial.computeIfAbsent(serial(row), s -> new ArrayList<>()).add(row);
        }
        boolean together = bySerial.size() > 1 && !bySerial.containsKey("");
        if (unusable && !together) {
            return UNUSABLE;
        }
        TableValue value = together ? sum(quantity, bySerial, findings) : single(quantity, rows, known, findings);
        return unusable ? UNUSABLE : value;
    }

    private static TableValue of(Figure figure) {
        return new TableValue(Optional.of(figure), false, false);
    }

    /** All numbers of a row (户号 and 电表号) as one; width, case and white space do not tell plots apart. */
    private static String serial(SourceRow row) {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < row.readings().size(); i++) {
            if (row.table().columns().get(i).field() == Field.SERIAL
                    && row.readings().get(i) instanceof Reading.Word word) {
                numbers.add(i + ":"
                        + FoldedText.of(word.value()).replaceAll("\\s", "").toUpperCase(Locale.ROOT));
            }
        }
        return String.join(" ", numbers);
    }

    /** Rows that nothing tells apart: one value, or a conflict. What one of them says unreadably may contradict the others. */
    private static TableValue single(
            Quantity quantity, List<SourceRow> rows, List<SourceRow> known, Findings findings) {
        if (rows.stream().anyMatch(r -> quantity.in(r) instanceof Reading.Unusable)) {
            return CONFLICT; // the finding stands at the cell
        }
        SourceRow first = known.get(0);
        for (SourceRow row : known) {
            if (!quantity.in(row).equals(quantity.in(first))) {
                findings.add(Diagnostic.of(
                        CONFLICTING_ROWS,
                        quantity.cell(row),
                        quantity.label() + " " + shown(row, quantity) + "，与 "
                                + quantity.cell(first).display() + " 的 " + shown(first, quantity)
                                + " 不一致，又没有不同的编号，按未知处理"));
                return CONFLICT;
            }
        }
        return of(figure(quantity, List.of(first)));
    }

    private static TableValue sum(Quantity quantity, Map<String, List<SourceRow>> bySerial, Findings findings) {
        var parts = new ArrayList<SourceRow>();
        for (List<SourceRow> rows : bySerial.values()) {
            List<SourceRow> known = rows.stream()
                    .filter(r -> quantity.in(r) instanceof Reading.Amount)
                    .toList();
            if (known.isEmpty()) {
                if (rows.stream().allMatch(r -> isCovered(r, quantity) || saysSomethingElse(r, quantity))) {
                    continue;
                }
                findings.add(Diagnostic.of(
                        PLOT_WITHOUT_VALUE, quantity.cell(rows.get(0)), quantity.label() + "的这一行没有数值，合计不完整，按未知处理"));
                return CONFLICT;
            }
            TableValue one = single(quantity, rows, known, findings);
            if (one.conflict()) {
                return CONFLICT;
            }
            parts.add(known.get(0));
        }
        return of(figure(quantity, parts));
    }

    /** A plot whose row shares in the merged cell above. */
    private static boolean isCovered(SourceRow row, Quantity quantity) {
        return quantity.in(row) instanceof Reading.Covered;
    }

    /** A plot whose row gives another area (自有, 租用) leaves this one blank because there is none. */
    private static boolean saysSomethingElse(SourceRow row, Quantity quantity) {
        return quantity.in(row) instanceof Reading.Missing
                && row.table().columns().stream()
                        .filter(c -> c.field().isQuantity() && c.field() != quantity.field())
                        .filter(c -> c.field().dimension() == quantity.field().dimension())
                        .anyMatch(c -> quantity.in(row, c.field()) instanceof Reading.Amount);
    }

    private static Figure figure(Quantity quantity, List<SourceRow> rows) {
        BigDecimal total = BigDecimal.ZERO;
        var cells = new ArrayList<Location.Cell>();
        for (SourceRow row : rows) {
            total = total.add(amount(row, quantity));
            cells.add(quantity.cell(row));
        }
        return new Figure(total, cells);
    }

    private static String shown(SourceRow row, Quantity quantity) {
        return Decimals.plain(amount(row, quantity)) + quantity.unit();
    }

    private static BigDecimal amount(SourceRow row, Quantity quantity) {
        return ((Reading.Amount) quantity.in(row)).value();
    }
}
