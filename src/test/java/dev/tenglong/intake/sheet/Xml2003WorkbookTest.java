package dev.tenglong.intake.sheet;

import static dev.tenglong.intake.sheet.Reading.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.IntakeCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** XML spreadsheets of Excel 2003. */
class Xml2003WorkbookTest {

    private static final String NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";

    @TempDir
    Path folder;

    private Path file(String worksheets, String encoding) throws Exception {
        String content = "<?xml version=\"1.0\" encoding=\"" + encoding
                + "\"?>\n<?mso-application progid=\"Excel.Sheet\"?>" + "<Workbook xmlns=\"" + NAMESPACE
                + "\" xmlns:ss=\"" + NAMESPACE + "\">" + worksheets + "</Workbook>";
        return Files.write(folder.resolve("导出.xls"), content.getBytes(Charset.forName(encoding)));
    }

    private Path sheet(String rows) throws Exception {
        return file("<Worksheet ss:Name=\"表一\"><Table>" + rows + "</Table></Worksheet>", "UTF-8");
    }

    private static String data(String type, String value) {
        return "<Cell><Data ss:Type=\"" + type + "\">" + value + "</Data></Cell>";
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "Number, 12.5, 12.5",
        "Number, 9.13301E+17, 9.13301e+17",
        "Number, 330105199001011234, 330105199001011234",
        "Number, 约600, 约600",
        "String, 0012, 0012",
        "Boolean, 1, TRUE",
        "Error, #DIV/0!, #DIV/0!",
        "DateTime, 2022-03-31T00:00:00.000, 2022-03-31",
        "DateTime, 2022-03-31T08:30:00.000, 2022-03-31T08:30:00",
        "DateTime, 1899-12-31T08:30:00.000, 08:30:00",
    })
    void a_value_is_what_it_says(String type, String value, String read) throws Exception {
        assertThat(Reading.firstSheet(sheet("<Row>" + data(type, value) + "</Row>")))
                .isEqualTo(read + "\n");
    }

    @Test
    void formatted_parts_are_one_text_and_comments_none() throws Exception {
        assertThat(
                        Reading.firstSheet(
                                sheet(
                                        "<Row><Cell><ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\">"
                                                + "<B>用电</B>量<I>（千瓦时）</I></ss:Data><Comment><ss:Data>批注</ss:Data></Comment></Cell></Row>")))
                .isEqualTo("用电量（千瓦时）\n");
    }

    @Test
    void a_formula_without_result_was_never_calculated() throws Exception {
        Path file = sheet(
                "<Row><Cell ss:Formula=\"=1+1\"/><Cell ss:Formula=\"=1+1\"><Data ss:Type=\"Number\">2</Data></Cell></Row>");
        assertThat(Reading.cell(file, 1, 1)).isEqualTo(new RawCell.NotCalculated("1+1"));
        assertThat(Reading.cell(file, 1, 2)).isEqualTo(new RawCell.Number(2));
    }

    @Test
    void indices_merges_and_hidden_rows_are_heeded() throws Exception {
        Path file =
                sheet("<Row ss:Index=\"2\" ss:Span=\"2\"><Cell ss:Index=\"2\" ss:MergeAcross=\"1\" ss:MergeDown=\"1\">"
                        + "<Data ss:Type=\"String\">甲</Data></Cell>" + data("String", "乙")
                        + "</Row><Row ss:Hidden=\"1\">"
                        + data("Number", "1") + "</Row>");
        assertThat(Reading.firstSheet(file)).isEqualTo("\n,甲,,乙\n\n\n1\n");
        try (Workbook book = Reading.open(file)) {
            assertThat(book.merges(book.sheets().get(0))).containsExactly(new MergedRange(2, 3, 2, 3));
            book.rows(book.sheets().get(0), row -> {
                assertThat(row.hidden()).isEqualTo(row.number() == 5);
                return true;
            });
        }
    }

    @Test
    void every_sheet_is_listed_and_hidden_ones_are_told() throws Exception {
        Path file = file(
                "<Worksheet ss:Name=\"甲\"><Table><Row>" + data("Number", "1") + "</Row></Table></Worksheet>"
                        + "<Worksheet ss:Name=\"乙\"><Table><Row>" + data("Number", "2") + "</Row></Table>"
                        + "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>",
                "GB18030");
        try (Workbook book = Reading.open(file)) {
            assertThat(book.format()).isEqualTo("XML 表格 2003（GB18030）");
            assertThat(book.sheets()).containsExactly(new SheetInfo(0, "甲", false), new SheetInfo(1, "乙", true));
            var second = new StringBuilder();
            CellDump.write(book, book.sheets().get(1), second);
            assertThat(second.toString()).isEqualTo("2\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Row ss:Index=\"2\"/><Row ss:Index=\"1\"/>",
                "<Row ss:Index=\"0\"/>",
                "<Row ss:Index=\"x\"/>",
                "<Row><Cell ss:Index=\"3\"/><Cell ss:Index=\"2\"/></Row>",
                "<Row><Cell ss:MergeAcross=\"1\"/><Cell ss:Index=\"2\"/></Row>",
                "<Row><Cell ss:MergeAcross=\"-1\"/></Row>",
                "<Row><Cell></Row>",
            })
    void never_misplaces_a_cell(String rows) throws Exception {
        refusal(IntakeCode.FILE_DAMAGED, sheet(rows));
    }

    @Test
    void a_file_cut_short_is_refused_whole() throws Exception {
        Path file = sheet("<Row>" + data("Number", "1") + "</Row>");
        String content = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(file, content.substring(0, content.indexOf("</Table>")), StandardCharsets.UTF_8);
        refusal(IntakeCode.FILE_DAMAGED, file);
    }

    @Test
    void document_types_are_refused() throws Exception {
        String content = "<?xml version=\"1.0\"?><!DOCTYPE Workbook SYSTEM \"file:///etc/passwd\"><Workbook xmlns=\""
                + NAMESPACE + "\"/>";
        Path file = Files.writeString(folder.resolve("外部.xls"), content, StandardCharsets.UTF_8);
        assertThat(refusal(IntakeCode.FILE_DAMAGED, file)).contains("文档类型");
    }

    @Test
    void a_file_is_held_to_its_limits() throws Exception {
        Path file = sheet("<Row>" + data("String", "甲") + data("String", "乙丙") + "</Row><Row ss:Index=\"9\"/>");
        refusal(IntakeCode.FILE_TOO_LARGE, file, Limits.DEFAULT.with(Limit.ROWS, 8));
        refusal(IntakeCode.FILE_TOO_LARGE, file, Limits.DEFAULT.with(Limit.COLUMNS, 1));
        refusal(IntakeCode.FILE_TOO_LARGE, file, Limits.DEFAULT.with(Limit.CELL, 1));
        assertThat(Reading.firstSheet(file)).isEqualTo("甲,乙丙\n");
    }
}
