package dev.tenglong.intake.sheet;

import static dev.tenglong.diagnostics.IntakeCode.ENCODING_DAMAGED;
import static dev.tenglong.diagnostics.IntakeCode.FILE_DAMAGED;
import static dev.tenglong.diagnostics.IntakeCode.FILE_EMPTY;
import static dev.tenglong.diagnostics.IntakeCode.FILE_TOO_LARGE;
import static dev.tenglong.intake.sheet.Reading.firstSheet;
import static dev.tenglong.intake.sheet.Reading.open;
import static dev.tenglong.intake.sheet.Reading.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextWorkbookTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TABLE = "企业名称,用电量\n示例纺织有限公司,12.50\n";

    @TempDir
    Path folder;

    private Path write(byte[] bytes) throws Exception {
        return Files.write(folder.resolve("用电.csv"), bytes);
    }

    private Path write(String text) throws Exception {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] marked(Charset charset) {
        return ("\uFEFF" + TABLE).getBytes(charset);
    }

    @Test
    void tells_the_encoding() throws Exception {
        byte[][] encoded = {
            TABLE.getBytes(StandardCharsets.UTF_8),
            marked(StandardCharsets.UTF_8),
            TABLE.getBytes(GB18030),
            marked(StandardCharsets.UTF_16LE),
            marked(StandardCharsets.UTF_16BE)
        };
        String[] labels = {"UTF-8", "UTF-8", "GB18030", "UTF-16", "UTF-16"};
        for (int i = 0; i < encoded.length; i++) {
            Path file = write(encoded[i]);
            assertThat(firstSheet(file)).isEqualTo(TABLE);
            try (Workbook book = open(file)) {
                assertThat(book.format()).isEqualTo("csv（" + labels[i] + "，逗号分隔）");
                assertThat(book.sheets()).containsExactly(new SheetInfo(0, "", false));
            }
        }
    }

    @Test
    void refuses_what_is_damaged_rather_than_show_mojibake() throws Exception {
        byte[] utf8 = TABLE.getBytes(StandardCharsets.UTF_8);
        refusal(ENCODING_DAMAGED, write(Arrays.copyOf(utf8, 5)));
        refusal(ENCODING_DAMAGED, write("Société,Région\nGénérale,Île\n".getBytes(StandardCharsets.ISO_8859_1)));
        refusal(ENCODING_DAMAGED, write("名称,用电量\n示例纺织,\0\n"));
        assertThat(refusal(ENCODING_DAMAGED, write("a,b\n\u0001,2\n".getBytes(StandardCharsets.UTF_16LE))))
                .contains("BOM");
        refusal(ENCODING_DAMAGED, write(marked(Charset.forName("UTF-32LE"))));
        byte[] half = marked(StandardCharsets.UTF_16LE);
        refusal(ENCODING_DAMAGED, write(Arrays.copyOf(half, half.length - 1)));
    }

    @Test
    void reads_unmarked_utf_16_where_nothing_else_would_read_like_a_table() throws Exception {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(firstSheet(write(TABLE.getBytes(charset)))).isEqualTo(TABLE);
        }
    }

    @Test
    void marks_of_the_encoding_are_no_text_however_many() throws Exception {
        assertThat(firstSheet(write("\uFEFF\uFEFF" + TABLE))).isEqualTo(TABLE);
        assertThat(firstSheet(write(("\uFEFF" + TABLE).getBytes(GB18030)))).isEqualTo(TABLE);
    }

    @Test
    void a_dos_end_of_file_ends_the_text_and_one_in_the_middle_does_not() throws Exception {
        assertThat(firstSheet(write(TABLE + "\u001A"))).isEqualTo(TABLE);
        assertThat(firstSheet(write(TABLE.strip() + "\u001A"))).isEqualTo(TABLE);
        assertThat(firstSheet(write(TABLE + "\u001A\r\n\u001A\u001A \n"))).isEqualTo(TABLE);
        assertThat(firstSheet(write("a,b\u001A\nc,d\n\u001A"))).isEqualTo("a,b\u001A\nc,d\n");
        String many = "甲,1\n".repeat(40_000);
        assertThat(firstSheet(write(many + "\u001A"))).isEqualTo(many);
    }

    @Test
    void tells_the_place_of_half_a_character() throws Exception {
        byte[] whole = "名称,税\r\n示例甲公司,1\r\n示例乙公司,2\r\n".getBytes(GB18030);
        int at = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf(",2") - 1;
        var cut = new ByteArrayOutputStream();
        cut.write(whole, 0, at);
        cut.write(whole, at + 1, whole.length - at - 1);
        assertThat(refusal(ENCODING_DAMAGED, write(cut.toByteArray())))
                .contains("GB18030", "第 3 行“示例乙公”之后", "文件第 " + at + " 个字节", "CB 2C 32 0D");

        byte[] utf8 = "\uFEFF名称,税\r示例甲公司,1\r示例乙公\u0000,2".getBytes(StandardCharsets.UTF_8);
        utf8[utf8.length - 3] = (byte) 0xE5;
        assertThat(refusal(ENCODING_DAMAGED, write(utf8))).contains("UTF-8", "第 3 行“示例乙公”之后", "E5 2C 32");
    }

    @Test
    void tells_the_line_of_a_quote_that_is_not_closed_or_closed_too_early() throws Exception {
        assertThat(refusal(FILE_DAMAGED, write("名称,税\n\"示例甲\n公司\",1\n\"示例\"乙公司,2\n")))
                .contains("第 4 行", "\"示例\"乙公司");
        assertThat(refusal(FILE_DAMAGED, write("名称,税\n\"示例甲公司,1\n示例乙公司,2\n"))).contains("第 2 行", "\"示例甲公司");
    }

    @Test
    void a_comma_between_the_quotes_of_a_text_kept_as_text_cuts_nothing() throws Exception {
        assertThat(firstSheet(write("名称,税\n=\"示例,甲\",=\"1\"\n=\"示例乙,2\n")))
                .isEqualTo("名称,税\n\"=\"\"示例,甲\"\"\",\"=\"\"1\"\"\"\n\"=\"\"示例乙\",2\n");
    }

    @Test
    void commas_within_numbers_cut_no_fields() throws Exception {
        try (Workbook book = open(write("名称,简称;代码;税,元;电\n甲;9A;1234,56;1,5\n乙;9B;2,5;12,25\n丙;9C;3,5;0,25\n"))) {
            assertThat(book.format()).contains("分号");
        }
        try (Workbook book = open(write("名称\t税\t电\n甲\t1,234\t9,999\n乙\t1,235\t9,998\n丙\t1,236\t9,997\n"))) {
            assertThat(book.format()).contains("制表符");
        }
        try (Workbook book = open(write("序号,名称,税,电\n1,甲;子,1,5\n2,乙;子,2,5\n3,丙;子,3,5\n"))) {
            assertThat(book.format()).contains("逗号");
        }
    }

    @Test
    void finds_damage_behind_the_sample() throws Exception {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 20_000; i++) {
            bytes.write(TABLE.getBytes(StandardCharsets.UTF_8));
        }
        bytes.write(0xFF);
        refusal(ENCODING_DAMAGED, write(bytes.toByteArray()));
    }

    @ParameterizedTest
    @CsvSource({"',',逗号", "';',分号", "'\t',制表符", "'|',竖线"})
    void tells_the_delimiter(char delimiter, String label) throws Exception {
        String text = "附件：用电量表\n名称,用电,\"说明\"\n甲,\"1\",a b\n乙,\"2\",c\n".replace(',', delimiter);
        try (Workbook book = open(write(text))) {
            assertThat(book.format()).contains(label);
        }
        assertThat(firstSheet(write(text))).startsWith("附件：用电量表\n名称,用电,说明\n甲,1,");
    }

    @Test
    void quotes_as_rfc_4180() throws Exception {
        String text = "a,\"b,1\",\"c \"\"d\"\"\"\n\"两\n行\",,\n\n规格 5\" 管,6\",\"\"\n";

        assertThat(firstSheet(write(text)))
                .isEqualTo("a,\"b,1\",\"c \"\"d\"\"\"\n\"两\n行\"\n\n\"规格 5\"\" 管\",\"6\"\"\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\nc,d", "a,b\r\nc,d\n"})
    void takes_every_line_end(String text) throws Exception {
        assertThat(firstSheet(write(text))).isEqualTo("a,b\nc,d\n");
    }

    @Test
    void numbers_are_records_and_cells_stay_text() throws Exception {
        try (Workbook book = open(write("\"x\ny\",1\n\n007,2\n"))) {
            var seen = new StringBuilder();
            book.rows(book.sheets().get(0), row -> {
                assertThat(row.cell(1)).isInstanceOf(RawCell.Text.class);
                seen.append(row.number()).append(row.cell(1).text()).append(row.lastColumn());
                return true;
            });
            assertThat(seen).hasToString("1x\ny230072");
        }
    }

    @Test
    void a_line_that_tells_the_separator_is_no_row() throws Exception {
        for (String told : List.of("sep=;", "SEP=;", "\"sep=;\"", "sep=")) {
            try (Workbook book = open(write(told + "\n甲;1\n乙;2\nsep=;\n"))) {
                var seen = new StringBuilder();
                book.rows(book.sheets().get(0), row -> {
                    seen.append(row.number()).append(row.cell(1).text());
                    return true;
                });
                assertThat(seen).as(told).hasToString("1甲2乙3sep=");
            }
        }
    }

    @Test
    void quotes_behind_blanks_are_quotes_where_they_keep_a_field_together() throws Exception {
        assertThat(firstSheet(write("名称,税,电\n\"示例甲\", \"1,025\" ,\t\"2\"\n示例乙, \"1,2\n")))
                .isEqualTo("名称,税,电\n示例甲,\"1,025\",\"\t\"\"2\"\"\"\n示例乙,\" \"\"1\",2\n");
    }

    @Test
    void apostrophes_are_quotes_where_most_lines_stand_between_them() throws Exception {
        assertThat(firstSheet(write("名称,税\n'示例''甲','1,025'\n'示例乙','2'\n"))).isEqualTo("名称,税\n示例'甲,\"1,025\"\n示例乙,2\n");
        assertThat(firstSheet(write("名称,税\n'示例甲,1\n示例乙,'2'\n"))).isEqualTo("名称,税\n'示例甲,1\n示例乙,'2'\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n\"1,2\n3,4\n5,6\n", "a,b\n\"1\"x,2\n"})
    void unbalanced_quotes_swallow_nothing(String text) throws Exception {
        assertThat(refusal(FILE_DAMAGED, write(text))).contains("引号");
    }

    @Test
    void holds_a_file_to_its_limits() throws Exception {
        refusal(FILE_TOO_LARGE, write("a,b,c\n"), Limits.DEFAULT.with(Limit.COLUMNS, 2));
        refusal(FILE_TOO_LARGE, write("abcdef,b\n"), Limits.DEFAULT.with(Limit.CELL, 5));
        refusal(FILE_TOO_LARGE, write("\"abc\ndef\",b\n"), Limits.DEFAULT.with(Limit.CELL, 5));
        refusal(FILE_TOO_LARGE, write("a,".repeat(9 << 20)));
    }

    @Test
    void refuses_nothing_at_all() throws Exception {
        refusal(FILE_EMPTY, write(""));
        refusal(FILE_EMPTY, write("\uFEFF"));
    }
}
