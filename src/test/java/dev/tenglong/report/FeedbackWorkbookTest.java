package dev.tenglong.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.listing.ScreeningRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackWorkbookTest {

    @Test
    void each_file_has_a_sheet_and_the_rest_is_under_others() throws IOException {
        try (XSSFWorkbook book = read(Samples.three())) {
            assertThat(names(book)).containsExactly("汇总", "用能", "其他");
            XSSFRow finding = book.getSheet("用能").getRow(3);
            assertThat(IntStream.range(0, 8).mapToObj(i -> finding.getCell(i).toString()))
                    .containsExactly("1", "错误", "IN201", "Sheet1", "D17", "综合能耗应为数字，实际为文字", "约600", "改为纯数字；没有数据时留空");
        }
    }

    @Test
    void the_summary_counts_and_leads_to_each_sheet() throws IOException {
        try (XSSFWorkbook book = read(Samples.three())) {
            XSSFRow first = book.getSheet("汇总").getRow(3);
            assertThat(first.getCell(1).getStringCellValue()).isEqualTo("统计/用能.xlsx");
            assertThat(first.getCell(1).getHyperlink().getLocation()).isEqualTo("'用能'!A1");
            assertThat(first.getCell(2).getNumericCellValue()).isEqualTo(1);
            assertThat(book.getSheet("汇总").getRow(5).getCell(1).getStringCellValue())
                    .isEqualTo("合计");
        }
    }

    @Test
    void files_of_one_name_get_sheets_of_their_own() throws IOException {
        String name = "拱墅区规模以上工业企业综合能源消费量月度汇总表（2022年12月）[修订].xlsx";
        ScreeningRecord record = Samples.record(
                List.of(),
                List.of(
                        Diagnostic.of(IntakeCode.FILE_EMPTY, new Location.WholeFile("甲/" + name), "文件是空的"),
                        Diagnostic.of(IntakeCode.FILE_EMPTY, new Location.WholeFile("乙/" + name), "文件是空的")));
        try (XSSFWorkbook book = read(record)) {
            assertThat(names(book)).hasSize(3).allMatch(n -> n.length() <= 31).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_same_findings_give_the_same_bytes() throws IOException {
        assertThat(Arrays.equals(bytes(Samples.three()), bytes(Samples.three())))
                .isTrue();
    }

    @Test
    void without_findings_there_is_no_feedback(@TempDir Path dir) throws Exception {
        try (OutputFolder folder = OutputFolder.open(dir)) {
            FeedbackWorkbook.write(Samples.record(List.of(), List.of()), folder);
            assertThat(folder.putInPlace()).isEmpty();
        }
    }

    private static List<String> names(XSSFWorkbook book) {
        return IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetName)
                .toList();
    }

    private static byte[] bytes(ScreeningRecord record) throws IOException {
        var out = new ByteArrayOutputStream();
        FeedbackWorkbook.writeTo(record, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook read(ScreeningRecord record) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(record)));
    }
}
