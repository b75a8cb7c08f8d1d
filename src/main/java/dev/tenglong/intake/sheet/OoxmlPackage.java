package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.nio.file.Path;

/** Tells what a zip holds and opens it where that is a workbook. */
final class OoxmlPackage {

    private static final String USUAL_MAIN = "xl/workbook.xml";

    private OoxmlPackage() {}

    static Workbook open(Path file, long size, Budget budget, Refusal refusal)
            throws IOException, UnusableInputException {
        ZipParts parts = ZipParts.open(file, size, budget, refusal);
        boolean opened = false;
        try {
            String main = main(parts, refusal);
            if (main.endsWith(".bin")) {
                throw refusal.unsupported("应为 xlsx、xls 或文本表格，实际是二进制工作簿（xlsb）");
            }
            expectWorkbook(parts, main, refusal);
            var book = new XlsxWorkbook(parts, main, budget, refusal);
            opened = true;
            return book;
        } finally {
            if (!opened) {
                parts.close();
            }
        }
    }

    private static String main(ZipParts parts, Refusal refusal) throws IOException, UnusableInputException {
        var named = Relationships.of(parts, "", refusal).firstOfType("officeDocument");
        if (named.isPresent() && parts.has(named.get())) {
            return named.get();
        }
        if (parts.has(USUAL_MAIN)) {
            return USUAL_MAIN;
        }
        if (named.isPresent()) {
            throw refusal.damaged("缺少主要部件 " + named.get());
        }
        throw foreign(parts, refusal);
    }

    private static UnusableInputException foreign(ZipParts parts, Refusal refusal) {
        if (parts.hasNameEnding(".iwa") || parts.has("Index.zip")) {
            return refusal.unsupported("应为 xlsx、xls 或文本表格，实际是 Numbers 表格");
        }
        if (parts.has("mimetype") && parts.has("content.xml")) {
            return refusal.unsupported("应为 xlsx、xls 或文本表格，实际是 OpenDocument 文件（ods 等）");
        }
        return refusal.noSpreadsheet("这是 zip 压缩包，里面没有工作簿");
    }

    private static void expectWorkbook(ZipParts parts, String main, Refusal refusal)
            throws IOException, UnusableInputException {
        try (var xml = new XmlCursor(parts.open(main), refusal)) {
            while (xml.next() != XmlCursor.Event.START) {
                // white space before the root
            }
            switch (xml.name()) {
                case "workbook" -> {}
                case "document" -> throw refusal.noSpreadsheet("应为 xlsx、xls 或文本表格，实际是 Word 文档");
                case "presentation" -> throw refusal.noSpreadsheet("应为 xlsx、xls 或文本表格，实际是 PowerPoint 演示文稿");
                default -> throw refusal.noSpreadsheet("这是 OOXML 文件，里面没有工作簿");
            }
        }
    }
}
