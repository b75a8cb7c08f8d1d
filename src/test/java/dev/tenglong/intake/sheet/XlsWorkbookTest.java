package dev.tenglong.intake.sheet;

import static dev.tenglong.intake.sheet.Reading.firstSheet;
import static dev.tenglong.intake.sheet.Reading.open;
import static dev.tenglong.intake.sheet.Reading.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.IntakeCode;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class XlsWorkbookTest {

    @TempDir
    Path folder;

    private Path write(HSSFWorkbook book) throws Exception {
        Path file = folder.resolve("测试.xls");
        try (var out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    @Test
    void reads_every_kind_of_cell() throws Exception {
        try (var book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("甲");
            HSSFRow row = sheet.createRow(1);
            row.createCell(0).setCellValue("企业名称");
            row.createCell(1).setCellValue(12.5);
            row.createCell(2).setCellValue(7);
            row.createCell(3).setCellValue(8);
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellErrorValue(FormulaError.DIV0);
            row.createCell(6).setCellFormula("A2&\"厂\"");
            row.createCell(7).setCellFormula("B2*2");
            var date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            row.createCell(8).setCellValue(44651);
            row.getCell(8).setCellStyle(date);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();

            assertThat(firstSheet(write(book))).isEqualTo("\n企业名称,12.5,7,8,TRUE,#DIV/0!,企业名称厂,25,2022-03-31\n");
        }
    }

    @Test
    void a_nought_that_the_sheet_does_not_show_is_told_from_one_it_does() throws Exception {
        try (var book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("甲");
            sheet.createRow(0).createCell(0).setCellValue(0);
            sheet.getRow(0).createCell(1).setCellValue(2);
            sheet.setDisplayZeros(false);

            List<RawCell> cells = new ArrayList<>();
            try (Workbook read = open(write(book))) {
                read.rows(read.sheets().get(0), row -> cells.addAll(List.of(row.cell(1), row.cell(2))));
            }
            assertThat(cells).containsExactly(new RawCell.Number(0, NumberFormat.ZEROS_OFF), new RawCell.Number(2));
        }
    }

    @Test
    void tells_hidden_sheets_and_rows_and_merges() throws Exception {
        try (var book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("甲");
            book.createSheet("乙");
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            sheet.createRow(0).createCell(0).setCellValue(1);
            sheet.createRow(1).createCell(0).setCellValue(2);
            sheet.getRow(1).setZeroHeight(true);
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 2, 3));

            List<Boolean> hidden = new ArrayList<>();
            try (Workbook read = open(write(book))) {
                assertThat(read.format()).isEqualTo("xls");
                assertThat(read.sheets()).containsExactly(new SheetInfo(0, "甲", false), new SheetInfo(1, "乙", true));
                assertThat(read.merges(read.sheets().get(0))).containsExactly(new MergedRange(1, 2, 3, 4));
                read.rows(read.sheets().get(0), row -> hidden.add(row.hidden()));
            }
            assertThat(hidden).containsExactly(false, true);
        }
    }

    @Test
    void reads_more_strings_than_one_record_holds() throws Exception {
        try (var book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("甲");
            var expected = new StringBuilder();
            for (int i = 0; i < 2000; i++) {
                String name = "示例企业第" + i + "有限公司";
                sheet.createRow(i).createCell(0).setCellValue(name);
                expected.append(name).append('\n');
            }
            assertThat(firstSheet(write(book))).isEqualTo(expected.toString());
        }
    }

    @Test
    void refuses_a_password() throws Exception {
        try (var book = new HSSFWorkbook()) {
            book.createSheet("甲").createRow(0).createCell(0).setCellValue(1);
            Biff8EncryptionKey.setCurrentUserPassword("密");
            Path file = write(book);
            refusal(IntakeCode.FILE_ENCRYPTED, file);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"binaryRC4", "cryptoAPI"})
    void opens_what_only_excels_own_password_closes(EncryptionMode mode) throws Exception {
        int rows = 3000;
        try (var book = new HSSFWorkbook()) {
            for (String name : List.of("甲", "乙")) {
                HSSFSheet sheet = book.createSheet(name);
                for (int i = 0; i < rows; i++) {
                    sheet.createRow(i).createCell(0).setCellValue("示例企业" + name + i);
                    sheet.getRow(i).createCell(1).setCellValue(i + 0.5);
                }
            }
            Biff8EncryptionKey.setCurrentUserPassword(Decryptor.DEFAULT_PASSWORD);
            book.setEncryptionMode(mode);
            Path file = write(book);
            try (Workbook read = open(file)) {
                assertThat(read.sheets()).extracting(SheetInfo::name).containsExactly("甲", "乙");
                var last = new StringBuilder();
                for (SheetInfo sheet : read.sheets()) {
                    read.rows(sheet, row -> {
                        last.setLength(0);
                        last.append(row.number())
                                .append(row.cell(1).text())
                                .append(row.cell(2).text());
                        return true;
                    });
                    assertThat(last).hasToString(rows + "示例企业" + sheet.name() + (rows - 1) + (rows - 1) + ".5");
                }
            }
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void the_first_record_tells_the_version_not_the_name_of_the_stream() throws Exception {
        try (var book = new HSSFWorkbook()) {
            book.createSheet("甲").createRow(0).createCell(0).setCellValue("示例");
            Path file = write(book);
            byte[] stream;
            try (var container = new POIFSFileSystem(file.toFile());
                    var in = container.createDocumentInputStream("Workbook")) {
                stream = in.readAllBytes();
            }
            byte[] old = stream.clone();
            old[4] = 0;
            old[5] = 5;
            assertThat(firstSheet(container("BOOK", stream, "x", old))).isEqualTo("示例\n");
            assertThat(firstSheet(container("Workbook", old, "Book", stream))).isEqualTo("示例\n");
            assertThat(firstSheet(container("Book", old, "Workbook", stream))).isEqualTo("示例\n");
            assertThat(refusal(IntakeCode.FILE_FORMAT_UNSUPPORTED, container("Workbook", old, "x", old)))
                    .contains("95");
        }
    }

    private Path container(String one, byte[] first, String other, byte[] second) throws Exception {
        Path file = folder.resolve("容器.xls");
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(first), one);
            container.createDocument(new ByteArrayInputStream(second), other);
            container.writeFilesystem(out);
        }
        return file;
    }

    @Test
    void refuses_an_encrypted_package() throws Exception {
        assertThat(refusal(IntakeCode.FILE_ENCRYPTED, container("EncryptedPackage")))
                .contains("密码");
    }

    @Test
    void names_what_else_a_container_may_be() throws Exception {
        assertThat(refusal(IntakeCode.FILE_FORMAT_UNSUPPORTED, container("Book")))
                .contains("95");
        assertThat(refusal(IntakeCode.FILE_NOT_A_SPREADSHEET, container("WordDocument")))
                .contains("Word");
        refusal(IntakeCode.FILE_NOT_A_SPREADSHEET, container("别的"));
        refusal(IntakeCode.FILE_DAMAGED, container("Workbook"));
    }

    private Path container(String stream) throws Exception {
        Path file = folder.resolve("容器.xls");
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            container.writeFilesystem(out);
        }
        return file;
    }

    @Test
    void refuses_a_file_cut_short() throws Exception {
        try (var book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("甲");
            for (int i = 0; i < 500; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i);
            }
            Path file = write(book);
            byte[] bytes = Files.readAllBytes(file);
            for (int length : new int[] {300, 600, bytes.length / 2}) {
                Files.write(file, Arrays.copyOf(bytes, length));
                refusal(IntakeCode.FILE_DAMAGED, file);
            }
        }
    }
}
