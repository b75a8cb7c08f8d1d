package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Opens whatever was sent in as a table. The format is told by the content: names lie too often. */
public final class Workbooks {

    private Workbooks() {}

    /**
     * @param displayName how the file is named to people
     * @throws UnusableInputException with the reason, where the file cannot be read as a table
     */
    public static Workbook open(Path file, String displayName, Limits limits)
            throws IOException, UnusableInputException {
        var refusal = new Refusal(displayName);
        try {
            return open(file, Budget.of(displayName, limits), refusal);
        } catch (RefusedStreamException e) {
            throw e.refusal();
        } catch (NoSuchFileException e) {
            throw refusal.because(IntakeCode.FILE_MISSING, "找不到这个文件");
        } catch (AccessDeniedException e) {
            throw refusal.because(IntakeCode.FILE_UNREADABLE, "没有读取这个文件的权限，或它正被其他程序独占");
        } catch (IOException e) {
            throw refusal.because(IntakeCode.FILE_UNREADABLE, "读取时出错：" + e.getMessage());
        }
    }

    /** Whether a file is a workbook by its content, locked or not; a text is none here, for anything may be text. */
    public static boolean isWorkbook(Path file) throws IOException {
        String name = file.getFileName().toString();
        try {
            FileKind kind = FileKind.tell(head(file), Files.size(file), new Refusal(name));
            if (kind != FileKind.ZIP && kind != FileKind.OLE2) {
                return false;
            }
            open(file, name, Limits.DEFAULT).close();
            return true;
        } catch (UnusableInputException e) {
            return e.findings().stream().anyMatch(f -> f.code() == IntakeCode.FILE_ENCRYPTED);
        } catch (IOException e) {
            return false; // who cannot read it learns so when it is wanted
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FileKind.HEAD);
        }
    }

    /** Text tables named .xls are common, and Excel opens them; named .xlsx they are what is left of a broken export. */
    private static void refuseTextAsOoxml(Refusal refusal) throws UnusableInputException {
        String name = refusal.file().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx") || name.endsWith(".xlsm")) {
            throw refusal.damaged("扩展名是 xlsx，内容却是纯文本");
        }
    }

    private static Workbook open(Path file, Budget budget, Refusal refusal) throws IOException, UnusableInputException {
        if (Files.isDirectory(file)) {
            throw refusal.because(IntakeCode.FILE_UNREADABLE, "这是文件夹，不是文件");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // Opening a pipe would wait for somebody to write into it.
            throw refusal.because(IntakeCode.FILE_UNREADABLE, "这是设备或管道，不是普通文件");
        }
        long size = Files.size(file);
        if (size > budget.of(Limit.FILE)) {
            throw budget.exceeded(Limit.FILE, "文件有 " + Limit.FILE.shown(size));
        }
        byte[] head = head(file);
        return switch (FileKind.tell(head, size, refusal)) {
            case ZIP -> OoxmlPackage.open(file, size, budget, refusal);
            case OLE2 -> Ole2File.open(file, budget, refusal);
            case HTML -> HtmlWorkbook.open(file, DeclaredEncoding.of(file, head, refusal), budget, refusal);
            case XML_2003 -> Xml2003Workbook.open(file, DeclaredEncoding.of(file, head, refusal), budget, refusal);
            case TEXT -> {
                refuseTextAsOoxml(refusal);
                yield TextWorkbook.open(file, budget, refusal);
            }
        };
    }
}
