package dev.tenglong.report;

import dev.tenglong.enterprise.SectorTable;
import java.io.IOException;
import java.io.OutputStream;

/** The list alone as a workbook: the public edition, or some lines of the internal one (清单公开版、节选). */
public final class ExtractWorkbook {

    private ExtractWorkbook() {}

    public static void write(ListExtract list, SectorTable sectors, OutputStream out) throws IOException {
        try (var book = new Book(Provenance.of(list.facts()), list.title())) {
            new ListSheet(new EnterpriseColumns(sectors)).write(book, list);
            book.writeTo(out);
        }
    }
}
