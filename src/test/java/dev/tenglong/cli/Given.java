package dev.tenglong.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;

/** The files a scenario starts from, written into its folder. */
final class Given {

    private Given() {}

    static void put(List<Section> sections, Path folder) throws IOException {
        var workbooks = new LinkedHashMap<String, List<Section>>();
        for (Section section : sections) {
            if (section.isWanted()) {
                continue;
            }
            if (section.sheet().isPresent()) {
                workbooks
                        .computeIfAbsent(section.name(), name -> new ArrayList<>())
                        .add(section);
            } else {
                write(folder.resolve(section.name()), bytes(section));
            }
        }
        for (var workbook : workbooks.entrySet()) {
            String name = workbook.getKey();
            byte[] bytes = name.endsWith(".docx")
                    ? GivenDocument.bytes(workbook.getValue())
                    : GivenWorkbook.bytes(name, workbook.getValue());
            write(folder.resolve(name), bytes);
        }
    }

    private static byte[] bytes(Section section) {
        String coding = section.coding().orElse("UTF-8");
        if (coding.equals("base64")) {
            return Base64.getMimeDecoder().decode(section.text());
        }
        if (coding.equals("UTF-8-BOM")) {
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            bytes.writeBytes(section.text().getBytes(StandardCharsets.UTF_8));
            return bytes.toByteArray();
        }
        return section.text().getBytes(Charset.forName(coding));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
