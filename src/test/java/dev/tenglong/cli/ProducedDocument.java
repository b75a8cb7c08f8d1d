package dev.tenglong.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** What a Word document says, as POI reads it: a line a paragraph, a table row as {@code | a | b |}; empty ones left out. */
final class ProducedDocument {

    /** It depends on every byte of the configuration, the program's own included. */
    private static final Pattern CHECK_CODE = Pattern.compile("校验码 ?[0-9a-f]{12}");

    private ProducedDocument() {}

    static List<String> lines(Path file, String part) throws IOException {
        var lines = new ArrayList<String>();
        try (InputStream in = Files.newInputStream(file);
                var document = new XWPFDocument(in)) {
            if (part.equals("正文")) {
                document.getBodyElements().forEach(element -> add(element, lines));
            } else {
                document.getHeaderList()
                        .forEach(header -> header.getBodyElements().forEach(element -> add(element, lines)));
            }
        }
        return lines.stream()
                .map(line -> CHECK_CODE.matcher(line).replaceAll("校验码 ············"))
                .toList();
    }

    private static void add(IBodyElement element, List<String> lines) {
        if (element instanceof XWPFParagraph paragraph && !paragraph.getText().isBlank()) {
            paragraph.getText().lines().forEach(lines::add);
        } else if (element instanceof XWPFTable table) {
            table.getRows()
                    .forEach(row -> lines.add(row.getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .map(text -> text.replace("\n", "\\n"))
                            .collect(Collectors.joining(" | ", "| ", " |"))));
        }
    }
}
