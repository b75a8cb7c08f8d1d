package dev.tenglong.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.digest.Sha256;
import dev.tenglong.intake.Intake;
import dev.tenglong.intake.Recognition;
import dev.tenglong.intake.SheetReport;
import dev.tenglong.intake.SourceFile;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.intake.TableUse;
import dev.tenglong.intake.header.Expectation;
import dev.tenglong.intake.header.HeaderWords;
import dev.tenglong.intake.header.HeaderWordsFile;
import dev.tenglong.intake.sheet.Limits;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.settings.ConfigFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet that goes out and comes back: every cell where it was, marked, and read as before. */
class SheetCopyTest {

    private static final String[] HEADERS = {"序号", "统一社会信用代码", "企业名称", "所属街道", "用地面积（亩）", "注册时间", "备注"};
    private static final String[] DANGEROUS = {
        "=HYPERLINK(\"http://example.org\",\"x\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "＝1＋1", "=cmd|' /C calc'!A0"
    };

    @TempDir
    Path dir;

    private final HeaderWords words = HeaderWordsFile.load(ConfigFolder.builtIn(), new Findings());

    private record Read(List<SheetReport> sheets, List<SourceRow> rows) {
        /** Row numbers and what was read in each. */
        List<String> lines() {
            return rows.stream().map(row -> row.row() + " " + row.readings()).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void a_sheet_that_comes_back_untouched_reads_as_it_did(long seed) throws Exception {
        var random = new Random(seed);
        Path source = dir.resolve("用地.xlsx");
        invent(source, random);
        Read before = read(source);
        Path feedback = feedback(source, before, someFindings(before, random));
        Read after = read(feedback);
        assertThat(before.rows()).isNotEmpty();
        assertThat(after.lines()).isEqualTo(before.lines());
        assertThat(after.sheets().get(0).read().orElseThrow().header())
                .isEqualTo(before.sheets().get(0).read().orElseThrow().header());
        assertThat(after.sheets().get(0).table().orElseThrow().columns())
                .isEqualTo(before.sheets().get(0).table().orElseThrow().columns());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_copy_that_is_sent_back_with_findings_still_says_what_was_sent_first(long seed) throws Exception {
        var random = new Random(seed);
        Path source = dir.resolve("用地.xlsx");
        invent(source, random);
        Read before = read(source);
        Path once = feedback(source, before, someFindings(before, random));
        Path moved = Files.copy(once, dir.resolve("更正.xlsx"));
        Read between = read(moved);
        Read after = read(feedback(moved, between, someFindings(between, random)));
        assertThat(after.lines()).isEqualTo(before.lines());
    }

    @Test
    void a_sheet_that_does_not_look_as_it_is_stored_comes_back_as_it_looked() throws Exception {
        Path source = dir.resolve("用地.xlsx");
        String[] names = {"甲示例有限公司", "乙示例有限公司", "丙示例有限公司", "丁示例有限公司"};
        String[] codes = {"91990100MA0020075K", "91990100MA0020147C", "91990100MA00202195", "91990100MA00202863"};
        String[] formats = {"0\\.0,\"万元\"", ";;;", "\"保密\"", "0.00"};
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(source)) {
            Sheet sheet = book.createSheet("用地");
            Row header = sheet.createRow(0);
            String[] headers = {"企业名称", "统一社会信用代码", "用地面积（亩）", "实际用地面积（亩）", "实缴税金"};
            for (int column = 0; column < headers.length; column++) {
                header.createCell(column).setCellValue(headers[column]);
            }
            sheet.setColumnHidden(3, true);
            for (int i = 0; i < names.length; i++) {
                Row row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue(names[i]);
                row.createCell(1).setCellValue(codes[i]);
                row.createCell(2).setCellValue(20.5);
                row.createCell(3).setCellValue(41);
                var style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(formats[i]));
                var font = book.createFont();
                font.setStrikeout(i == 3);
                style.setFont(font);
                row.createCell(4).setCellValue(1025000.5);
                row.getCell(4).setCellStyle(style);
            }
            book.write(out);
        }
        Read before = read(source);
        Read after = read(feedback(source, before, someFindings(before, new Random(1))));
        assertThat(before.lines().get(0)).contains("value=102.50005").contains("value=20.5");
        assertThat(after.lines()).isEqualTo(before.lines());
    }

