package dev.tenglong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenWorkbookTest {

    @ParameterizedTest
    @ValueSource(strings = {"用地.xlsx", "用地.xls"})
    void cells_are_what_the_csv_says(String name) throws IOException {
        List<Section> sections = Section.parse(
                List.of(
                        "-- " + name + "#旧数据 hidden --",
                        "甲",
                        "-- " + name + "#2022 --",
                        "#merge A1:C1",
                        "标题",
                        "",
                        "代码,\"面积，\\n亩\",备注",
                        "'00123,12.5,=1/0",
                        "0123,#N/A,\"a,\"\"b\"\"\""),
                0);
        byte[] bytes = GivenWorkbook.bytes(name, sections);
        assertThat(GivenWorkbook.bytes(name, sections)).isEqualTo(bytes);
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            assertThat(book.isSheetHidden(0)).isTrue();
            assertThat(book.isSheetHidden(1)).isFalse();
            Sheet sheet = book.getSheet("2022");
            assertThat(sheet.getMergedRegion(0).formatAsString()).isEqualTo("A1:C1");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("面积，\n亩");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("00123");
            assertThat(sheet.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(12.5);
            assertThat(sheet.getRow(3).getCell(2).getCachedFormulaResultType()).isEqualTo(CellType.ERROR);
            assertThat(sheet.getRow(4).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(4).getCell(1).getCellType()).isEqualTo(CellType.ERROR);
            assertThat(sheet.getRow(4).getCell(2).getStringCellValue()).isEqualTo("a,\"b\"");
        }
    }
}
