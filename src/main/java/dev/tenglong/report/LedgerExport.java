package dev.tenglong.report;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseOnDay;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.ledger.LogEntry;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.settings.Office;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The whole ledger as tables and JSON that can be read without this program (台账导出): CSV for people with a spreadsheet,
 * JSON with everything exact for programs.
 */
public final class LedgerExport {

    private static final String README = """
            腾笼台账导出

            本文件夹是台账的一份完整、可直接阅读的副本，不依赖 tenglong 程序。
            每项内容有两份：csv 用 Excel 或 WPS 打开查看；json 给程序使用，数字都是原值、写作文本。
            csv 中以 =、+、-、@ 开头的文字前加了一个单引号，防止被当作公式执行。

            台账记录    台账里发生的每一件事，按先后；正文是当时记录的全部内容，hash 和 seal 是前后相连的摘要值
            筛查        每次筛查的统计期、版次、校验码、口径；撤回的写明原因
            清单/       每个统计期、每一版的清单
            结论/       每次筛查的全部企业：数量、指标、标准、判定、理由和数据来源
            配置/       每次筛查当时采用的配置文件，原样
            豁免        登记过的全部豁免
            企业名录    记录过的全部企业，以及用过的名称，按出现的先后

            文件名中的 2022-03_r2 指 2022 年 1—3 月的第 2 版。校验码是该版清单对应台账记录的 hash 的前 12 位。
            hash、seal 的算法和台账数据库的结构见程序手册的“台账格式”。
            """;

    private final Path folder;
    private final SectorTable sectors;

    /** @param folder an empty folder */
    public LedgerExport(Path folder, SectorTable sectors) {
        this.folder = folder;
        this.sectors = sectors;
    }

    /** A screening with how many enterprises it concluded on, and how many of them are on its list. */
    public record RunLine(RecordedRun run, int enterprises, int onList) {}

    public void readme() throws IOException {
        Files.writeString(folder.resolve("README.txt"), README.replace("\n", "\r\n"), StandardCharsets.UTF_8);
    }

    public void entries(List<LogEntry> entries) throws IOException {
        file("台账记录.csv", out -> ExportTables.entries(entries, out));
        file("台账记录.json", out -> ExportJson.entries(entries, out));
    }

    public void runs(List<RunLine> runs) throws IOException {
        file("筛查.csv", out -> ExportTables.runs(runs, out));
        file("筛查.json", out -> ExportJson.runs(runs, out));
    }

    /** @param asOf the day whose state is told */
    public void exemptions(List<ExemptionLine> exemptions, LocalDate asOf) throws IOException {
        file("豁免.csv", out -> new ExemptionTable(asOf).writeFile(exemptions, out));
        file("豁免.json", out -> ExemptionJson.write(exemptions, asOf, out));
    }

    /** Every case, and everything that happened in each. */
    public void cases(List<CaseOnDay> cases, LocalDate asOf) throws IOException {
        file("案件.csv", out -> new CaseTable(cases, asOf).writeFile(out));
        file("案件.json", out -> CasesJson.write(cases, asOf, out));
        for (CaseOnDay one : cases) {
            file("案件/" + one.file().id() + ".json", out -> CaseJson.write(one, out));
        }
    }

    public void enterprises(SortedMap<EnterpriseKey, List<String>> names) throws IOException {
        file("企业名录.csv", out -> ExportTables.enterprises(names, out));
        file("企业名录.json", out -> ExportJson.enterprises(names, out));
    }

    /**
     * What a screening came to: its list and its conclusions.
     *
     * @param since when the present stay of each line on the list began
     * @param cases of the lines and of those who left, as the list shows them
     */
    public void screening(
            ScreeningRecord record,
            RecordedRun run,
            Office office,
            List<Caveat> caveats,
            Map<EnterpriseKey, LocalDate> since,
            Map<EnterpriseKey, CaseOnDay> cases)
            throws IOException {
        Map<EnterpriseKey, CaseFile> files = new HashMap<>();
        cases.forEach((key, one) -> files.put(key, one.file()));
        ListExtract list = ListExtract.whole(record, office, caveats, files);
        String name = name(run);
        file("清单/清单_" + name + ".csv", out -> ListCsv.writeFile(list, sectors, out));
        file("清单/清单_" + name + ".json", out -> ListJson.write(list, !run.stands(), since, cases, out));
        file("结论/结论_" + name + ".csv", out -> new AllEnterprises(new EnterpriseColumns(sectors)).writeCsv(record, out));
        file("结论/结论_" + name + ".json", out -> ScreeningJson.write(record, out));
    }

    /** The configuration of a screening, as it was. */
    public void configuration(RecordedRun run, SortedMap<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            file("配置/" + name(run) + "/" + file.getKey(), out -> out.write(file.getValue()));
        }
    }

    private static String name(RecordedRun run) {
        return run.period() + "_r" + run.revision().number();
    }

    private void file(String name, OutputFolder.Content content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            content.writeTo(out);
        }
    }
}
