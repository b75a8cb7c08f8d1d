package dev.tenglong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form as a 街道 gets it, fills it in with a spreadsheet program, and sends it back. */
class CaseFormTest {

    private static final int HEADER = 3;
    private static final int FIRST = 4;
    private static final int ACT = 10;
    private static final int DATE = 11;
    private static final int BY = 12;
    private static final int NOTE = 13;
    private static final String ENTERPRISES = """
            统一社会信用代码,企业名称,所属街道,行业,规模,用地面积（亩）,综合能耗（吨标准煤）,工业增加值（万元）,实缴税金（万元）
            91990100MA0300018Y,甲示例纺织有限公司,半山,C1713,规上,10,1000,1000,30
            91990100MA0300026R,=乙示例纺织有限公司,半山,C1713,规上,10,1000,1000,31
            91990100MA0300034L,丙示例纺织有限公司,半山,C1713,规上,10,1000,1000,32
            """;

    @TempDir
    Path folder;

    private Path form;

    @BeforeEach
    void three_cases_are_with_the_subdistrict_for_verification() throws IOException {
        Files.writeString(folder.resolve("2021.csv"), ENTERPRISES);
        run("2022-02-01", "screen", "--period", "2021", "2021.csv");
        run("2022-02-10", "case", "dispatch", "AJ2021-0001", "AJ2021-0002", "AJ2021-0003");
        run("2022-02-11", "case", "form", "-o", "填报");
        form = folder.resolve("填报/案件填报表_半山街道_2022-02-11.xlsx");
    }

