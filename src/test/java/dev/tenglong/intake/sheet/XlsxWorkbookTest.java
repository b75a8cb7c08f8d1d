package dev.tenglong.intake.sheet;

import static dev.tenglong.intake.sheet.Reading.cell;
import static dev.tenglong.intake.sheet.Reading.firstSheet;
import static dev.tenglong.intake.sheet.Reading.open;
import static dev.tenglong.intake.sheet.XlsxFile.relationship;
import static dev.tenglong.intake.sheet.XlsxFile.relationships;
import static dev.tenglong.intake.sheet.XlsxFile.workbook;
import static dev.tenglong.intake.sheet.XlsxFile.worksheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void reads_every_kind_of_cell() throws Exception {
        Path file = new XlsxFile("<row r=\"1\"><c r=\"A1\"><v>12.50</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                        + "<c r=\"C1\" t=\"inlineStr\"><is><t>行内</t></is></c><c r=\"D1\" t=\"b\"><v>1</v></c>"
                        + "<c r=\"E1\" t=\"e\"><v>#DIV/0!</v></c><c r=\"F1\" t=\"str\"><f>A1&amp;\"\"</f><v>12.5</v></c>"
                        + "<c r=\"G1\"><f>1+1</f><v>2</v></c><c r=\"H1\" t=\"d\"><v>2022-03-31</v></c></row>")
                .strings("<si><t>零</t></si><si><t>一</t></si>")
                .write(folder);

        assertThat(firstSheet(file)).isEqualTo("12.5,一,行内,TRUE,#DIV/0!,12.5,2,2022-03-31\n");
        assertThat(cell(file, 1, 6)).isEqualTo(new RawCell.Text("12.5"));
        assertThat(cell(file, 1, 9)).isEqualTo(RawCell.BLANK);
    }

    @Test
    void a_formula_without_a_result_is_not_zero() throws Exception {
        Path file = new XlsxFile("<row r=\"1\"><c r=\"A1\"><f>SUM(B1:B9)</f></c><c r=\"B1\"><f>1</f><v></v></c></row>")
                .write(folder);

        assertThat(cell(file, 1, 1)).isEqualTo(new RawCell.NotCalculated("SUM(B1:B9)"));
        assertThat(cell(file, 1, 2)).isEqualTo(new RawCell.NotCalculated("1"));
    }

    @Test
    void joins_runs_leaves_out_phonetics_and_decodes_escapes() throws Exception {
        Path file = new XlsxFile("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>")
                .strings("<si><r><t>用能</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 单位</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>よう</t></rPh></si><si><t>a_x000A_b_x005F_c_xyz_</t></si>")
                .write(folder);

        assertThat(firstSheet(file)).isEqualTo("用能 单位,\"a\nb_c_xyz_\"\n");
    }

    @Test
    void tells_dates_by_format() throws Exception {
        Path file = new XlsxFile("<row><c s=\"0\"><v>44651</v></c><c s=\"1\"><v>44651.5</v></c>"
                        + "<c s=\"2\"><v>44651</v></c><c s=\"3\"><v>44651</v></c><c s=\"4\"><v>0.75</v></c>"
                        + "<c s=\"99\"><v>44651</v></c></row>")
                .formats("14", "yyyy/m/d h:mm", "#,##0.00&quot;元d&quot;", "57", "[h]:mm")
                .write(folder);

        assertThat(firstSheet(file)).isEqualTo("2022-03-31,2022-03-31T12:00:00,44651,44651,18:00:00,44651\n");
        assertThat(cell(file, 1, 2)).isEqualTo(new RawCell.DateTime("2022-03-31 12:00:00", 44651.5));
        assertThat(cell(file, 1, 4)).isEqualTo(new RawCell.DateTime("2022-03-31", 44651, false)); // numbered only
    }

    @Test
    void tells_percentages_by_format() throws Exception {
        Path file = new XlsxFile("<row><c s=\"0\"><v>0.125</v></c><c s=\"1\"><v>0.125</v></c>"
                        + "<c s=\"2\"><v>0.125</v></c><c s=\"3\"><v>0.125</v></c></row>")
                .formats("10", "0.0%", "0.0&quot;%&quot;", "0")
                .write(folder);

        assertThat(firstSheet(file)).isEqualTo("0.125,0.125,0.125,0.125\n");
        assertThat(cell(file, 1, 1)).isEqualTo(new RawCell.Number(0.125, NumberFormat.of("0%")));
        assertThat(cell(file, 1, 2)).isEqualTo(new RawCell.Number(0.125, NumberFormat.of("0.0%")));
        assertThat(cell(file, 1, 3)).isEqualTo(new RawCell.Number(0.125, NumberFormat.of("0.0\"%\"")));
        assertThat(cell(file, 1, 4)).isEqualTo(new RawCell.Number(0.125));
    }

    @Test
    void counts_from_1904_where_the_workbook_does() throws Exception {
        Path file = new XlsxFile("<row><c s=\"0\"><v>43189</v></c></row>")
                .formats("14")
                .part(
                        "xl/workbook.xml",
                        workbook("<workbookPr date1904=\"1\"/>", "<sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/>"))
                .write(folder);

        assertThat(firstSheet(file)).isEqualTo("2022-03-31\n");
    }

    @Test
    void places_cells_by_reference_and_by_order() throws Exception {
        Path file = new XlsxFile("<row r=\"2\"><c r=\"C2\"><v>3</v></c><c><v>4</v></c><c r=\"A2\"><v>1</v></c></row>"
                        + "<row><c><v>5</v></c></row><row r=\"5\" hidden=\"1\"><c r=\"AA5\"><v>6</v></c></row>")
                .write(folder);

        assertThat(firstSheet(file)).isEqualTo("\n1,,3,4\n5\n\n" + ",".repeat(26) + "6\n");
        List<Boolean> hidden = new ArrayList<>();
        try (Workbook book = open(file)) {
            book.rows(book.sheets().get(0), row -> hidden.add(row.hidden()));
        }
        assertThat(hidden).containsExactly(false, false, true);
    }

    @Test
    void a_row_written_in_pieces_is_one_row() throws Exception {
        Path file = new XlsxFile(
                        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"B1\"><v>2</v></c></row>")
                .write(folder);

        assertThat(firstSheet(file)).isEqualTo("1,2\n");
    }

    @Test
    void lists_worksheets_only_and_says_which_are_hidden() throws Exception {
        Path file = new XlsxFile("")
                .part(
                        "xl/workbook.xml",
                        workbook(
                                "",
                                "<sheet name=\"图\" sheetId=\"1\" r:id=\"r9\"/><sheet name=\"甲\" sheetId=\"2\" r:id=\"r1\"/>"
                                        + "<sheet name=\"乙\" sheetId=\"3\" state=\"veryHidden\" r:id=\"r2\"/>"))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relationships(relationship("r9", "chartsheet", "chartsheets/sheet1.xml")
                                + relationship("r1", "worksheet", "/xl/worksheets/sheet1.xml")
                                + relationship("r2", "worksheet", "../xl/worksheets/Sheet1.XML")))
                .write(folder);

        try (Workbook book = open(file)) {
            assertThat(book.sheets()).containsExactly(new SheetInfo(0, "甲", false), new SheetInfo(1, "乙", true));
            assertThat(book.format()).isEqualTo("xlsx");
        }
    }

    @Test
    void reads_prefixed_and_strict_parts() throws Exception {
        String strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        Path file = new XlsxFile("")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row>"
                                + "<x:c t=\"inlineStr\"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relationships("<Relationship Id=\"r1\" Type=\"" + strict
                                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"))
                .write(folder);

        assertThat(firstSheet(file)).isEqualTo("甲\n");
    }

    @Test
    void does_without_styles_and_shared_strings() throws Exception {
        Path file = new XlsxFile("<row><c s=\"7\"><v>1E3</v></c></row>")
                .without("xl/styles.xml")
                .without("xl/sharedStrings.xml")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relationships(relationship("r1", "worksheet", "worksheets/sheet1.xml")))
                .write(folder);

        assertThat(firstSheet(file)).isEqualTo("1000\n");
    }

    @Test
    void gives_merged_ranges_on_demand() throws Exception {
        Path file = new XlsxFile("")
                .part(
                        "xl/worksheets/sheet1.xml",
                        worksheet("<row/>")
                                .replace(
                                        "</worksheet>",
                                        "<mergeCells><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"D4\"/></mergeCells></worksheet>"))
                .write(folder);

        try (Workbook book = open(file)) {
            assertThat(book.merges(book.sheets().get(0))).containsExactly(new MergedRange(1, 2, 1, 3));
        }
    }

    @Test
    void what_is_no_number_stays_text() throws Exception {
        Path file = new XlsxFile("<row><c><v>约600</v></c><c><v>NaN</v></c><c><v>1e999</v></c><c><v> </v></c></row>")
                .write(folder);

        assertThat(cell(file, 1, 1)).isEqualTo(new RawCell.Text("约600"));
        assertThat(cell(file, 1, 2)).isEqualTo(new RawCell.Text("NaN"));
        assertThat(cell(file, 1, 3)).isEqualTo(new RawCell.Text("1e999"));
        assertThat(cell(file, 1, 4)).isEqualTo(RawCell.BLANK);
    }
}
