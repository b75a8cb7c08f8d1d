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
        assertThat(refusal(ENCODING_DAMAGED, write("a,b\n1,2\n".getBytes(StandardCharsets.UTF_16LE))))
                .contains("BOM");
        refusal(ENCODING_DAMAGED, write(marked(Charset.forName("UTF-32LE"))));
        byte[] half = marked(StandardCharsets.UTF_16LE);
        refusal(ENCODING_DAMAGED, write(Arrays.copyOf(half, half.length - 1)));
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
                seen.append(row.number()).append(row.cell(1)).append(row.lastColumn());
                return true;
            });
            assertThat(seen).hasToString("1Text[text=x\ny]23Text[text=007]2");
        }
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