    @Test
    void only_what_is_to_be_filled_in_can_be_changed_and_only_into_what_is_possible() throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(form))) {
            XSSFSheet sheet = book.getSheet("填报");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            Row row = sheet.getRow(FIRST);
            List<Boolean> locked = new ArrayList<>();
            row.forEach(cell -> locked.add(cell.getCellStyle().getLocked()));
            assertThat(locked.subList(0, ACT)).containsOnly(true);
            assertThat(locked.subList(ACT, ACT + 9)).containsOnly(false);
            assertThat(locked.get(ACT + 9)).as("version").isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) FIRST);
            assertThat(choices(sheet, ACT)).containsExactly("核实属实", "核实不属实");
            assertThat(kinds(sheet, DATE)).containsExactly(ValidationType.DATE);
            Cell name = sheet.getRow(FIRST + 1).getCell(1);
            assertThat(name.getStringCellValue()).startsWith("=");
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void the_same_cases_give_the_same_bytes() throws IOException {
        byte[] before = Files.readAllBytes(form);
        run("2022-03-30", "case", "form", "-o", "填报", "--as-of", "2022-02-11");
        assertThat(Files.readAllBytes(form)).isEqualTo(before);
    }

    @Test
    void rows_are_done_one_by_one_and_a_case_that_moved_on_is_refused() throws IOException {
        fill(Map.of(
                "AJ2021-0001", List.of("核实属实", "张三", "现场核查属实"),
                "AJ2021-0002", List.of("核实不属实", "李四", "用地登记有误"),
                "AJ2021-0003", List.of("核实属实", "王五", "属实")));
        run("2022-02-15", "case", "remove", "AJ2021-0003", "--note", "已注销");

        Ended tried = run("2022-02-20", "case", "apply", "-n", form.toString());
        Ended done = run("2022-02-20", "case", "apply", form.toString());
        Ended again = run("2022-02-21", "case", "apply", form.toString());

        assertThat(tried.code()).isEqualTo(ExitCode.ATTENTION.code());
        assertThat(tried.out()).contains("将核实属实: AJ2021-0001");
        assertThat(done.code()).isEqualTo(ExitCode.ATTENTION.code());
        assertThat(done.out())
                .contains("已核实属实: AJ2021-0001", "已核实不属实: AJ2021-0002", "办理 2 行，未办 1 行")
                .doesNotContain("AJ2021-0003");
        assertThat(done.err()).contains("[CA203]", "AJ2021-0003", "2022-02-15 移出清单");
        assertThat(again.out()).contains("共 3 行填报: 办理 0 行，已有记录 2 行，未办 1 行");
        assertThat(again.err()).doesNotContain("已记入台账");
        assertThat(run("2022-02-21", "case", "apply", "--by", "另一人", form.toString())
                        .out())
                .as("the same file, somebody else named")
                .contains("已有记录 2 行");
        assertThat(run("2022-02-21", "case", "show", "AJ2021-0001").out())
                .contains("2022-02-18 核实属实（张三）：现场核查属实", "填报表第 ")
                .doesNotContain("4. ");
        assertThat(run("2022-02-21", "ledger", "verify").code()).isZero();
    }

    @Test
    void one_wrong_cell_keeps_the_whole_file_out() throws IOException {
        fill(Map.of(
                "AJ2021-0001", List.of("核实属实", "张三", "现场核查属实"),
                "AJ2021-0002", List.of("申请验收", "李四", "")));

        Ended refused = run("2022-02-20", "case", "apply", form.toString());

        assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT.code());
        assertThat(refused.err()).contains("[CA102]", "AJ2021-0002");
        assertThat(run("2022-02-20", "case", "show", "AJ2021-0001").out()).doesNotContain("张三");
    }

    /** Types into the form as it was sent, sorts its rows the other way round and leaves blank ones between. */
    private void fill(Map<String, List<String>> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook(Files.newInputStream(form))) {
            Sheet sheet = book.getSheet("填报");
            assertThat(sheet.getRow(HEADER).getCell(ACT).getStringCellValue()).isEqualTo("本次事项");
            List<Integer> rows =
                    new ArrayList<>(IntStream.range(FIRST, FIRST + 3).boxed().toList());
            for (int at : rows) {
                Row row = sheet.getRow(at);
                List<String> entry = entries.getOrDefault(row.getCell(0).getStringCellValue(), List.of());
                if (!entry.isEmpty()) {
                    row.getCell(ACT).setCellValue(entry.get(0));
                    row.getCell(DATE).setCellValue(LocalDate.of(2022, 2, 18));
                    row.getCell(BY).setCellValue(entry.get(1));
                    row.getCell(NOTE).setCellValue(entry.get(2));
                }
            }
            Collections.reverse(rows);
            int to = FIRST + 10;
            for (int at : rows) {
                copy(sheet.getRow(at), sheet.createRow(to));
                to += 2;
            }
            for (int at : rows) {
                sheet.removeRow(sheet.getRow(at));
            }
            book.write(bytes);
        }
        Files.write(form, bytes.toByteArray());
    }

    private static void copy(Row from, Row to) {
        for (Cell cell : from) {
            Cell copy = to.createCell(cell.getColumnIndex());
            CellStyle style = cell.getCellStyle();
            copy.setCellStyle(style);
            switch (cell.getCellType()) {
                case NUMERIC -> copy.setCellValue(cell.getNumericCellValue());
                case STRING -> copy.setCellValue(cell.getStringCellValue());
                default -> copy.setBlank();
            }
        }
    }

    private static List<String> choices(Sheet sheet, int column) {
        return sheet.getDataValidations().stream()
                .filter(rule -> covers(rule, column))
                .flatMap(rule -> List.of(rule.getValidationConstraint().getExplicitListValues()).stream())
                .toList();
    }

    private static List<Integer> kinds(Sheet sheet, int column) {
        return sheet.getDataValidations().stream()
                .filter(rule -> covers(rule, column))
                .map(rule -> rule.getValidationConstraint().getValidationType())
                .toList();
    }

    private static boolean covers(DataValidation rule, int column) {
        for (CellRangeAddress range : rule.getRegions().getCellRangeAddresses()) {
            if (range.isInRange(FIRST, column)) {
                return true;
            }
        }
        return false;
    }

    private record Ended(int code, String out, String err) {}

    private Ended run(String day, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Clock clock = Clock.fixed(Instant.parse(day + "T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
        int code = Main.run(new Surroundings(folder, Map.of(), clock, ConsoleStreams.plain(out, err)), args);
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
