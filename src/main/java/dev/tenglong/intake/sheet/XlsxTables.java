package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables that a worksheet declares (套用表格格式的区域): only where their totals rows stand is asked. */
final class XlsxTables {

    private XlsxTables() {}

    /** @param sheet the part of the worksheet */
    static List<TotalsRow> totalsRows(ZipParts parts, String sheet, Refusal refusal)
            throws IOException, UnusableInputException {
        var rows = new ArrayList<TotalsRow>();
        for (String part : Relationships.of(parts, sheet, refusal).allOfType("table")) {
            if (parts.has(part)) {
                totalsRow(parts, part, refusal).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private static Optional<TotalsRow> totalsRow(ZipParts parts, String part, Refusal refusal)
            throws IOException, UnusableInputException {
        try (var xml = new XmlCursor(parts.open(part), refusal)) {
            while (xml.next() != XmlCursor.Event.START) {
                // white space before the root
            }
            String count = xml.attribute("totalsRowCount");
            if (!xml.is("table") || count == null || CellNumber.parse(count) != 1) {
                return Optional.empty();
            }
            return CellReference.range(xml.attribute("ref"))
                    .map(range -> new TotalsRow(range.lastRow(), range.firstColumn(), range.lastColumn()));
        }
    }
}
