package dev.tenglong.intake;

import dev.tenglong.intake.header.Header;
import java.util.Map;
import java.util.Optional;

/**
 * How one sheet was understood (识别情况): what {@code inspect} shows.
 *
 * @param format what the file turned out to be
 * @param empty  nothing in its first rows
 * @param header empty where none was found or the sheet was not looked at
 * @param table  empty where the sheet is not read
 * @param rows   how many rows of each kind stand below the header
 * @param values how many cells of each column read hold a value, in the order of {@code table.columns()}
 */
public record SheetReport(
        SourceFile file,
        String format,
        String sheet,
        boolean hidden,
        boolean empty,
        Optional<Header> header,
        Optional<SourceTable> table,
        Map<RowKind, Integer> rows,
        int[] values) {

    public int dataRows() {
        return rows.getOrDefault(RowKind.DATA, 0);
    }
}
