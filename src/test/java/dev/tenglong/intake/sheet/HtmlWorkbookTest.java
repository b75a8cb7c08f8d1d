package dev.tenglong.intake.sheet;

import static dev.tenglong.intake.sheet.Reading.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.IntakeCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Web pages that pass for xls. */
class HtmlWorkbookTest {

    @TempDir
    Path folder;

    private Path page(String content) throws Exception {
        return page(content, StandardCharsets.UTF_8);
    }

    private Path page(String content, Charset charset) throws Exception {
        return Files.write(folder.resolve("导出.xls"), content.getBytes(charset));
    }

    private String first(String content) throws Exception {
        return Reading.firstSheet(page(content));
    }

    private static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "91990100MA0000015X | 91990100MA0000015X",
                "330105199001011234 | 330105199001011234",
                "&nbsp;甲&nbsp;乙&nbsp; | 甲 乙",
                "  甲  \t  乙  | 甲 乙",
                "甲<b>乙</b>丙 | 甲乙丙",
                "1,234.50 | `1,234.50`",
                "&lt;a&gt; | <a>",
                "<span style='DISPLAY: none'>0012</span>12 | 12",
                "<span class=key>0012</span>12 | 12",
                "<script>1</script>2 | 2",
            })
    void a_cell_is_the_text_that_is_shown(String markup, String text) throws Exception {
        String page = "<style>.key{display:none}</style><table>" + row(markup, "x") + "</table>";
        assertThat(Reading.cell(page(page), 1, 1)).isEqualTo(new RawCell.Text(text.replace("`", "")));
    }

    @Test
    void lines_of_a_cell_stay_lines() throws Exception {
        String page = "<table>" + row("甲<br>乙 <br/> 丙", "<p>一</p><p>二</p>") + "</table>";
        assertThat(Reading.cell(page(page), 1, 1)).isEqualTo(new RawCell.Text("甲\n乙\n丙"));
        assertThat(Reading.cell(page(page), 1, 2)).isEqualTo(new RawCell.Text("一\n二"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "<td x:num=\"12.5678\">12.57, 12.5678",
        "<td x:num>12.5, 12.5",
        "<td x:num='1234.5'>约一千, 1234.5",
    })
    void the_number_that_excel_left_behind_counts(String cell, double number) throws Exception {
        assertThat(Reading.cell(page("<table><tr>" + cell + "<td>x</table>"), 1, 1))
                .isEqualTo(new RawCell.Number(number));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "<td x:num=\"330105199001011234\">3.30105E+17, 330105199001011234",
        "<td x:num>约600, 约600",
        "<td x:str>12, 12",
    })
    void what_is_no_number_or_longer_than_one_stays_text(String cell, String text) throws Exception {
        assertThat(Reading.cell(page("<table><tr>" + cell + "<td>x</table>"), 1, 1))
                .isEqualTo(new RawCell.Text(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                ".d{mso-number-format:\"yyyy\\/m\\/d\\;\\@\";} | class=d",
                ".d{color:red;mso-number-format:\"Short Date\";} | class='a d'",
                "td{} | style='mso-number-format:\"yyyy\\-mm\\-dd\"'",
            })
    void a_number_with_a_date_format_is_a_date(String css, String attribute) throws Exception {
        String page =
                "<style><!--" + css + "--></style><table><tr><td " + attribute + " x:num=44651>2022/3/31<td>x</table>";
        assertThat(Reading.cell(page(page), 1, 1).text()).isEqualTo("2022-03-31");
    }

    @Test
    void spans_push_the_cells_that_follow_and_are_merged_ranges() throws Exception {
        Path file = page("<table><tr><th rowspan=2>名称<th colspan=2>用地<tr><td>自有<td>租入<tr><td>甲<td>1<td>2</table>");
        assertThat(Reading.firstSheet(file)).isEqualTo("名称,用地\n,自有,租入\n甲,1,2\n");
        try (Workbook book = Reading.open(file)) {
            assertThat(book.merges(book.sheets().get(0)))
                    .containsExactly(new MergedRange(1, 2, 1, 1), new MergedRange(1, 1, 2, 3));
        }
    }

    /** Whatever the spans, no cell is lost, and none stands where another one does. */
    @Test
    void every_cell_has_a_place_of_its_own() throws Exception {
        var random = new Random(4);
        for (int round = 0; round < 200; round++) {
            var table = new StringBuilder("<table><tr><td>a<td>b");
            int cells = 2;
            for (int row = 0; row < 6; row++) {
                table.append("<tr>");
                for (int i = random.nextInt(4); i > 0; i--) {
                    table.append("<td rowspan=" + random.nextInt(4) + " colspan=" + random.nextInt(4) + ">x");
                    cells++;
                }
            }
            String read = first(table.append("</table>").toString());
            assertThat(read.replaceAll("[,\n]", "")).hasSize(cells);
        }
    }

    @Test
    void hidden_rows_and_tables_are_told() throws Exception {
        Path file = page("<table>" + row("甲", "1") + "<tr style='display:none'><td>乙<td>2</tr>"
                + "<tbody hidden>" + row("丙", "3") + "</tbody></table><div style='display:none'><table>" + row("旧", "0")
                + "</table></div>");
        var hidden = new StringBuilder();
        try (Workbook book = Reading.open(file)) {
            assertThat(book.sheets()).containsExactly(new SheetInfo(0, "表1", false), new SheetInfo(1, "表2", true));
            book.rows(book.sheets().get(0), row -> {
                hidden.append(row.number()).append(row.hidden() ? "hidden " : "shown ");
                return true;
            });
        }
        assertThat(hidden.toString()).isEqualTo("1shown 2hidden 3hidden ");
    }

    @Test
    void each_table_is_a_sheet_and_layout_around_them_none() throws Exception {
        Path file = page("<table><tr><td>菜单</td><td><table>" + row("甲", "1") + row("乙", "2") + "</table></td></tr>"
                + "<tr><td colspan=2><table>" + row("丙", "3") + "</table></td></tr></table>");
        try (Workbook book = Reading.open(file)) {
            assertThat(book.sheets()).hasSize(3);
            var found = new StringBuilder();
            for (SheetInfo sheet : book.sheets()) {
                CellDump.write(book, sheet, found);
            }
            assertThat(found.toString()).isEqualTo("菜单\n甲,1\n乙,2\n丙,3\n");
        }
    }

    @Test
    void tags_nested_deeper_than_they_can_be_told_apart_are_refused() throws Exception {
        String table = "<table><tr><td>企业名称<td>用电量<tr><td>甲<td>1</table>";
        assertThat(first("<html>" + "<div>".repeat(200) + table + "</div>".repeat(200)))
                .contains("甲,1");
        assertThat(refusal(IntakeCode.FILE_TOO_LARGE, page("<html>" + "<div>".repeat(300) + table)))
                .isEqualTo("网页的标记层层相套，超过 256 层，正常的表格没有");
    }

    @Test
    void a_table_beside_data_is_refused() throws Exception {
        Path file =
                page("<table>" + row("甲", "1") + row("乙", "2", "<table>" + row("a", "b") + "</table>") + "</table>");
        assertThat(refusal(IntakeCode.PAGE_TABLE_NESTED, file)).contains("套着表格");
    }

    @ParameterizedTest
    @CsvSource({
        "<title>用户登录</title><table><tr><td>用户名<td><input></tr><tr><td>密码<td><input type=password></table>, 登录页面“用户登录”",
        "<title>404</title><p>找不到页面, 没有数据表格的网页“404”",
        "<table><tr><td>系统繁忙</table>, 没有数据表格",
    })
    void a_page_that_is_no_table_says_what_it_is(String content, String words) throws Exception {
        assertThat(refusal(IntakeCode.PAGE_WITHOUT_TABLE, page("<html>" + content)))
                .contains(words);
    }

    @ParameterizedTest(name = "says {0}, is {1}: read as {2}")
    @CsvSource({
        "gb2312, GB18030, GB18030",
        "gb2312, UTF-8, UTF-8",
        "utf-8, GB18030, GB18030",
        "iso-8859-1, GB18030, GB18030",
        "iso-8859-1, UTF-8, UTF-8",
        "big5, Big5, Big5",
        "nonsense, UTF-8, UTF-8",
    })
    void the_bytes_outweigh_the_declared_encoding(String declared, String actual, String label) throws Exception {
        Path file = page(
                "<meta http-equiv=Content-Type content=\"text/html; charset=" + declared + "\"><table>"
                        + row("企業名稱及用電量", "有限公司") + "</table>",
                Charset.forName(actual));
        try (Workbook book = Reading.open(file)) {
            assertThat(book.format()).isEqualTo("网页表格（HTML，" + label + "）");
        }
        assertThat(Reading.firstSheet(file)).isEqualTo("企業名稱及用電量,有限公司\n");
    }

    @Test
    void a_page_is_held_to_its_limits() throws Exception {
        Path file = page("<table>" + row("甲", "乙", "丙丁") + row("", "", "") + "</table>");
        refusal(IntakeCode.FILE_TOO_LARGE, file, Limits.DEFAULT.with(Limit.COLUMNS, 2));
        refusal(IntakeCode.FILE_TOO_LARGE, file, Limits.DEFAULT.with(Limit.ROWS, 1));
        refusal(IntakeCode.FILE_TOO_LARGE, file, Limits.DEFAULT.with(Limit.CELL, 1));
        assertThat(Reading.firstSheet(
                        file,
                        Limits.DEFAULT
                                .with(Limit.COLUMNS, 3)
                                .with(Limit.ROWS, 2)
                                .with(Limit.CELL, 2)))
                .isEqualTo("甲,乙,丙丁\n");
    }
}
