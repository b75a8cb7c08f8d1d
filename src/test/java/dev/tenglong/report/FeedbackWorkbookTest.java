package dev.tenglong.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.ConfigCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.header.HeaderWords;
import dev.tenglong.intake.header.HeaderWordsFile;
import dev.tenglong.intake.sheet.Limits;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.settings.ConfigFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without the files themselves; what is copied of them is told by {@link SheetCopyTest} and the scenarios. */
class FeedbackWorkbookTest {

    @Test
    void each_table_has_a_page_and_the_rest_is_under_others(@TempDir Path dir) throws Exception {
        try (XSSFWorkbook book = read(three(), dir)) {
            assertThat(names(book)).containsExactly("汇总", "用地", "其他");
            XSSFRow finding = book.getSheet("用地").getRow(4);
            assertThat(IntStream.range(0, 8).mapToObj(i -> finding.getCell(i).toString()))
                    .containsExactly(
                            "1", "错误", "IN201", "规划资源/用地.xlsx [Sheet1]", "D17", "用地应为数字，实际不是", "约600", "改为纯数字；没有数据时留空");
        }
    }

    @Test
    void the_summary_counts_and_leads_to_each_page(@TempDir Path dir) throws Exception {
        try (XSSFWorkbook book = read(three(), dir)) {
            XSSFRow first = book.getSheet("汇总").getRow(4);
            assertThat(first.getCell(1).getStringCellValue()).isEqualTo("规划资源/用地.xlsx [Sheet1]");
            assertThat(first.getCell(4).getNumericCellValue()).isEqualTo(1);
            assertThat(first.getCell(7).getHyperlink().getLocation()).isEqualTo("'用地'!A1");
            assertThat(book.getSheet("汇总").getRow(6).getCell(1).getStringCellValue())
                    .isEqualTo("合计");
        }
    }

    @Test
    void files_of_one_name_get_workbooks_of_their_own(@TempDir Path dir) throws Exception {
        String name = "拱墅区规模以上工业企业综合能源消费量月度汇总表（2022年12月）[修订].xlsx";
        ScreeningRecord record = Samples.record(
                List.of(),
                List.of(
                        Diagnostic.of(IntakeCode.FILE_EMPTY, new Location.WholeFile("甲/" + name), "文件是空的"),
                        Diagnostic.of(IntakeCode.FILE_EMPTY, new Location.WholeFile("乙/" + name), "文件是空的")));
        write(record, dir);
        try (var own = Files.list(dir.resolve("反馈_2022-12_r1"))) {
            assertThat(own).hasSize(2);
        }
    }

    @Test
    void a_sheet_that_a_fault_keeps_from_being_copied_is_listed(@TempDir Path dir) throws Exception {
        Originals faulty = sha256 -> {
            throw new IllegalStateException("a fault of ours");
        };
        try (OutputFolder folder = OutputFolder.openForEach(dir)) {
            workbook(three(), faulty).write(folder);
            assertThat(folder.putInPlace()).hasSize(2);
            assertThat(folder.unwritten()).singleElement().satisfies(one -> {
                assertThat(one.finding().message())
                        .isEqualTo("输出文件“反馈_2022-12_r1.xlsx”中没有“规划资源/用地.xlsx [Sheet1]”的原表，程序内部错误，只列出了问题");
                assertThat(one.fault()).containsInstanceOf(IllegalStateException.class);
            });
        }
        try (var book = WorkbookFactory.create(dir.resolve("反馈_2022-12_r1.xlsx").toFile(), null, true)) {
            assertThat(book.getSheet("用地").getRow(1).getCell(0).getStringCellValue())
                    .contains("程序没能复制原表");
        }
    }

    @Test
    void the_same_findings_give_the_same_bytes(@TempDir Path dir) throws Exception {
        Path one = write(three(), dir.resolve("一"));
        Path other = write(three(), dir.resolve("二"));
        assertThat(one).hasSameBinaryContentAs(other);
    }

    @Test
    void without_findings_there_is_no_feedback(@TempDir Path dir) throws Exception {
        write(Samples.record(List.of(), List.of()), dir);
        assertThat(dir).isEmptyDirectory();
    }

    private static ScreeningRecord three() {
        var at = new Location.Cell("规划资源/用地.xlsx", "Sheet1", 17, 4);
        return Samples.record(
                List.of(),
                List.of(
                        Diagnostic.of(IntakeCode.NOT_A_NUMBER, at, "用地应为数字，实际不是")
                                .excerpt("约600"),
                        Diagnostic.of(IntakeCode.OUT_OF_RANGE, at, "用地超出常见范围"),
                        Diagnostic.of(ConfigCode.DEMO_STANDARD, new Location.WholeRun(), "本次适用的标准标有“示例”")));
    }

    private static List<String> names(XSSFWorkbook book) {
        return IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetName)
                .toList();
    }

    private static Path write(ScreeningRecord record, Path dir) throws Exception {
        try (OutputFolder folder = OutputFolder.open(dir)) {
            workbook(record, Originals.NONE).write(folder);
            folder.putInPlace();
        }
        return dir.resolve("反馈_2022-12_r1.xlsx");
    }

    private static FeedbackWorkbook workbook(ScreeningRecord record, Originals originals) {
        HeaderWords words = HeaderWordsFile.load(ConfigFolder.builtIn(), new Findings());
        return new FeedbackWorkbook(record, originals, words, Limits.DEFAULT);
    }

    private static XSSFWorkbook read(ScreeningRecord record, Path dir) throws Exception {
        return (XSSFWorkbook) WorkbookFactory.create(write(record, dir).toFile(), null, true);
    }
}
