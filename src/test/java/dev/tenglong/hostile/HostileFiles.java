package dev.tenglong.hostile;

import static dev.tenglong.hostile.HostileWorkbook.SHEET;
import static dev.tenglong.hostile.HostileWorkbook.SHEET_END;
import static dev.tenglong.hostile.HostileWorkbook.SHEET_START;
import static dev.tenglong.hostile.HostileWorkbook.STRINGS;
import static dev.tenglong.hostile.HostileZip.packed;

import dev.tenglong.hostile.HostileZip.Packed;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

/** Files that mean harm, made anew for every run: none of them is small enough, or kind enough, to be committed. */
final class HostileFiles {

    /** What must become of a file. */
    enum End {
        REFUSED,
        READ,
        EITHER
    }

    private static final String SST = "<sst xmlns=\"" + HostileWorkbook.MAIN + "\">";
    private static final int MANY = 1_000_000;
    private static final int WIDEST = 16_384;

    private final Path folder;
    private final String server;
    private final Map<String, End> ends = new LinkedHashMap<>();

    /** @param server the address of a server that nobody may call */
    HostileFiles(Path folder, String server) {
        this.folder = folder;
        this.server = server;
    }

    Map<String, End> write() throws IOException {
        archives();
        workbooks();
        contents();
        texts();
        pages();
        xml2003();
        new HostileXls(this).write();
        damaged();
        return ends;
    }

    void file(String name, End end, byte[] content) throws IOException {
        ends.put(name, end);
        Files.write(folder.resolve(name), content);
    }

