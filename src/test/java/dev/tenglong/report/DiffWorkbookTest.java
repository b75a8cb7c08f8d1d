package dev.tenglong.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.listing.CaseMoves;
import dev.tenglong.listing.DiffLine;
import dev.tenglong.listing.Differences;
import dev.tenglong.listing.ListDiff;
import dev.tenglong.listing.Move;
import dev.tenglong.listing.RunFacts;
import dev.tenglong.listing.Standing;
import dev.tenglong.screening.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The cells that moved are marked by colour and by a sign, and still hold numbers. */
class DiffWorkbookTest {

    private static final Revision BEFORE = new Revision(new Period(2021, 12), 1);
    private static final Revision AFTER = new Revision(Samples.PERIOD, 1);

    private static Verdict verdict(String street, String tax, String valueAdded) {
        return Samples.judge(Samples.dossier(
                1,
                "杭州示例有限公司",
                street.equals("米市巷") ? 0 : 1,
                "C34",
                Scale.ABOVE,
                Samples.figures("10", "100", valueAdded, null, tax, null)));
    }

    private record Told(Verdict was, Verdict is) implements Differences {

        @Override
        public RunFacts from() {
            return facts(BEFORE);
        }

        @Override
        public RunFacts to() {
            return facts(AFTER);
        }

        private static RunFacts facts(Revision revision) {
            return new RunFacts(
                    revision, "ab".repeat(32), "口径", false, false, List.of(), List.of(), Optional.of("0123456789ab"));
        }

        @Override
        public ListDiff diff() {
            return ListDiff.of(BEFORE, List.of(Standing.of(was)), AFTER, List.of(Standing.of(is)), CaseMoves.NONE);
        }

        @Override
        public Iterable<DiffLine> lines(Move move) {
            return diff().of(move).stream()
                    .map(pair -> new DiffLine(
                            pair,
                            is.dossier().name(),
                            is.dossier().region(),
                            Optional.of(was),
                            Optional.of(is),
                            List.of()))
                    .toList();
        }
    }

    private static XSSFWorkbook written(Verdict was, Verdict is) throws IOException {
        var out = new ByteArrayOutputStream();
        DiffWorkbook.write(new Told(was, is), EnumSet.of(Indicator.TAX_PER_MU, Indicator.VALUE_ADDED_PER_TCE), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Cell cell(XSSFSheet sheet, String header) {
        Row headers = sheet.getRow(4);
        for (Cell cell : headers) {
            if (cell.getStringCellValue().replace("\n", "").equals(header)) {
                return sheet.getRow(5).getCell(cell.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + header);
    }

    private static boolean isFilled(Cell cell) {
        return cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND;
    }

    @Test
    void a_figure_that_moved_is_filled_and_has_an_arrow_and_is_still_a_number() throws IOException {
        try (XSSFWorkbook book = written(verdict("米市巷", "150", "300"), verdict("米市巷", "80", "301.5"))) {
            XSSFSheet sheet = book.getSheet("变化");
            Cell tax = cell(sheet, "实缴税金（万元）2022-12@1");
            assertThat(tax.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(new DataFormatter().formatCellValue(tax)).isEqualTo("80.00 ↓");
            assertThat(isFilled(tax)).isTrue();
            assertThat(new DataFormatter().formatCellValue(cell(sheet, "工业增加值（万元）2022-12@1")))
                    .isEqualTo("301.50 ↑");
            assertThat(isFilled(cell(sheet, "实缴税金（万元）2021-12@1"))).isFalse();
            Cell land = cell(sheet, "实际用地面积（亩）2022-12@1");
            assertThat(isFilled(land)).isFalse();
            assertThat(new DataFormatter().formatCellValue(land)).isEqualTo("10.00");
        }
    }

    @Test
    void a_figure_that_came_or_went_is_marked_in_words() throws IOException {
        try (XSSFWorkbook book = written(verdict("米市巷", null, "300"), verdict("湖墅", "80", "300"))) {
            XSSFSheet sheet = book.getSheet("变化");
            assertThat(new DataFormatter().formatCellValue(cell(sheet, "实缴税金（万元）2022-12@1")))
                    .isEqualTo("80.00 新");
            assertThat(cell(sheet, "街道").getStringCellValue()).isEqualTo("▲ 米市巷街道\n→ 湖墅街道");
            assertThat(isFilled(cell(sheet, "街道"))).isTrue();
        }
        try (XSSFWorkbook book = written(verdict("米市巷", "80", "300"), verdict("米市巷", null, "300"))) {
            Cell gone = cell(book.getSheet("变化"), "实缴税金（万元）2022-12@1");
            assertThat(gone.getStringCellValue()).isEqualTo("▲ —");
            assertThat(isFilled(gone)).isTrue();
        }
    }

    @Test
    void there_is_a_sheet_for_each_move_even_where_nobody_made_it() throws IOException {
        try (XSSFWorkbook book = written(verdict("米市巷", "150", "300"), verdict("米市巷", "80", "300"))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            assertThat(List.of("新增命中", "本期未命中", "变化", "延续"))
                    .allSatisfy(name -> assertThat(book.getSheet(name)).isNotNull());
        }
    }
}
