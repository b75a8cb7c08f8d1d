package dev.tenglong.months;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads back what a screening wrote (读回输出): with POI, and part by part as XML. */
final class Outputs {

    private Outputs() {}

    /** Gives how many files there were. */
    static int readBack(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                assertThat(file.getFileName().toString()).doesNotStartWith(".");
                if (file.toString().endsWith(".xlsx")) {
                    wellFormed(file);
                    workbook(file);
                }
            }
            return files.size();
        }
    }

    private static void wellFormed(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(e -> (ZipEntry) e).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    XMLStreamReader reader = factory.createXMLStreamReader(in);
                    while (reader.hasNext()) {
                        reader.next();
                    }
                } catch (XMLStreamException e) {
                    throw new AssertionError(file.getFileName() + " " + entry.getName() + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private static void workbook(Path file) throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType())
                                .as("%s %s %s", file.getFileName(), sheet.getSheetName(), cell.getAddress())
                                .isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
        }
    }
}
