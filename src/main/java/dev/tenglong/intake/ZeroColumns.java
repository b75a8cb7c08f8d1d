package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.MOSTLY_ZERO;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.header.Header;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Columns that hold mostly 0 (多数为 0 的列), where hardly any enterprise has none of it: a system may have filled what it did not know. */
final class ZeroColumns {

    private static final int FEWEST_ROWS = 3;

    private static final Set<Field> SELDOM_ZERO = EnumSet.of(
            Field.LAND, Field.TAX, Field.REVENUE, Field.VALUE_ADDED, Field.ENERGY, Field.ELECTRICITY, Field.EMPLOYEES);

    private final SourceTable table;
    private final int[] zeros;
    private final int[] amounts;

    ZeroColumns(SourceTable table) {
        this.table = table;
        this.zeros = new int[table.columns().size()];
        this.amounts = new int[table.columns().size()];
    }

    void take(List<Reading> readings) {
        for (int i = 0; i < zeros.length; i++) {
            if (readings.get(i) instanceof Reading.Amount amount) {
                amounts[i]++;
                zeros[i] += amount.value().signum() == 0 ? 1 : 0;
            }
        }
    }

    void report(Header header, Findings findings) {
        for (int i = 0; i < zeros.length; i++) {
            SourceColumn column = table.columns().get(i);
            if (SELDOM_ZERO.contains(column.field())
                    && !column.prior()
                    && amounts[i] >= FEWEST_ROWS
                    && zeros[i] * 2L > amounts[i]) {
                findings.add(Diagnostic.of(
                        MOSTLY_ZERO,
                        new Location.Cell(table.file(), table.sheet(), header.lastRow(), column.column()),
                        column.label() + "有 " + amounts[i] + " 个数，其中 " + zeros[i] + " 个是 0，0 应只表示没有，不表示不知道"));
            }
        }
    }
}
