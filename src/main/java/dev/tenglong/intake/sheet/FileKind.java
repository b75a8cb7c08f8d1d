package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.UnusableInputException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is by its first bytes. What no reader takes is refused here under its own name. */
enum FileKind {
    ZIP,
    OLE2,
    HTML,
    XML_2003,
    TEXT;

    /** How many bytes {@link #tell} wants to see. */
    static final int HEAD = 8192;

    private static final long OWNER_LOCK_SIZE = 165;
    private static final int LONGEST_OWNER_NAME = 54;
    private static final Pattern HTML_START = Pattern.compile(
            "<(!doctype html|html|head|title|meta|link|body|table|style|script|div|center|form|span|font|p|b|br|tr)\\b");

    /** A beginning that gives a format away. */
    private record Signature(byte[] bytes, DiagnosticCode code, String what) {

        static Signature hex(String bytes, DiagnosticCode code, String what) {
            return new Signature(HexFormat.of().parseHex(bytes), code, what);
        }

        static Signature ascii(String text, DiagnosticCode code, String what) {
            return new Signature(text.getBytes(StandardCharsets.US_ASCII), code, what);
        }

        String message() {
            return "应为 xlsx、xls 或文本表格，实际是" + (what.charAt(0) < 128 ? " " : "") + what;
        }

        boolean opens(byte[] head) {
            return startsWith(head, bytes);
        }
    }

    private static final DiagnosticCode UNSUPPORTED = IntakeCode.FILE_FORMAT_UNSUPPORTED;
    private static final DiagnosticCode NO_SPREADSHEET = IntakeCode.FILE_NOT_A_SPREADSHEET;
    private static final byte[] ZIP_SIGNATURE = {'P', 'K'};
    private static final byte[] OLE2_SIGNATURE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    private static final List<Signature> FOREIGN = List.of(
            Signature.hex("09000400", UNSUPPORTED, "Excel 2.0 工作表"),
            Signature.hex("09000600", UNSUPPORTED, "Excel 2.0 工作表"),
            Signature.hex("09020600", UNSUPPORTED, "Excel 3.0 工作表"),
            Signature.hex("09040600", UNSUPPORTED, "Excel 4.0 工作表"),
            Signature.hex("09080800", UNSUPPORTED, "没有外壳的旧版 Excel 数据流"),
            Signature.hex("09081000", UNSUPPORTED, "没有外壳的旧版 Excel 数据流"),
            Signature.hex("00000200", UNSUPPORTED, "Lotus 1-2-3 工作表"),
            Signature.hex("00001a00", UNSUPPORTED, "Lotus 1-2-3 工作表"),
            Signature.ascii("PAR1", UNSUPPORTED, "Parquet 数据文件"),
            Signature.ascii("ID;P", UNSUPPORTED, "SYLK 表格（slk）"),
            Signature.ascii("TABLE\r\n0,1", UNSUPPORTED, "DIF 数据交换文件"),
            Signature.ascii("TABLE\n0,1", UNSUPPORTED, "DIF 数据交换文件"),
            Signature.ascii("%PDF", NO_SPREADSHEET, "PDF 文档"),
            Signature.ascii("{\\rtf", NO_SPREADSHEET, "RTF 文档"),
            Signature.ascii("SQLite format 3", NO_SPREADSHEET, "SQLite 数据库"),
            Signature.ascii("Rar!", NO_SPREADSHEET, "RAR 压缩包"),
            Signature.ascii("GIF8", NO_SPREADSHEET, "图片"),
            Signature.hex("89504e47", NO_SPREADSHEET, "图片"),
            Signature.hex("ffd8ff", NO_SPREADSHEET, "图片"),
            Signature.hex("49492a00", NO_SPREADSHEET, "图片"),
            Signature.hex("377abcaf271c", NO_SPREADSHEET, "7z 压缩包"),
            Signature.hex("1f8b", NO_SPREADSHEET, "gzip 压缩文件"));

    /** The kind of a readable file. */
    static FileKind tell(byte[] head, long size, Refusal refusal) throws UnusableInputException {
        if (head.length == 0) {
            throw refusal.because(IntakeCode.FILE_EMPTY, "文件长度为 0");
        }
        if (startsWith(head, ZIP_SIGNATURE) && head.length > 2 && head[2] < ' ') {
            return ZIP;
        }
        if (startsWith(head, OLE2_SIGNATURE)) {
            return OLE2;
        }
        for (Signature signature : FOREIGN) {
            if (signature.opens(head)) {
                throw refusal.because(signature.code(), signature.message());
            }
        }
        if (size == OWNER_LOCK_SIZE && head[0] > 0 && head[0] <= LONGEST_OWNER_NAME) {
            throw refusal.noSpreadsheet("这是 Excel 的占用标记（~$ 开头的文件），不是表格");
        }
        return markup(head, refusal);
    }

    private static FileKind markup(byte[] head, Refusal refusal) throws UnusableInputException {
        String text = new String(head, StandardCharsets.ISO_8859_1)
                .replaceAll("[\\x00\\xEF\\xBB\\xBF\\xFF\\xFE]", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("mime-version:")) {
            throw refusal.unsupported("应为 xlsx、xls 或文本表格，实际是网页归档（mht）");
        }
        if (!text.startsWith("<")) {
            return TEXT;
        }
        if (text.startsWith("<?xml") && text.contains("schemas-microsoft-com:office:spreadsheet")) {
            return XML_2003;
        }
        if (text.startsWith("<?xml") && text.contains("opendocument")) {
            throw refusal.unsupported("应为 xlsx、xls 或文本表格，实际是 OpenDocument 表格（fods）");
        }
        if (HTML_START.matcher(text).lookingAt()
                || text.contains("<html") && text.matches("(?s)<(\\?xml|!--|!doctype).*")) {
            return HTML;
        }
        if (text.startsWith("<?xml")) {
            throw refusal.noSpreadsheet("应为 xlsx、xls 或文本表格，实际是 XML 文件");
        }
        return TEXT;
    }

    private static boolean startsWith(byte[] head, byte[] beginning) {
        if (head.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (head[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
