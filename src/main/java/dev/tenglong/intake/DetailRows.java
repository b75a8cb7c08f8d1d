package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.DETAIL_ROWS;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.Optional;

/**
 * The rows that follow 其中 below an enterprise (其中各项): only the first says the word, the others look like enterprises. They
 * go on until a row has a code, or a name that ends as those of companies do.
 */
final class DetailRows {

    private static final String COMPANY_ENDS = "司厂店社";

    private final SourceTable table;
    private final RowSieve sieve;
    private final RowNumbers rows = new RowNumbers();
    private Optional<Location> first = Optional.empty();
    private boolean belowCode;
    private boolean open;

    DetailRows(SourceTable table, RowSieve sieve) {
        this.table = table;
        this.sieve = sieve;
    }

    /** Whether the row, of this kind by itself, is one of them. */
    boolean take(SheetRow row, RowKind kind) {
        String name = sieve.name(row);
        if (kind == RowKind.TOTAL && belowCode && SummaryName.fold(name).startsWith("其中")) {
            open = true;
            return false;
        }
        boolean detail = open
                && kind == RowKind.DATA
                && !sieve.isCoded(row)
                && !name.isEmpty()
                && COMPANY_ENDS.indexOf(name.charAt(name.length() - 1)) < 0;
        if (detail) {
            rows.add(row.number());
            first = first.or(() -> Optional.of(Location.Cell.row(table.file(), table.sheet(), row.number())));
            return true;
        }
        open = false;
        belowCode = kind == RowKind.DATA && sieve.isCoded(row);
        return false;
    }

    /** After the last row. */
    void report(Findings findings) {
        first.ifPresent(at -> findings.add(Diagnostic.of(
                DETAIL_ROWS, at, "没有代码，紧接在企业的“其中”一行下面，按其中的明细跳过，" + rows.shown(5) + "，共 " + rows.count() + " 行")));
    }
}
