package dev.tenglong.run;

import dev.tenglong.notice.Notice;
import dev.tenglong.notice.NoticeField;
import dev.tenglong.notice.NoticeFileName;
import dev.tenglong.notice.NoticeKind;
import dev.tenglong.notice.NoticePages;
import dev.tenglong.notice.SampleNotices;
import dev.tenglong.notice.template.Template;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * Times writing many notices: {@code zip} packs the parts of finished notices, the floor; {@code tenglong} renders them;
 * {@code xwpf} opens the template anew for each, as the manual of the library shows it. See src/test/benchmark/notice.sh.
 */
public final class NoticeBenchmark {

    private NoticeBenchmark() {}

    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[1]);
        int cores = Integer.parseInt(args[2]);
        Path folder = Path.of(args[3]);
        Files.createDirectories(folder);
        List<NoticePress.Sheet> sheets = sheets(count);
        long start = System.nanoTime();
        switch (args[0]) {
            case "zip" -> zip(sheets, folder);
            case "tenglong" -> new NoticePress(folder, cores).print(sheets, (what, number, total) -> {});
            case "bind" -> bind(sheets, folder.resolve("合订.docx"));
            case "xwpf" -> xwpf(sheets, folder);
            default -> throw new IllegalArgumentException(args[0]);
        }
        long heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        String line = String.format(
                Locale.ROOT,
                "%-9s %6d files %7.2f s  heap in use at the end %4d of %d MB",
                args[0],
                count,
                (System.nanoTime() - start) / 1e9,
                heap,
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.println(line);
    }

    private static List<NoticePress.Sheet> sheets(int count) throws Exception {
        Template template = NoticePages.template(NoticeKind.NOTIFICATION);
        var names = new NoticeFileName();
        var sheets = new ArrayList<NoticePress.Sheet>();
        for (int i = 1; i <= count; i++) {
            Notice notice = SampleNotices.full(NoticeKind.NOTIFICATION, i).with(NoticeField.NAME, "示例企业" + i + "有限公司");
            String name = names.of(
                    notice.value(NoticeField.NUMBER).orElseThrow(),
                    notice.value(NoticeField.NAME).orElseThrow(),
                    notice.value(NoticeField.USCC).orElseThrow());
            sheets.add(new NoticePress.Sheet(name, template, notice));
        }
        return sheets;
    }

    /** The parts of one finished notice are packed again and again: the same amount of the same kind of text. */
    private static void zip(List<NoticePress.Sheet> sheets, Path folder) throws IOException {
        Map<String, byte[]> parts = parts(sheets.get(0));
        for (NoticePress.Sheet sheet : sheets) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(sheet.fileName()));
                    var zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
        }
    }

    private static Map<String, byte[]> parts(NoticePress.Sheet sheet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        sheet.template().render(sheet.notice(), bytes);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static void bind(List<NoticePress.Sheet> sheets, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            sheets.get(0)
                    .template()
                    .bind(sheets.stream().map(NoticePress.Sheet::notice).toList(), out);
        }
    }

    private static void xwpf(List<NoticePress.Sheet> sheets, Path folder) throws IOException {
        byte[] template = Files.readAllBytes(Path.of("config").resolve(NoticeKind.NOTIFICATION.template()));
        for (NoticePress.Sheet sheet : sheets) {
            try (var document = new XWPFDocument(new ByteArrayInputStream(template));
                    OutputStream out = Files.newOutputStream(folder.resolve(sheet.fileName()))) {
                document.getParagraphs().forEach(paragraph -> fill(paragraph, sheet.notice()));
                document.getTables()
                        .forEach(table -> table.getRows()
                                .forEach(row -> row.getTableCells().stream()
                                        .map(XWPFTableCell::getParagraphs)
                                        .forEach(paragraphs -> paragraphs.forEach(p -> fill(p, sheet.notice())))));
                document.getHeaderList()
                        .forEach(header -> header.getParagraphs().forEach(p -> fill(p, sheet.notice())));
                document.write(out);
            }
        }
    }

    private static void fill(XWPFParagraph paragraph, Notice notice) {
        for (XWPFRun run : paragraph.getRuns()) {
            String text = run.text();
            for (Map.Entry<NoticeField, String> value : notice.values().entrySet()) {
                text = text.replace("{{" + value.getKey().label() + "}}", value.getValue());
            }
            if (!text.equals(run.text())) {
                run.setText(text, 0);
            }
        }
    }
}
