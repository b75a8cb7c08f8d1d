package dev.tenglong.intake.sheet;

import static dev.tenglong.diagnostics.IntakeCode.FILE_DAMAGED;
import static dev.tenglong.diagnostics.IntakeCode.FILE_FORMAT_UNSUPPORTED;
import static dev.tenglong.diagnostics.IntakeCode.FILE_NOT_A_SPREADSHEET;
import static dev.tenglong.diagnostics.IntakeCode.FILE_TOO_LARGE;
import static dev.tenglong.intake.sheet.Reading.refusal;
import static dev.tenglong.intake.sheet.XlsxFile.MAIN;
import static dev.tenglong.intake.sheet.XlsxFile.relationship;
import static dev.tenglong.intake.sheet.XlsxFile.relationships;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxRefusalTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
                "<row r=\"1048577\"><c><v>1</v></c></row>",
                "<row r=\"x\"><c><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>",
                "<row r=\"1\"><c t=\"s\"><v>7</v></c></row>",
                "<c r=\"A1\"><v>1</v></c>",
                "<row r=\"1\"><row r=\"2\"/></row>",
                "<row r=\"1\"><c><v>1</c></row>",
            })
    void never_misplaces_a_cell(String sheetData) throws Exception {
        refusal(FILE_DAMAGED, new XlsxFile(sheetData).write(folder));
    }

    @Test
    void refuses_a_flipped_bit_even_where_the_xml_still_parses() throws Exception {
        Path file = folder.resolve("翻转.xlsx");
        String digits = "<row r=\"1\"><c r=\"A1\"><v>1234567</v></c></row>";
        Path good = new XlsxFile(digits).write(folder);
        store(good, file);
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("1234567");
        bytes[at] = '9';
        Files.write(file, bytes);

        assertThat(refusal(FILE_DAMAGED, file)).contains("校验和");
    }

    /** Copies a zip without compression, so that its text can be tampered with. */
    private static void store(Path from, Path to) throws Exception {
        try (var in = new java.util.zip.ZipFile(from.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            out.setLevel(0);
            for (var entries = in.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.getInputStream(entry).transferTo(out);
                out.closeEntry();
            }
        }
    }

    @Test
    void refuses_a_file_cut_short() throws Exception {
        Path file = new XlsxFile("<row><c><v>1</v></c></row>").write(folder);
        byte[] bytes = Files.readAllBytes(file);
        for (int length : new int[] {4, 30, bytes.length / 2, bytes.length - 1}) {
            Files.write(file, Arrays.copyOf(bytes, length));
            refusal(FILE_DAMAGED, file);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE sst>",
                "<!DOCTYPE sst [<!ENTITY a \"b\">]>",
                "<!DOCTYPE sst SYSTEM \"file:///etc/passwd\">",
            })
    void refuses_document_types(String doctype) throws Exception {
        refusal(
                FILE_DAMAGED,
                new XlsxFile("<row><c t=\"s\"><v>0</v></c></row>")
                        .part("xl/sharedStrings.xml", doctype + "<sst xmlns=\"" + MAIN + "\"><si><t>甲</t></si></sst>")
                        .write(folder));
    }

    @Test
    void refuses_missing_parts() throws Exception {
        String row = "<row><c t=\"s\"><v>0</v></c></row>";
        assertThat(refusal(
                        FILE_DAMAGED,
                        new XlsxFile(row).without("xl/worksheets/sheet1.xml").write(folder)))
                .contains("表一");
        assertThat(refusal(
                        FILE_DAMAGED,
                        new XlsxFile(row).without("xl/sharedStrings.xml").write(folder)))
                .contains("sharedstrings.xml");
        refusal(FILE_DAMAGED, new XlsxFile(row).without("xl/workbook.xml").write(folder));
    }

    @Test
    void names_what_else_a_zip_may_be() throws Exception {
        XlsxFile word = new XlsxFile("").part("xl/workbook.xml", "<w:document xmlns:w=\"w\"/>");
        assertThat(refusal(FILE_NOT_A_SPREADSHEET, word.write(folder))).contains("Word");
        XlsxFile binary = new XlsxFile("")
                .part("_rels/.rels", relationships(relationship("r1", "officeDocument", "xl/workbook.bin")))
                .part("xl/workbook.bin", "x");
        assertThat(refusal(FILE_FORMAT_UNSUPPORTED, binary.write(folder))).contains("xlsb");
        XlsxFile bare = new XlsxFile("").without("_rels/.rels").without("xl/workbook.xml");
        assertThat(refusal(FILE_NOT_A_SPREADSHEET, bare.write(folder))).contains("zip");
        bare.part("mimetype", "application/vnd.oasis.opendocument.spreadsheet").part("content.xml", "<x/>");
        assertThat(refusal(FILE_FORMAT_UNSUPPORTED, bare.write(folder))).contains("ods");
    }

    @Test
    void holds_a_file_to_its_limits() throws Exception {
        Path file = new XlsxFile("<row><c r=\"D1\" t=\"inlineStr\"><is><t>十个字十个字十个字十</t></is></c></row>").write(folder);

        refusal(FILE_TOO_LARGE, file, Limits.DEFAULT.with(Limit.FILE, 100));
        refusal(FILE_TOO_LARGE, file, Limits.DEFAULT.with(Limit.UNPACKED, 100));
        refusal(FILE_TOO_LARGE, file, Limits.DEFAULT.with(Limit.COLUMNS, 3));
        refusal(FILE_TOO_LARGE, file, Limits.DEFAULT.with(Limit.CELL, 9));
        assertThat(Reading.firstSheet(
                        file, Limits.DEFAULT.with(Limit.COLUMNS, 4).with(Limit.CELL, 10)))
                .isEqualTo(",,,十个字十个字十个字十\n");
    }

    @Test
    void refuses_a_bomb_by_its_ratio_and_an_endless_attribute() throws Exception {
        Path bomb = folder.resolve("炸弹.xlsx");
        byte[] zeros = new byte[1 << 20];
        try (var out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < 600; i++) {
                out.write(zeros);
            }
            out.closeEntry();
        }
        refusal(FILE_TOO_LARGE, bomb);
        refusal(FILE_TOO_LARGE, new XlsxFile("<row r=\"" + "1".repeat(9 << 20) + "\"/>").write(folder));
    }
}
