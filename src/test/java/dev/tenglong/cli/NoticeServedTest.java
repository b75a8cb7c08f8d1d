package dev.tenglong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of a batch as it was written, filled in by an office with a spreadsheet program, and taken back. */
class NoticeServedTest {

    private static final int FIRST = 2;
    private static final int DATE = 9;
    private static final String ROWS = "统一社会信用代码,企业名称,所属街道,行业,规模,用地面积（亩）,综合能耗（吨标准煤）,工业增加值（万元）,实缴税金（万元）\n"
            + "91990100MA0000015X,示例纺织有限公司,半山,C1713,规上,10,1000,1000,50\n"
            + "91990100MA0000023Q,示例机械有限公司,湖墅,C34,规上,10,1000,1500,100\n";

    private record Ended(int code, String out, String err) {}

    @TempDir
    Path folder;

    private Path index;

    @BeforeEach
    void two_notices_were_issued() throws IOException {
        Files.writeString(folder.resolve("2021.csv"), ROWS);
        run("2022-05-10", "screen", "--period", "2021", "2021.csv");
        run("2022-05-11", "case", "dispatch", "AJ2021-0001", "AJ2021-0002");
        run("2022-05-12", "case", "verify", "AJ2021-0001", "AJ2021-0002", "--note", "属实");
        run("2022-05-14", "notice", "issue", "--period", "2021");
        try (Stream<Path> files = Files.list(folder.resolve("out/2021-12/告知书"))) {
            index = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void an_index_filled_in_is_recorded_once_and_shown() throws IOException {
        fill(0, LocalDate.of(2022, 5, 16), "直接", "张三", "李四", "", "回证.jpg");
        Files.writeString(index.resolveSibling("回证.jpg"), "扫描件");

        Ended tried = run("2022-05-20", "case", "apply", "-n", index.toString());
        Ended done = run("2022-05-20", "case", "apply", index.toString());
        Ended again = run("2022-05-21", "case", "apply", "--by", "另一人", index.toString());

        assertThat(tried.out()).contains("将送达: AJ2021-0001");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out()).contains("已送达: AJ2021-0001", "共 1 行填报: 办理 1 行");
        assertThat(again.out()).contains("办理 0 行，已有记录 1 行");
        assertThat(run("2022-05-21", "case", "show", "AJ2021-0001").out())
                .contains("2022-05-16 送达（张三）", "直接送达；签收人 李四", "附件 回证.jpg", "告知（2022-05-14）缺告知书")
                .doesNotContain("缺送达回证", "、送达回证");
        assertThat(run("2022-05-21", "ledger", "verify").code()).isZero();
    }

    @Test
    void one_row_served_in_the_future_keeps_the_whole_index_out() throws IOException {
        fill(0, LocalDate.of(2022, 5, 16), "邮寄", "张三", "", "", "");
        fill(1, LocalDate.of(2022, 5, 21), "邮寄", "张三", "", "", "");

        Ended refused = run("2022-05-20", "case", "apply", index.toString());

        assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT.code());
        assertThat(refused.err()).contains("[CA105]", "不晚于今天 2022-05-20", "J4");
        assertThat(run("2022-05-20", "case", "show", "AJ2021-0001").out()).doesNotContain("张三");
    }

    @Test
    void a_service_told_late_holds_up_no_step_and_is_held_up_by_none() throws IOException {
        run("2022-05-23", "case", "enlist", "AJ2021-0001");
        fill(0, LocalDate.of(2022, 5, 16), "邮寄", "张三", "", "", "");

        assertThat(run("2022-05-30", "case", "apply", index.toString()).code()).isZero();
        assertThat(run("2022-05-30", "case", "correct", "AJ2021-0001", "--event", "5", "--note", "误记")
                        .code())
                .as("the listing before it can still be corrected")
                .isZero();
    }

    @Test
    void an_enterprise_taken_off_since_leaves_its_row_undone() throws IOException {
        run("2022-05-17", "case", "remove", "AJ2021-0001", "--note", "已注销");
        fill(0, LocalDate.of(2022, 5, 16), "邮寄", "张三", "", "", "");
        fill(1, LocalDate.of(2022, 5, 16), "邮寄", "张三", "", "", "");

        Ended partly = run("2022-05-20", "case", "apply", index.toString());

        assertThat(partly.code()).isEqualTo(ExitCode.ATTENTION.code());
        assertThat(partly.out()).contains("已送达: AJ2021-0002", "办理 1 行，未办 1 行");
        assertThat(partly.err()).contains("[CA102]", "AJ2021-0001", "不能送达");
    }

    private void fill(int line, LocalDate on, String... texts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook(Files.newInputStream(index))) {
            XSSFSheet sheet = book.getSheet("送达登记");
            Row row = sheet.getRow(FIRST + line);
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            row.createCell(DATE).setCellValue(on);
            row.getCell(DATE).setCellStyle(day);
            for (int i = 0; i < texts.length; i++) {
                row.createCell(DATE + 1 + i).setCellValue(texts[i]);
            }
            book.write(bytes);
        }
        try (OutputStream out = Files.newOutputStream(index)) {
            bytes.writeTo(out);
        }
    }

    private Ended run(String day, String... args) {
        Clock clock = Clock.fixed(Instant.parse(day + "T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(new Surroundings(folder, Map.of(), clock, ConsoleStreams.plain(out, err)), args);
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
