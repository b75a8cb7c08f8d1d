package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what an OLE2 container holds and opens it where that is a workbook of Excel 97 or later. */
final class Ole2File {

    private Ole2File() {}

    static Workbook open(Path file, Budget budget, Refusal refusal) throws IOException, UnusableInputException {
        POIFSFileSystem container;
        try {
            container = new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | RuntimeException e) {
            throw refusal.damaged("文件不完整，内部目录读不出来", e);
        }
        boolean opened = false;
        try {
            if (container.getRoot().hasEntry(BuiltInPassword.PACKAGE)) {
                return BuiltInPassword.open(container, budget, refusal);
            }
            var book = new XlsWorkbook(container, workbookStream(container.getRoot(), refusal), budget, refusal);
            opened = true;
            return book;
        } finally {
            if (!opened) {
                container.close();
            }
        }
    }

    private static DocumentEntry workbookStream(DirectoryNode root, Refusal refusal) throws UnusableInputException {
        Set<String> names = root.getEntryNames();
        List<DocumentEntry> streams = names.stream()
                .filter(name -> name.equalsIgnoreCase("Workbook") || name.equalsIgnoreCase("Book"))
                .map(name -> entry(root, name))
                .filter(DocumentEntry.class::isInstance)
                .map(DocumentEntry.class::cast)
                .sorted(Comparator.comparing(DocumentEntry::getName).reversed())
                .toList();
        for (DocumentEntry stream : streams) {
            if (XlsRecords.version(stream) == XlsRecords.BIFF8) {
                return stream; // whatever it is named: some writers call it as Excel 95 did
            }
        }
        if (streams.stream().anyMatch(Ole2File::isOld)) {
            throw refusal.unsupported("应为 Excel 97 以后的 xls，实际是 Excel 5.0/95 的工作簿");
        }
        if (!streams.isEmpty()) {
            return streams.get(0);
        }
        if (names.contains("WordDocument")) {
            throw refusal.noSpreadsheet("应为 xlsx、xls 或文本表格，实际是 Word 文档");
        }
        if (names.contains("PowerPoint Document")) {
            throw refusal.noSpreadsheet("应为 xlsx、xls 或文本表格，实际是 PowerPoint 演示文稿");
        }
        if (names.contains("WksSSWorkBook") || names.contains("MatOST")) {
            throw refusal.unsupported("应为 xlsx、xls 或文本表格，实际是 Microsoft Works 文件");
        }
        throw refusal.noSpreadsheet("这是 OLE2 文件，里面没有工作簿");
    }

    private static boolean isOld(DocumentEntry stream) {
        return XlsRecords.version(stream) == XlsRecords.BIFF5
                || stream.getName().equalsIgnoreCase("Book");
    }

    private static Object entry(DirectoryNode root, String name) {
        try {
            return root.getEntry(name);
        } catch (IOException e) {
            return null;
        }
    }
}
