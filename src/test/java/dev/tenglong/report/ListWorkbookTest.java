package dev.tenglong.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.screening.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the list workbook back through POI, which had no part in writing it. */
class ListWorkbookTest {

    private static final DataFormatter SHOWN = new DataFormatter(java.util.Locale.CHINA);

    @Test
    void the_sheets_come_in_the_order_people_read_them() throws IOException {
        try (XSSFWorkbook book = read(Samples.three())) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("清单", "街道汇总", "行业汇总", "全部企业", "数据不足", "预警", "标准与依据");
        }
    }

    @Test
    void a_line_is_shown_as_suspected_with_figures_standards_and_grounds() throws IOException {
        try (XSSFWorkbook book = read(Samples.three())) {
            XSSFSheet sheet = book.getSheet("清单");

            assertThat(text(sheet, 0)).containsExactly("拱墅区高耗低效整治企业清单（2022年度）（疑似名单，未经核实）");
            assertThat(text(sheet, 1)).containsExactly("样张（示例标准）");
            assertThat(text(sheet, 2)).containsExactly("编制单位：拱墅区发展改革和经济信息化局", "单位：亩、吨标准煤、万元");
            assertThat(text(sheet, 4))
                    .containsExactly(
                            "1",
                            "杭州示例纺织印染有限公司",
                            "91990100MA0000015X",
                            "半山街道",
                            "C1713 棉印染精加工",
                            "规上",
                            "12.50",
                            "830.20",
                            "1,200.00",
                            "96.00",
                            "7.68",
                            "8.00",
                            "1.45",
                            "1.50",
                            "高耗低效",
                            "亩均税收 7.68 万元/亩，低于标准 8 万元/亩（全年）\n单位能耗增加值 1.45 万元/吨标准煤，低于标准 1.5 万元/吨标准煤（全年）",
                            "半山街道办事处",
                            "疑似·\n待核实",
                            "新增");
            assertThat(text(sheet, 3)).contains("整治方式", "预计腾出用地\n（亩）", "预计腾出用能\n（吨标准煤）", "列入时间", "完成时限");
            assertThat(sheet.getRow(4).getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(4).getCell(6).getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void every_sheet_prints_landscape_with_page_numbers_and_provenance_the_list_on_a3() throws IOException {
        try (XSSFWorkbook book = read(Samples.three())) {
            for (var any : book) {
                var sheet = (XSSFSheet) any;
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize())
                        .isEqualTo(
                                sheet.getSheetName().equals("清单") ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页 共 &N 页");
                assertThat(sheet.getFooter().getLeft()).isEqualTo("统计期：2022年度　截止日：2022-12-31");
                assertThat(sheet.getFooter().getRight()).isEqualTo("第 1 版　校验码：89abcdef0123");
            }
            XSSFSheet list = book.getSheet("清单");
            assertThat(list.getRepeatingRows().formatAsString()).isEqualTo("4:4");
            assertThat(list.getPaneInformation().isFreezePane()).isTrue();
            assertThat((int) list.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo(4);
            assertThat(book.getSheet("全部企业").getRepeatingColumns().formatAsString())
                    .isEqualTo("A:C");
        }
    }

    @Test
    void a_name_that_looks_like_a_formula_stays_a_text() throws IOException {
        ScreeningRecord record = Samples.record(
                List.of(Samples.dossier(
                        1,
                        "=HYPERLINK(\"http://example.org\",\"有限公司\")",
                        10,
                        "C1713",
                        Scale.ABOVE,
                        Samples.figures("12.5", "830.2", "1200", "5400", "96", "85"))),
                List.of());
        try (XSSFWorkbook book = read(record)) {
            for (String sheet : List.of("清单", "全部企业")) {
                Cell name =
                        book.getSheet(sheet).getRow(sheet.equals("清单") ? 4 : 2).getCell(1);
                assertThat(name.getCellType()).isEqualTo(CellType.STRING);
                assertThat(name.getStringCellValue()).startsWith("=HYPERLINK");
                assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @Test
    void summaries_show_every_subdistrict_and_add_up() throws IOException {
        try (XSSFWorkbook book = read(Samples.three())) {
            XSSFSheet sheet = book.getSheet("街道汇总");

            assertThat(column(sheet, 1)).contains("米市巷街道", "石桥街道", "区科技工业区管委会", "街道未知", "合计");
            assertThat(text(sheet, 3 + 9))
                    .startsWith("10", "半山街道", "1", "1", "0", "0", "1", "1")
                    .endsWith("7.68");
            Row total = sheet.getRow(sheet.getLastRowNum() - 1);
            assertThat(shown(total))
                    .containsExactly(
                            "合计", "3", "2", "0", "1", "1", "1", "0", "0", "1", "1", "0", "0", "25.50", "930.20",
                            "396.00", "17.60");
            assertThat(column(book.getSheet("行业汇总"), 1)).contains("C17 纺织业", "C34 通用设备制造业", "行业未知", "合计");
        }
    }

    @Test
    void what_is_missing_is_told_and_unknown_sectors_stand_apart() throws IOException {
        try (XSSFWorkbook book = read(Samples.three())) {
            assertThat(column(book.getSheet("数据不足"), 0)).endsWith("一、行业已知", "本期无", "二、行业未知或无法识别", "1");
            assertThat(column(book.getSheet("数据不足"), 1)).endsWith("杭州示例无码厂");
            assertThat(column(book.getSheet("预警"), 0)).endsWith("序号", "本期无");
        }
    }

    @Test
    void standards_configuration_and_inputs_are_named_with_their_hashes() throws IOException {
        try (XSSFWorkbook book = read(Samples.three())) {
            List<String> all = new ArrayList<>();
            book.getSheet("标准与依据").forEach(row -> all.addAll(shown(row)));
            assertThat(all)
                    .contains(
                            "C17 纺织业",
                            "拱墅区",
                            "低于",
                            "2022-01-01",
                            "示例〔2022〕1号",
                            "附件1",
                            "示例",
                            "config/thresholds/tax-per-mu.yaml:11",
                            "cd".repeat(32),
                            "规划资源/用地.xlsx",
                            "5c".repeat(32));
        }
    }

    @Test
    void a_figure_just_short_of_its_standard_does_not_look_equal_to_it() throws IOException {
        ScreeningRecord record = Samples.record(
                List.of(Samples.dossier(
                        1,
                        "杭州示例纺织印染有限公司",
                        10,
                        "C1713",
                        Scale.ABOVE,
                        Samples.figures("10", "1000", "1200", "5400", "79.999", "85"))),
                List.of());
        try (XSSFWorkbook book = read(record)) {
            assertThat(text(book.getSheet("清单"), 4).subList(10, 12)).containsExactly("7.9999", "8.00");
        }
    }

    @Test
    void the_same_record_gives_the_same_bytes_in_any_time_zone() throws IOException {
        byte[] once = bytes(Samples.three());
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            assertThat(Arrays.equals(bytes(Samples.three()), once)).isTrue();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void nothing_of_the_machine_or_the_user_is_in_the_file() throws IOException {
        try (XSSFWorkbook book = read(Samples.three())) {
            var properties = book.getProperties();
            assertThat(properties.getCoreProperties().getCreator()).isEqualTo("tenglong");
            assertThat(properties.getCoreProperties().getCreated().toInstant()).hasToString("2022-12-31T00:00:00Z");
            assertThat(properties.getCoreProperties().getModified())
                    .isEqualTo(properties.getCoreProperties().getCreated());
            assertThat(properties.getExtendedProperties().getApplication()).isEqualTo("tenglong");
        }
    }

    @Test
    void too_many_enterprises_go_into_a_csv_file_for_excel(@TempDir Path dir) throws Exception {
        var workbook = new ListWorkbook(Samples.OFFICE, Samples.regions(), Samples.SECTORS, 2);
        try (OutputFolder folder = OutputFolder.open(dir)) {
            workbook.write(Samples.three(), folder);
            assertThat(folder.putInPlace())
                    .containsExactly(dir.resolve("清单_2022-12_r1.xlsx"), dir.resolve("全部企业_2022-12_r1.csv"));
        }
        String csv = Files.readString(dir.resolve("全部企业_2022-12_r1.csv"), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF序号,企业名称,统一社会信用代码,");
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv)
                .contains("\r\n1,杭州示例纺织印染有限公司,91990100MA0000015X,半山街道,C1713,棉印染精加工,规上,,高耗低效,是,否,是,新增,12.5,830.2,1200,");
        try (var book = new XSSFWorkbook(dir.resolve("清单_2022-12_r1.xlsx").toFile())) {
            assertThat(column(book.getSheet("全部企业"), 0)).anyMatch(t -> t.contains("全部企业_2022-12_r1.csv"));
        }
    }

    @Test
    void an_empty_screening_keeps_its_headers() throws IOException {
        try (XSSFWorkbook book = read(Samples.record(List.<Dossier>of(), List.of()))) {
            assertThat(column(book.getSheet("清单"), 0)).contains("序号", "本期无");
            assertThat(column(book.getSheet("全部企业"), 0)).containsSubsequence("序号", "本期无");
        }
    }

    @Test
    void forty_enterprises_are_each_counted_once() throws IOException {
        ScreeningRecord record = Samples.forty();
        try (XSSFWorkbook book = read(record)) {
            long onList = record.verdicts().stream().filter(Verdict::isListed).count();
            assertThat(column(book.getSheet("清单"), 0).stream().filter(t -> t.matches("\\d+")))
                    .hasSize((int) onList);
            assertThat(column(book.getSheet("全部企业"), 0).stream().filter(t -> t.matches("\\d+")))
                    .hasSize(record.verdicts().size());
        }
    }

    private static byte[] bytes(ScreeningRecord record) throws IOException {
        var out = new ByteArrayOutputStream();
        Samples.listWorkbook().writeTo(record, List.of(), out);
        return out.toByteArray();
    }

    private static XSSFWorkbook read(ScreeningRecord record) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(record)));
    }

    private static List<String> text(XSSFSheet sheet, int row) {
        return shown(sheet.getRow(row));
    }

    /** What a row shows, without its empty cells. */
    private static List<String> shown(Row row) {
        var texts = new ArrayList<String>();
        row.forEach(cell -> texts.add(SHOWN.formatCellValue(cell)));
        texts.removeIf(String::isEmpty);
        return texts;
    }

    private static List<String> column(XSSFSheet sheet, int column) {
        var texts = new ArrayList<String>();
        for (Row row : sheet) {
            texts.add(SHOWN.formatCellValue(row.getCell(column)));
        }
        return texts.stream().filter(t -> !t.isEmpty()).toList();
    }
}
