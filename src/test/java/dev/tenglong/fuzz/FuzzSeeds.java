package dev.tenglong.fuzz;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the fuzzer starts from: the samples, the corpora that stand beside the checkout, and the markup kinds. */
final class FuzzSeeds {

    private static final Path CORPUS = Path.of("..", "shared", "corpus");
    private static final int LARGEST = 100_000;

    private FuzzSeeds() {}

    /** Writes every seed into a folder, for Jazzer. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int number = 0;
        for (byte[] seed : all()) {
            Files.write(folder.resolve("seed-" + ++number), seed);
        }
    }

    /** Every seed, in the same order everywhere. */
    static List<byte[]> all() throws IOException {
        var seeds = new ArrayList<byte[]>();
        for (Path folder : List.of(
                Path.of("sample-data"), CORPUS.resolve("departmental-templates"), CORPUS.resolve("foreign/files"))) {
            addFolder(folder, seeds);
        }
        seeds.addAll(markup());
        return seeds;
    }

    private static void addFolder(Path folder, List<byte[]> seeds) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                byte[] bare = FuzzedFile.bare(bytes);
                if (bare.length <= LARGEST) {
                    seeds.add(bare);
                }
                if (bare[0] != FuzzedFile.RAW && bytes.length <= LARGEST) {
                    seeds.add(FuzzedFile.raw(bytes));
                }
            }
        }
    }

    /** Small pages and texts that hold everything those readers look at. */
    static List<byte[]> markup() {
        return List.of(
                utf8("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\"><style>"
                        + ".a{mso-number-format:\"\\@\"}</style></head><body><table border=1><tr><th rowspan=2>企业名称"
                        + "</th><th colspan=2>用地&nbsp;（亩）</th></tr><tr><td>自有</td><td>租入</td></tr>"
                        + "<tr style=\"display:none\"><td class=a>91990100MA0000015X</td><td x:num=\"12.5\">12.50</td>"
                        + "<td x:str>1<br>2</td></tr></table><table><tr><td>另一张</table></body></html>"),
                text(
                        "<html><meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"><table><tr><td>单位名称"
                                + "<td>用电量（千瓦时）<tr><td>示例<td>1,234</table>",
                        "GB18030"),
                utf8("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook "
                        + "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                        + "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles><Style ss:ID=\"s1\">"
                        + "<NumberFormat ss:Format=\"Short Date\"/></Style></Styles><Worksheet ss:Name=\"表一\"><Table>"
                        + "<Row ss:Index=\"2\" ss:Hidden=\"1\"><Cell ss:Index=\"2\" ss:MergeAcross=\"1\" "
                        + "ss:MergeDown=\"1\" ss:StyleID=\"s1\"><Data ss:Type=\"DateTime\">2022-03-31T00:00:00.000"
                        + "</Data></Cell><Cell ss:Formula=\"=1+1\"><Data ss:Type=\"Number\">2</Data></Cell><Cell>"
                        + "<ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\"><B>企业</B>名称"
                        + "</ss:Data></Cell></Row></Table><WorksheetOptions><Visible>SheetHidden</Visible>"
                        + "</WorksheetOptions></Worksheet></Workbook>"),
                utf8("企业名称,统一社会信用代码,\"用地面积\n（亩）\"\r\n示例,91990100MA0000015X,\"1,200.5\"\r\n合计,,约600\r\n"),
                text("单位名称\t用电量（万千瓦时）\n示例\t１２\n", "GB18030"));
    }

    private static byte[] utf8(String content) {
        return FuzzedFile.raw(content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] text(String content, String charset) {
        return FuzzedFile.raw(content.getBytes(Charset.forName(charset)));
    }
}