    @Test
    void every_cell_stands_where_it_stood_and_nothing_is_a_formula() throws Exception {
        Path source = dir.resolve("用地.xlsx");
        invent(source, new Random(7));
        Read before = read(source);
        Path feedback = feedback(source, before, someFindings(before, new Random(7)));
        try (Workbook old = WorkbookFactory.create(source.toFile(), null, true);
                Workbook made = WorkbookFactory.create(feedback.toFile(), null, true)) {
            Sheet from = old.getSheetAt(0);
            Sheet to = made.getSheetAt(1);
            assertThat(to.getMergedRegions()).containsExactlyInAnyOrderElementsOf(from.getMergedRegions());
            for (Row row : from) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        assertThat(to.getRow(row.getRowNum()).getCell(cell.getColumnIndex()))
                                .hasToString(cell.toString());
                    }
                }
            }
        }
        assertNoFormulas(feedback);
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text_everywhere() throws Exception {
        for (String text : DANGEROUS) {
            Path source = dir.resolve("用地.xlsx");
            try (var book = new XSSFWorkbook()) {
                Sheet sheet = book.createSheet("=1+1");
                fill(sheet.createRow(0), "企业名称", "用地面积（亩）", text);
                fill(sheet.createRow(1), text, text, text);
                save(book, source);
            }
            Read before = read(source);
            SourceRow row = before.rows().get(0);
            Path feedback = feedback(
                    source,
                    before,
                    List.of(
                            Diagnostic.of(IntakeCode.NOT_A_NUMBER, new Location.Cell("用地.xlsx", "=1+1", 2, 2), text)
                                    .excerpt(text)
                                    .hint(text),
                            Diagnostic.of(IntakeCode.FILE_EMPTY, new Location.WholeFile("用地.xlsx"), text)));
            assertThat(row.row()).isEqualTo(2);
            assertNoFormulas(feedback);
            assertNoFormulas(dir.resolve("out/反馈_2022-12_r1.xlsx"));
        }
    }

    @Test
    void cells_with_findings_are_coloured_and_have_a_comment() throws Exception {
        Path source = dir.resolve("用地.xlsx");
        try (var book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Sheet1");
            fill(sheet.createRow(0), "企业名称", "用地面积（亩）");
            fill(sheet.createRow(1), "甲示例有限公司", "约10");
            fill(sheet.createRow(2), "乙示例有限公司", "8");
            save(book, source);
        }
        Read before = read(source);
        Path feedback = feedback(
                source,
                before,
                List.of(
                        Diagnostic.of(
                                IntakeCode.NOT_A_NUMBER, new Location.Cell("用地.xlsx", "Sheet1", 2, 2), "应为数字，实际不是"),
                        Diagnostic.of(
                                IntakeCode.ROW_WITHOUT_IDENTITY,
                                Location.Cell.row("用地.xlsx", "Sheet1", 3),
                                "该行没有可用的代码")));
        try (Workbook book = WorkbookFactory.create(feedback.toFile(), null, true)) {
            Sheet sheet = book.getSheetAt(1);
            assertThat(sheet.getCellComment(new CellAddress("B2")).getString().getString())
                    .contains("IN201", "应为数字，实际不是", "改为纯数字");
            assertThat(sheet.getCellComment(new CellAddress("A3")).getString().getString())
                    .contains("IN306");
            assertThat(isFilled(sheet, 1, 1)).isTrue();
            assertThat(isFilled(sheet, 2, 0)).isTrue();
            assertThat(isFilled(sheet, 2, 1)).isFalse();
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).startsWith("【错误】B2 ");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        }
    }

    @Test
    void a_sheet_with_more_findings_than_comments_keeps_them_all_in_the_last_column() throws Exception {
        Path source = dir.resolve("用地.csv");
        var text = new StringBuilder("企业名称,用地面积（亩）\n");
        var findings = new ArrayList<Diagnostic>();
        for (int row = 2; row < CellComments.MOST + 12; row++) {
            text.append("示例").append(row).append("有限公司,约10\n");
            findings.add(Diagnostic.of(IntakeCode.NOT_A_NUMBER, new Location.Cell("用地.csv", "", row, 2), "应为数字，实际不是"));
        }
        Files.writeString(source, text);
        try (Workbook book =
                WorkbookFactory.create(feedback(source, read(source), findings).toFile(), null, true)) {
            Sheet sheet = book.getSheetAt(1);
            assertThat(sheet.getCellComments()).hasSize(CellComments.MOST);
            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(2).getStringCellValue())
                    .contains("应为数字");
            assertThat(book.getSheetAt(0).getRow(3).getCell(7).getStringCellValue())
                    .contains("其余 10 格见最右一列");
        }
    }

    private static boolean isFilled(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND;
    }

    private static void assertNoFormulas(Path file) throws IOException {
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING && Value.startsFormula(cell.getStringCellValue())) {
                            assertThat(cell.getCellStyle().getQuotePrefixed())
                                    .as(cell.getStringCellValue())
                                    .isTrue();
                        }
                    }
                }
            }
        }
    }

    private Read read(Path file) throws Exception {
        var rows = new ArrayList<SourceRow>();
        var intake = new Intake(Recognition.byWords(words), Expectation.NONE, Limits.DEFAULT, new Findings());
        return new Read(
                intake.read(new SourceFile(file, file.getFileName().toString(), Sha256.of(file)), rows::add), rows);
    }

    /** Screens nothing: the findings are given. Returns the workbook of the one file. */
    private Path feedback(Path source, Read read, List<Diagnostic> findings) throws Exception {
        ScreeningRecord sample = Samples.record(List.of(), findings);
        var record = new ScreeningRecord(
                sample.facts(),
                read.sheets().stream()
                        .flatMap(sheet -> sheet.table().stream())
                        .map(table -> new TableUse(table, 1, 1))
                        .toList(),
                sample.config(),
                List.of(),
                sample.list(),
                findings);
        try (OutputFolder folder = OutputFolder.open(dir.resolve("out"))) {
            new FeedbackWorkbook(record, sha256 -> Optional.of(source), words, Limits.DEFAULT).write(folder);
            folder.putInPlace();
        }
        String stem = source.getFileName().toString().replaceAll("\\.\\w+$", "");
        return dir.resolve("out/反馈_2022-12_r1/反馈_" + stem + ".xlsx");
    }

    private static List<Diagnostic> someFindings(Read read, Random random) {
        var table = read.sheets().get(0).table().orElseThrow();
        var findings = new ArrayList<Diagnostic>();
        findings.add(Diagnostic.of(
                IntakeCode.TITLE_YEAR_DIFFERS, new Location.Sheet(table.file(), table.sheet()), "标题年份与本期不符"));
        for (SourceRow row : read.rows()) {
            int column = random.nextInt(HEADERS.length + 1);
            if (random.nextInt(3) == 0) {
                findings.add(Diagnostic.of(
                        random.nextBoolean() ? IntakeCode.NOT_A_NUMBER : IntakeCode.OUT_OF_RANGE,
                        new Location.Cell(table.file(), table.sheet(), row.row(), column),
                        "实际不是"));
            }
        }
        return findings;
    }

    /** A sheet as departments send them: a title, merged subdistricts, gaps, every kind of cell. */
    private static void invent(Path file, Random random) throws IOException {
        try (var book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("甲片");
            int at = random.nextInt(4);
            if (at > 0) {
                sheet.createRow(0).createCell(0).setCellValue("某片2022年用地情况表");
                sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, HEADERS.length - 1));
            }
            fill(sheet.createRow(at), HEADERS);
            int rows = 1 + random.nextInt(40);
            Set<Integer> merged = new HashSet<>();
            for (int i = 1; i <= rows; i++) {
                if (random.nextInt(12) > 0) {
                    Row row = sheet.createRow(at + i);
                    for (int column = 0; column < HEADERS.length; column++) {
                        any(book, row.createCell(column), column, i, random);
                    }
                }
                if (random.nextInt(5) == 0 && i < rows && merged.add(i) && !merged.contains(i - 1)) {
                    merged.add(i + 1);
                    sheet.addMergedRegion(new CellRangeAddress(at + i, at + i + 1, 3, 3));
                }
            }
            Row last = sheet.createRow(at + rows + 1);
            fill(last, "91", "91990100MA0020075K", "末示例有限公司", "半山", "12");
            sheet.createRow(at + rows + 2).createCell(0).setCellValue("填报人：示例人");
            save(book, file);
        }
    }

    private static void any(Workbook book, Cell cell, int column, int number, Random random) {
        switch (random.nextInt(14)) {
            case 0 -> cell.setBlank();
            case 1 -> cell.setCellValue(DANGEROUS[random.nextInt(DANGEROUS.length)]);
            case 2 -> cell.setCellErrorValue(FormulaError.DIV0.getCode());
            case 3 -> cell.setCellValue(random.nextBoolean());
            case 4 -> cell.setCellFormula("1+" + number);
            case 5 -> {
                var date = book.createCellStyle();
                date.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
                cell.setCellStyle(date);
                cell.setCellValue(40_000 + random.nextInt(5_000) + (random.nextBoolean() ? 0.5 : 0));
            }
            case 6 -> cell.setCellValue(random.nextDouble() * 1e6);
            case 7 -> cell.setCellValue(" －　");
            default -> {
                if (column == 4) {
                    cell.setCellValue(random.nextInt(1000) / 8.0);
                } else {
                    cell.setCellValue(column == 2 ? "示例" + number + "有限公司" : "文字 \n" + number);
                }
            }
        }
    }

    private static void fill(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static void save(Workbook book, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }
}
