package dev.tenglong.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Turns workbooks into bytes that depend on nothing but their content: no clock, no user name. */
final class Bytes {

    private static final LocalDateTime TIME = LocalDateTime.of(2022, 5, 14, 0, 0);

    private Bytes() {}

    static byte[] of(XSSFWorkbook book) {
        try (book) {
            var properties = book.getProperties().getCoreProperties();
            properties.setCreator("tenglong");
            properties.setCreated(Optional.of(new Date(1_652_486_400_000L)));
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            book.write(raw);
            return repacked(raw.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] of(HSSFWorkbook book) {
        try (book) {
            book.getInternalWorkbook().getWriteAccess().setUsername("tenglong");
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            book.write(raw);
            return raw.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] repacked(byte[] zip) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(packed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(TIME);
                out.putNextEntry(fixed);
                in.transferTo(out);
            }
        }
        return packed.toByteArray();
    }
}
