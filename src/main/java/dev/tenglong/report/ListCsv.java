package dev.tenglong.report;

import dev.tenglong.enterprise.SectorTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A list as CSV: the columns of the workbook's sheet that hold something. */
public final class ListCsv {

    private ListCsv() {}

    /** As a file, for Excel. */
    public static void writeFile(ListExtract list, SectorTable sectors, OutputStream out) throws IOException {
        CsvTable.writeFile(columns(list, sectors), list.lines(), out);
    }

    /** Into a stream, for other programs; flushed, not closed. */
    public static void writeStream(ListExtract list, SectorTable sectors, OutputStream out) throws IOException {
        CsvTable.writeStream(columns(list, sectors), list.lines(), out);
    }

    private static List<Column<NumberedLine>> columns(ListExtract list, SectorTable sectors) {
        var columns = new ListColumns(new EnterpriseColumns(sectors), list);
        return list.edition() == Edition.PUBLIC ? columns.open() : columns.known();
    }
}
