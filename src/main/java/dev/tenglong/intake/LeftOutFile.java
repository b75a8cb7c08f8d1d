package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.FILE_LEFT_OUT;
import static dev.tenglong.diagnostics.IntakeCode.FILE_SKIPPED;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.sheet.Workbooks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A file of a folder that is not read (未读取的文件): a table left out must not look like a Word file left out, or every
 * enterprise in it seems to have sent nothing.
 */
final class LeftOutFile {

    private static final String FOR_EXCEL = "在 WPS 表格或 Excel 中打开，另存为“Excel 工作簿 (*.xlsx)”放入文件夹";
    private static final String UNPACK = "解压，把其中的表格放入文件夹";
    private static final String EXPORT = "在建立它的数据库程序中打开，把表导出为 xlsx 或 csv 放入文件夹";

    private record Kind(String what, String remedy) {}

    private static final Kind SPREADSHEET = new Kind("表格", FOR_EXCEL);
    private static final Kind OPEN_DOCUMENT =
            new Kind("OpenDocument 表格", "在 WPS 表格、Excel 或 LibreOffice 中打开，另存为“Excel 工作簿 (*.xlsx)”放入文件夹");
    private static final Kind ARCHIVE = new Kind("压缩包", UNPACK);
    private static final Kind WEB_PAGE = new Kind("网页", FOR_EXCEL);
    private static final Kind DATABASE = new Kind("数据库文件", EXPORT);
    private static final Kind MAIL = new Kind("邮件", "打开邮件，把附件里的表格存入文件夹");
    private static final Kind PRINTED = new Kind("版式文件", "请提供部门发来 xlsx；确实只有这一份的，录入 xlsx 后放入文件夹");
    private static final Kind PLAIN = new Kind("文本表格", "把扩展名改为 csv；或" + FOR_EXCEL);

    private static final Map<String, Kind> BY_EXTENSION = Map.ofEntries(
            Map.entry("et", SPREADSHEET),
            Map.entry("ett", SPREADSHEET),
            Map.entry("xlsb", SPREADSHEET),
            Map.entry("xlt", SPREADSHEET),
            Map.entry("xltx", SPREADSHEET),
            Map.entry("xltm", SPREADSHEET),
            Map.entry("slk", SPREADSHEET),
            Map.entry("dif", SPREADSHEET),
            Map.entry("wks", SPREADSHEET),
            Map.entry("wk1", SPREADSHEET),
            Map.entry("eio", SPREADSHEET),
            Map.entry("uos", SPREADSHEET),
            Map.entry("uof", SPREADSHEET),
            Map.entry("dbf", SPREADSHEET),
            Map.entry("ods", OPEN_DOCUMENT),
            Map.entry("ots", OPEN_DOCUMENT),
            Map.entry("fods", OPEN_DOCUMENT),
            Map.entry("numbers", new Kind("Numbers 表格", "在 Numbers 中选“文件－导出为－Excel”，存为 xlsx 放入文件夹")),
            Map.entry("wps", new Kind("WPS 文字", "其中如有数据表，复制到 WPS 表格，另存为“Excel 工作簿 (*.xlsx)”放入文件夹")),
            Map.entry("zip", ARCHIVE),
            Map.entry("rar", ARCHIVE),
            Map.entry("7z", ARCHIVE),
            Map.entry("gz", ARCHIVE),
            Map.entry("tgz", ARCHIVE),
            Map.entry("tar", ARCHIVE),
            Map.entry("bz2", ARCHIVE),
            Map.entry("xz", ARCHIVE),
            Map.entry("cab", ARCHIVE),
            Map.entry("iso", ARCHIVE),
            Map.entry("htm", WEB_PAGE),
            Map.entry("html", WEB_PAGE),
            Map.entry("mht", WEB_PAGE),
            Map.entry("mhtml", WEB_PAGE),
            Map.entry("xml", WEB_PAGE),
            Map.entry("mdb", DATABASE),
            Map.entry("accdb", DATABASE),
            Map.entry("sqlite", DATABASE),
            Map.entry("sql", DATABASE),
            Map.entry("parquet", DATABASE),
            Map.entry("json", DATABASE),
            Map.entry("eml", MAIL),
            Map.entry("msg", MAIL),
            Map.entry("pdf", PRINTED),
            Map.entry("ofd", PRINTED),
            Map.entry("tsv", PLAIN),
            Map.entry("tab", PLAIN),
            Map.entry("prn", PLAIN),
            Map.entry("dat", PLAIN),
            Map.entry("asc", PLAIN));

    /** 用地.xlsx.bak, 用地.xls(1), 用地.csv.part: what a browser or an editor left of a table. */
    private static final Pattern ONCE_A_TABLE =
            Pattern.compile("(?i).*\\.(?:xlsx?|xlsm|csv|et)(?:[.~ (（_-].{0,20}|[~1-9])");

    private LeftOutFile() {}

    /** What to say of a file that is not read. */
    static Diagnostic finding(Path file, String name, String extension) throws IOException {
        var at = new Location.WholeFile(name);
        Kind kind = BY_EXTENSION.get(extension);
        if (kind != null) {
            return Diagnostic.of(FILE_LEFT_OUT, at, kind.what() + "（" + extension + "）可能有数据，未读取")
                    .hint(kind.remedy());
        }
        if (ONCE_A_TABLE.matcher(file.getFileName().toString()).matches()) {
            return Diagnostic.of(FILE_LEFT_OUT, at, "应以 xlsx、xls、csv 等扩展名结尾，实际像是表格的副本或没有下载完，未读取")
                    .hint("确是本期数据的，改好扩展名；不是的，移出文件夹");
        }
        if (Workbooks.isWorkbook(file)) {
            return Diagnostic.of(FILE_LEFT_OUT, at, "内容是表格，扩展名却不是，未读取").hint("确是本期数据的，把扩展名改为 xlsx 或 xls；不是的，移出文件夹");
        }
        return Diagnostic.of(FILE_SKIPPED, at, "不是表格文件，未读取");
    }
}
