package dev.tenglong.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook being written. Rows are streamed and texts written in place: a shared string table would cost three times
 * the time. Nothing of the machine, the user or the moment gets into the file.
 */
final class Book implements AutoCloseable {

    private static final String APPLICATION = "tenglong";
    private static final int ROWS_IN_MEMORY = 100;

    static {
        TempFile.setTempFileCreationStrategy(new OwnTempFiles());
    }

    private final XSSFWorkbook template = new XSSFWorkbook();
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(template, ROWS_IN_MEMORY, false, false);
    private final SheetNames names = new SheetNames();
    private final Styles styles = new Styles(template);
    private final CopyStyles copyStyles = new CopyStyles(styles);
    private final Provenance provenance;

    Book(Provenance provenance, String title) {
        this.provenance = provenance;
        POIXMLProperties properties = template.getProperties();
        properties.getCoreProperties().setTitle(title);
        properties.getCoreProperties().setCreator(APPLICATION);
        properties.getCoreProperties().setLastModifiedByUser(APPLICATION);
        Optional<Date> date = Optional.of(Date.from(provenance.date()));
        properties.getCoreProperties().setCreated(date);
        properties.getCoreProperties().setModified(date);
        properties.getExtendedProperties().setApplication(APPLICATION);
    }

    /** A new sheet; its name is made valid and unique. */
    Page page(String name) {
        return new Page(workbook.createSheet(names.take(name)), styles, provenance);
    }

    /** A new sheet that is to hold a copy of one sent in. */
    SourcePage copy(String name) {
        return new SourcePage(workbook.createSheet(names.take(name)), copyStyles, provenance);
    }

    /** Writes the finished workbook: the same content gives the same bytes. */
    void writeTo(OutputStream out) throws IOException {
        Path raw = Files.createTempFile("tenglong-", ".xlsx");
        try {
            try (OutputStream to = Files.newOutputStream(raw)) {
                workbook.write(to);
            }
            CanonicalZip.copy(raw, out);
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
