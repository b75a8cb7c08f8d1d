package dev.tenglong.intake.sheet;

import static dev.tenglong.intake.sheet.Reading.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tenglong.diagnostics.IntakeCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbooksTest {

    @TempDir
    Path folder;

    private Path write(String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, FILE_NOT_A_SPREADSHEET, PDF",
        "89504e470d0a1a0a00, FILE_NOT_A_SPREADSHEET, 图片",
        "ffd8ffe000104a46, FILE_NOT_A_SPREADSHEET, 图片",
        "526172211a0700, FILE_NOT_A_SPREADSHEET, RAR",
        "504152310000, FILE_FORMAT_UNSUPPORTED, Parquet",
        "0904060000001000, FILE_FORMAT_UNSUPPORTED, Excel 4.0",
        "49443b5057584c, FILE_FORMAT_UNSUPPORTED, SYLK",
    })
    void names_foreign_formats_whatever_the_extension(String bytes, IntakeCode code, String word) throws Exception {
        assertThat(refusal(code, write("用能.xls", HexFormat.of().parseHex(bytes))))
                .contains(word);
    }

    @ParameterizedTest
    @CsvSource({
        "<html><table><tr><td>1</td></tr></table></html>, PAGE_WITHOUT_TABLE, 没有数据表格",
        "'\n<TABLE border=1>', PAGE_WITHOUT_TABLE, 没有数据表格",
        "'<?xml version=\"1.0\"?><html xmlns=\"x\"/>', PAGE_WITHOUT_TABLE, 没有数据表格",
        "'<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>', FILE_NOT_A_SPREADSHEET, 没有工作表",
        "'<?xml version=\"1.0\"?><x xmlns=\"urn:oasis:names:tc:opendocument\"/>', FILE_FORMAT_UNSUPPORTED, fods",
        "'<?xml version=\"1.0\"?><a/>', FILE_NOT_A_SPREADSHEET, XML",
        "'MIME-Version: 1.0', FILE_FORMAT_UNSUPPORTED, mht",
    })
    void names_markup(String text, IntakeCode code, String word) throws Exception {
        assertThat(refusal(code, write("用能.xls", text.getBytes(StandardCharsets.UTF_8))))
                .contains(word);
    }

    @Test
    void reads_text_named_xls_but_not_text_named_xlsx() throws Exception {
        byte[] table = "名称\t用电\n甲\t1\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Reading.firstSheet(write("用电.xls", table))).isEqualTo("名称,用电\n甲,1\n");
        assertThat(refusal(IntakeCode.FILE_DAMAGED, write("用电.xlsx", table))).contains("纯文本");
    }

    @Test
    void tells_missing_from_unreadable_from_binary() throws Exception {
        refusal(IntakeCode.FILE_MISSING, folder.resolve("没有.xlsx"));
        refusal(IntakeCode.FILE_UNREADABLE, folder);
        byte[] noise = new byte[4000];
        new Random(1).nextBytes(noise);
        refusal(IntakeCode.FILE_NOT_A_SPREADSHEET, write("噪声.dat", noise));
    }

    @Test
    @Timeout(10)
    @DisabledOnOs(OS.WINDOWS)
    void refuses_a_pipe_without_waiting_for_its_writer() throws Exception {
        Path pipe = folder.resolve("pipe.xlsx");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(refusal(IntakeCode.FILE_UNREADABLE, pipe)).contains("管道");
    }
}