    private void file(String name, End end, String content) throws IOException {
        file(name, end, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A beginning, a pattern so many times, and an end, never whole in memory. */
    private void file(String name, End end, String before, String pattern, int times, String after) throws IOException {
        ends.put(name, end);
        byte[] unit = pattern.getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16)) {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times; i++) {
                out.write(unit);
            }
            out.write(after.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void workbook(String name, End end, String part, Packed content) throws IOException {
        file(name, end, new HostileWorkbook().with(part, content).bytes());
    }

    private void workbook(String name, End end, String part, String content) throws IOException {
        workbook(name, end, part, packed(content));
    }

    private static String each(int count, IntFunction<String> item) {
        var all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(item.apply(i));
        }
        return all.toString();
    }

    private void archives() throws IOException {
        Packed gigabyte = packed("", " ", 1024, "");
        workbook("压缩炸弹.xlsx", End.REFUSED, SHEET, gigabyte);
        workbook("压缩炸弹谎报大小.xlsx", End.REFUSED, SHEET, gigabyte.lying(500));
        workbook("无关的炸弹.xlsx", End.READ, "xl/media/image1.png", gigabyte);
        byte[] inner = new HostileWorkbook().with("a.xlsx", gigabyte).bytes();
        file(
                "套娃.xlsx",
                End.REFUSED,
                new HostileZip().part("内层.xlsx", stored(inner)).bytes());
        workbook("套娃工作簿.xlsx", End.REFUSED, "xl/workbook.xml", stored(inner));
        HostileZip overlapping = new HostileWorkbook().zip();
        Packed part = packed("", " ", 8, "");
        for (int i = 0; i < 5_000; i++) {
            overlapping.entry("重叠" + i, part, 0);
        }
        file("重叠的部件.xlsx", End.REFUSED, overlapping.bytes());
        HostileZip many = new HostileWorkbook().zip();
        Packed empty = packed("");
        for (int i = 0; i < 100_000; i++) {
            many.part("部件" + i, empty);
        }
        file("十万个部件.xlsx", End.REFUSED, many.bytes());
        HostileZip names = new HostileWorkbook().zip();
        for (int i = 0; i < 400; i++) {
            names.entry("长名".repeat(10_000) + i, empty, 0);
        }
        file("目录很长.xlsx", End.REFUSED, names.bytes());
        HostileZip tricks = new HostileWorkbook().zip();
        for (String name :
                new String[] {"../../外面.txt", "/etc/外面.txt", "C:\\外面.txt", "..\\..\\外面.txt", "a/../../../外面.txt"}) {
            tricks.part(name, "害");
        }
        file("路径花招.xlsx", End.EITHER, tricks.bytes());
        file(
                "主体在外面.xlsx",
                End.REFUSED,
                new HostileWorkbook()
                        .with(
                                "_rels/.rels",
                                HostileWorkbook.rels(
                                        HostileWorkbook.relationship("a", "officeDocument", "../../../../etc/passwd")))
                        .with("xl/workbook.xml", "<a/>")
                        .bytes());
    }

    /** Bytes as they are: a part that is a file of its own. */
    private static Packed stored(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return packed(text);
    }

    private void workbooks() throws IOException {
        workbook("空白百兆.xlsx", End.REFUSED, SHEET, packed(SHEET_START, " ", 100, SHEET_END));
        workbook("注释百兆.xlsx", End.READ, SHEET, packed(SHEET_START, "<!-- -->", 100, SHEET_END));
        workbook("空行无数.xlsx", End.REFUSED, SHEET, packed(SHEET_START, "<row/>", 64, SHEET_END));
        workbook("空格子无数.xlsx", End.REFUSED, SHEET, packed(SHEET_START + "<row>", "<c/>", 64, "</row>" + SHEET_END));
        workbook("文本无数.xlsx", End.REFUSED, STRINGS, packed(SST, "<si><t>甲乙丙丁</t></si>", 120, "</sst>"));
        workbook("空文本无数.xlsx", End.REFUSED, STRINGS, packed(SST, "<si/>", 64, "</sst>"));
        workbook("一格百兆.xlsx", End.REFUSED, STRINGS, packed(SST + "<si><t>", "a", 100, "</t></si></sst>"));
        workbook(
                "公式百兆.xlsx",
                End.REFUSED,
                SHEET,
                packed(SHEET_START + "<row><c><f>", "1+", 100, "1</f></c></row>" + SHEET_END));
        workbook("属性百兆.xlsx", End.REFUSED, SHEET, packed(SHEET_START + "<row r=\"", "1", 100, "\"/>" + SHEET_END));
        workbook(
                "属性百万.xlsx",
                End.EITHER,
                SHEET,
                SHEET_START + "<row " + each(500_000, i -> "a" + i + "=\"\" ") + "/>" + SHEET_END);
        workbook("嵌套百万.xlsx", End.REFUSED, SHEET, packed(SHEET_START + "<row>", "<a>", 4, ""));
        workbook(
                "第四百万列.xlsx",
                End.REFUSED,
                SHEET,
                HostileWorkbook.sheet("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>"));
        workbook(
                "第一万八千列.xlsx",
                End.REFUSED,
                SHEET,
                HostileWorkbook.sheet("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>"));
        workbook(
                "样式无数.xlsx",
                End.REFUSED,
                "xl/styles.xml",
                packed("<styleSheet><cellXfs>", "<xf/>", 64, "</cellXfs></styleSheet>"));
        workbook(
                "关系无数.xlsx",
                End.REFUSED,
                "xl/_rels/workbook.xml.rels",
                HostileWorkbook.rels(each(
                        100_000, i -> HostileWorkbook.relationship("r" + i, "worksheet", "worksheets/sheet1.xml"))));
        workbook(
                "工作表无数.xlsx",
                End.REFUSED,
                "xl/workbook.xml",
                HostileWorkbook.workbook(each(100_000, i -> "<sheet name=\"" + i + "\" sheetId=\"1\" r:id=\"a\"/>")));
        String rows = each(
                20_000,
                i -> "<row><c t=\"inlineStr\"><is><t>企业名称</t></is></c><c t=\"inlineStr\"><is><t>街道</t></is></c></row>");
        workbook(
                "合并四万处.xlsx",
                End.READ,
                SHEET,
                SHEET_START + rows + "</sheetData><mergeCells>"
                        + each(40_000, i -> "<mergeCell ref=\"B" + (i + 2) + ":B" + (i + 3) + "\"/>")
                        + "</mergeCells></worksheet>");
        workbook(
                "合并无数.xlsx",
                End.EITHER,
                SHEET,
                packed(
                        SHEET_START + "</sheetData><mergeCells>",
                        "<mergeCell ref=\"A1:B2\"/>",
                        64,
                        "</mergeCells></worksheet>"));
        workbook(
                "宽表头.xlsx",
                End.EITHER,
                SHEET,
                SHEET_START + ("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(WIDEST) + "</row>").repeat(60)
                        + "</sheetData><mergeCells>"
                        + each(20_000, i -> "<mergeCell ref=\"A1:B" + (i % 60 + 2) + "\"/>")
                        + "</mergeCells></worksheet>");
        workbook(
                "宽表头各异.xlsx",
                End.EITHER,
                SHEET,
                SHEET_START
                        + each(
                                30,
                                r -> "<row><c t=\"s\"><v>0</v></c>"
                                        + each(
                                                WIDEST - 1,
                                                i -> "<c t=\"inlineStr\"><is><t>" + r + "甲" + i + "</t></is></c>")
                                        + "</row>")
                        + "</sheetData></worksheet>");
        workbook(
                "表头一格百万字.xlsx",
                End.EITHER,
                SHEET,
                SHEET_START + "<row><c t=\"inlineStr\"><is><t>"
                        + "单位:元".repeat(20_000)
                        + "</t></is></c></row><row><c t=\"s\"><v>0</v></c>"
                        + ("<c t=\"inlineStr\"><is><t>" + "用电（量)元".repeat(12_000) + "</t></is></c>").repeat(4)
                        + "</row></sheetData><mergeCells><mergeCell ref=\"A2:A1048576\"/></mergeCells></worksheet>");
    }

    private void contents() throws IOException {
        String laughs = "<!DOCTYPE a [<!ENTITY a \"哈哈哈哈哈哈哈哈\">"
                + each(
                        12,
                        i -> "<!ENTITY " + (char) ('b' + i) + " \"" + ("&" + (char) ('a' + i) + ";").repeat(10) + "\">")
                + "]>";
        workbook("实体爆炸.xlsx", End.REFUSED, STRINGS, laughs + SST + "<si><t>&m;</t></si></sst>");
        workbook("实体爆炸表.xlsx", End.REFUSED, SHEET, laughs + HostileWorkbook.sheet("<row><c><v>&m;</v></c></row>"));
        workbook(
                "外部实体.xlsx",
                End.REFUSED,
                STRINGS,
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + SST + "<si><t>&x;</t></si></sst>");
        workbook(
                "外部实体网址.xlsx",
                End.REFUSED,
                STRINGS,
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + server + "\">]>" + SST + "<si><t>&x;</t></si></sst>");
        workbook(
                "外部文档类型.xlsx",
                End.REFUSED,
                "xl/workbook.xml",
                "<!DOCTYPE workbook SYSTEM \"" + server + "\"><workbook/>");
        workbook("未声明的实体.xlsx", End.REFUSED, STRINGS, SST + "<si><t>&x;</t></si></sst>");
        file(
                "宏.xlsm",
                End.READ,
                new HostileWorkbook()
                        .with(
                                "xl/_rels/workbook.xml.rels",
                                HostileWorkbook.rels(
                                        HostileWorkbook.relationship("a", "worksheet", "worksheets/sheet1.xml")
                                                + HostileWorkbook.relationship(
                                                        "c", "sharedStrings", "sharedStrings.xml")
                                                + "<Relationship Id=\"v\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/>"))
                        .with("xl/vbaProject.bin", "Sub Auto_Open(): Shell \"calc\": End Sub")
                        .bytes());
        file(
                "外部链接.xlsx",
                End.READ,
                new HostileWorkbook()
                        .with("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                        .with(
                                "xl/externalLinks/_rels/externalLink1.xml.rels",
                                HostileWorkbook.rels("<Relationship Id=\"x\" Type=\"t/externalLinkPath\" Target=\""
                                        + server + "\" TargetMode=\"External\"/>"))
                        .bytes());
        workbook(
                "DDE.xlsx",
                End.READ,
                SHEET,
                HostileWorkbook.sheet(
                        "<row r=\"1\"><c r=\"A1\"><f>cmd|' /c calc'!A0</f><v>0</v></c><c r=\"B1\"><f>WEBSERVICE(\""
                                + server + "\")</f><v>0</v></c></row>"));
    }

    private void texts() throws IOException {
        file("一行二十兆.csv", End.REFUSED, "企业名称,用电量\n甲,", "1234567890", 2 << 20, "\n");
        file("引号不关.csv", End.REFUSED, "企业名称,用电量\n甲,\"", "一二三四五六七八九\n", 1 << 18, "");
        file("百万列.csv", End.REFUSED, "企业名称", ",", MANY, "\n");
        file("引号里的列.csv", End.REFUSED, "企业名称,用电量\n", ",".repeat(16_000) + "\"\n", 300, "\"\n");
        file("空字符.csv", End.REFUSED, "企业名称,用电量\n甲,1", "\0", 100, "\n");
        file("全是引号.csv", End.EITHER, "企业名称\n", "\"", MANY + 1, "");
        file("只有换行.csv", End.REFUSED, "", "\n", 2 * MANY, "");
    }

    private void pages() throws IOException {
        String row = "<table><tr><td>企业名称<td>用电量<tr><td>甲<td>1";
        for (String tag : new String[] {
            "<div>", "<b>", "<table>", "<table><tr><td>", "<a>", "<p>", "<select><option>", "<svg>", "<ul><li>"
        }) {
            file("嵌套" + tag.replaceAll("[<>]", "") + ".xls", End.EITHER, "<html>" + row + "</table>", tag, 300_000, "");
        }
        file("格里的标记.xls", End.EITHER, "<html>" + row + "<td>", "<i>1</i>", MANY, "</table>");
        file("格外的标记.xls", End.EITHER, "<html>", "<i>1</i>", MANY, row + "</table>");
        file("表里的段落.xls", End.EITHER, "<html>" + row, "<p>", MANY, "</table>");
        file("交错的标记.xls", End.EITHER, "<html>" + row + "</table>", "<a><table></a><b></table></b>", 100_000, "");
        file("表内交错.xls", End.EITHER, "<html>" + row, "<b><tr><a><td></b><p></a>", 30_000, "");
        file("一行百万格.xls", End.REFUSED, "<html>" + row, "<td>", MANY, "</table>");
        file("百万行.xls", End.REFUSED, "<html>" + row, "<tr><td>", 2 * MANY, "</table>");
        file("百万张表.xls", End.REFUSED, "<html>" + row, "<table></table>", MANY, "</table>");
        file("千张表.xls", End.REFUSED, "<html>", row + "</table>", 2_000, "");
        file("一格十兆.xls", End.REFUSED, "<html>" + row + "<td>", "一二三四五六", 1 << 19, "</table>");
        file("属性十兆.xls", End.REFUSED, "<html>" + row + "<td title=\"", "一二三四五六", 1 << 19, "\"></table>");
        file("注释十兆.xls", End.REFUSED, "<html>" + row + "<!-- ", "一二三四五六", 1 << 19, "--></table>");
        file("属性百万.xls", End.EITHER, "<html>" + row + "<td " + each(MANY, i -> "a" + i + " ") + "></table>");
        file("跨列无数.xls", End.REFUSED, "<html><table><tr>", "<td colspan=99999999 rowspan=99999999>甲", 100, "</table>");
        file("跨行无数.xls", End.EITHER, "<html>" + row, "<tr><td rowspan=65534>甲", 20_000, "</table>");
        file(
                "样式无数.xls",
                End.EITHER,
                "<html><style>",
                ".a{mso-number-format:\"0\"}",
                300_000,
                "</style>" + row + "</table>");
        file("字符引用.xls", End.EITHER, "<html>" + row + "<td>", "&#x1F600;&notanentity;&amp", 20_000, "</table>");
        file(
                "页面外链.xls",
                End.READ,
                "<html><head><base href=\"" + server + "\"><meta http-equiv=refresh content=\"0;url=" + server
                        + "\"><link rel=stylesheet href=\"" + server + "\"><script src=\"" + server
                        + "\"></script></head><iframe src=\""
                        + server + "\"></iframe><img src=\"" + server + "\">" + row + "</table>");
    }

    private void xml2003() throws IOException {
        String start =
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"表\"><Table>";
        String end = "</Table></Worksheet></Workbook>";
        file("XML属性百万.xls", End.EITHER, start + "<Row " + each(500_000, i -> "a" + i + "=\"\" ") + "/>" + end);
        file("XML嵌套.xls", End.REFUSED, start, "<Row>", MANY, end);
        file("XML行无数.xls", End.REFUSED, start, "<Row/>", 2 * MANY, end);
        file("XML格无数.xls", End.REFUSED, start + "<Row>", "<Cell/>", MANY, "</Row>" + end);
        file(
                "XML一格十兆.xls",
                End.REFUSED,
                start + "<Row><Cell><Data ss:Type=\"String\">",
                "1234567890",
                1 << 20,
                "</Data></Cell></Row>" + end);
        file(
                "XML合并无数.xls",
                End.REFUSED,
                start,
                "<Row><Cell ss:MergeDown=\"99999999\" ss:MergeAcross=\"9\"/></Row>",
                300_000,
                end);
        file("XML表无数.xls", End.REFUSED, start + "</Table></Worksheet>", "<Worksheet/>", MANY, "</Workbook>");
        file("XML序号.xls", End.REFUSED, start + "<Row ss:Index=\"999999999\"/>" + end);
        file(
                "XML实体.xls",
                End.REFUSED,
                start.replace("?><W", "?><!DOCTYPE a [<!ENTITY x SYSTEM \"" + server + "\">]><W")
                        + "<Row><Cell><Data>&x;</Data></Cell></Row>" + end);
        file("XML未完.xls", End.REFUSED, start + "<Row><Cell><Data ss:Type=\"String\">甲");
    }

    /** Cut short and with flipped bits: read as it was, or refused; which of the two depends on the bit. */
    private void damaged() throws IOException {
        var random = new Random(20221126);
        byte[] sound = new HostileWorkbook().bytes();
        byte[] xls = HostileXls.sound();
        for (int i = 0; i < 12; i++) {
            file("半截" + i + ".xlsx", End.REFUSED, Arrays.copyOf(sound, 100 + random.nextInt(sound.length - 101)));
            file("半截" + i + ".xls", End.EITHER, Arrays.copyOf(xls, 600 + random.nextInt(xls.length - 601)));
            byte[] flipped = (i % 2 == 0 ? sound : xls).clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            file("翻转" + i + (i % 2 == 0 ? ".xlsx" : ".xls"), End.EITHER, flipped);
        }
    }
}
