package dev.tenglong.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTablesTest {

    @TempDir
    Path folder;

    @Test
    void the_last_row_of_a_table_with_a_totals_row_is_one() throws Exception {
        assertThat(totalsRows(1)).containsExactly(new TotalsRow(4, 2, 3));
    }

    @Test
    void a_table_without_one_has_only_data() throws Exception {
        assertThat(totalsRows(0)).isEmpty();
    }

    private List<TotalsRow> totalsRows(int count) throws Exception {
        Path file = folder.resolve("表.xlsx");
        write(file, count);
        try (Workbook book = Reading.open(file)) {
            return book.totalsRows(book.sheets().get(0));
        }
    }

    private static void write(Path file, int count) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("表一");
            for (int r = 0; r < 4; r++) {
                var row = sheet.createRow(r);
                row.createCell(1).setCellValue("甲" + r);
                row.createCell(2).setCellValue("乙" + r);
            }
            var table = sheet.createTable(new AreaReference("B1:C4", SpreadsheetVersion.EXCEL2007));
            if (count > 0) {
                table.getCTTable().setTotalsRowCount(count);
            }
            book.write(out);
        }
    }
}
