package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.ROW_SHIFTED;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.List;
import java.util.regex.Pattern;

/** A row whose code stands in the column beside its own (错位的行): then so does every figure. */
final class ShiftedRow {

    /** Anything as long as this may be a code with a slip of the pen. */
    private static final int SHORTEST_CODE = 15;

    private static final Pattern OTHER_CODE = Pattern.compile("代码|识别号|税号|证号|信用");

    private final SourceTable table;
    private final Header header;
    private final Findings findings;
    private final int codeColumn;

    ShiftedRow(SourceTable table, Header header, List<SourceColumn> current, Findings findings) {
        this.table = table;
        this.header = header;
        this.findings = findings;
        this.codeColumn = current.stream()
                .filter(c -> c.field() == Field.USCC)
                .mapToInt(SourceColumn::column)
                .findFirst()
                .orElse(0);
    }

    /** Whether a row is one, which is then a finding. */
    boolean isFound(SheetRow row) {
        if (codeColumn == 0) {
            return false;
        }
        String code = row.cell(codeColumn).text().strip();
        if (code.isEmpty() || code.length() >= SHORTEST_CODE) {
            return false;
        }
        for (int beside : List.of(codeColumn - 1, codeColumn + 1)) {
            if (Uscc.of(row.cell(beside).text().strip()).isPresent()
                    && !OTHER_CODE.matcher(header.text(beside)).find()) {
                findings.add(Diagnostic.of(
                                ROW_SHIFTED,
                                new Location.Cell(table.file(), table.sheet(), row.number(), codeColumn),
                                "应为统一社会信用代码，实际代码在" + (beside < codeColumn ? "左" : "右") + "边一列，该行错位，整行搁置")
                        .excerpt(code));
                return true;
            }
        }
        return false;
    }
}
