package dev.tenglong.cli;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook from its worksheets as CSV. A plain number becomes a numeric cell, {@code '123} a text; {@code =…} is a
 * formula with its value, {@code ==…} one that was never calculated; {@code #N/A} an error; {@code \n} a line break in
 * the cell; a line {@code #merge A1:C1} merges cells, {@code #hide 3} hides
 * a row; {@link GivenLooks} says how they look. The same sections always give the same bytes.
 */
final class GivenWorkbook {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?(E[+-]?\\d+)?");
    private static final String MERGE = "#merge ";
    private static final String HIDE = "#hide ";
    private static final Instant WRITTEN = Instant.parse("2022-05-14T00:00:00Z");

    private GivenWorkbook() {}

    static byte[] bytes(String name, List<Section> sheets) throws IOException {
        boolean old = name.endsWith(".xls");
        var bytes = new ByteArrayOutputStream();
        try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
            for (Section section : sheets) {
                fill(book.createSheet(section.sheet().orElseThrow()), section);
            }
            for (int i = 0; i < sheets.size(); i++) {
                book.setSheetVisibility(i, visibility(sheets.get(i)));
            }
            if (book instanceof XSSFWorkbook modern) {
                modern.getProperties().getCoreProperties().setCreated(Optional.of(java.util.Date.from(WRITTEN)));
            }
            book.write(bytes);
        }
        return old ? bytes.toByteArray() : timeless(bytes.toByteArray());
    }

    private static SheetVisibility visibility(Section section) {
        if (section.has("veryhidden")) {
            return SheetVisibility.VERY_HIDDEN;
        }
        return section.has("hidden") ? SheetVisibility.HIDDEN : SheetVisibility.VISIBLE;
    }

    private static void fill(Sheet sheet, Section section) throws IOException {
        var csv = new StringBuilder();
        var hidden = new ArrayList<Integer>();
        var looks = new GivenLooks(sheet);
        for (String line : section.body()) {
            if (line.startsWith(HIDE)) {
                hidden.add(Integer.parseInt(line.substring(HIDE.length()).strip()));
            } else if (line.startsWith(MERGE)) {
                sheet.addMergedRegion(
                        CellRangeAddress.valueOf(line.substring(MERGE.length()).strip()));
            } else if (!looks.take(line)) {
                csv.append(line).append('\n');
            }
        }
        List<String[]> rows = rows(csv.toString());
        for (int r = 0; r < rows.size(); r++) {
            var row = sheet.createRow(r);
            for (int c = 0; c < rows.get(r).length; c++) {
                String text = rows.get(r)[c];
                if (!text.isEmpty()) {
                    set(row.createCell(c), text.replace("\\n", "\n"));
                }
            }
        }
        hidden.forEach(number -> sheet.getRow(number - 1).setZeroHeight(true));
        looks.apply();
    }

    private static void set(Cell cell, String text) {
        if (text.startsWith("'")) {
            cell.setCellValue(text.substring(1));
        } else if (text.startsWith("==")) {
            cell.setCellFormula(text.substring(2));
        } else if (text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
            cell.getSheet()
                    .getWorkbook()
                    .getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(cell);
        } else if (NUMBER.matcher(text).matches()) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (text.startsWith("#") && isError(text)) {
            cell.setCellErrorValue(FormulaError.forString(text).getCode());
        } else {
            cell.setCellValue(text);
        }
    }

    private static boolean isError(String text) {
        for (FormulaError error : FormulaError.values()) {
            if (error.getString().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static List<String[]> rows(String csv) throws IOException {
        var parser = new RFC4180ParserBuilder().build();
        try (var reader = new CSVReaderBuilder(new StringReader(csv))
                .withCSVParser(parser)
                .build()) {
            return reader.readAll();
        } catch (CsvException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** The same archive with fixed times: its hash stands in the output of the program. */
    private static byte[] timeless(byte[] zip) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setLastModifiedTime(FileTime.from(WRITTEN));
                out.putNextEntry(copy);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
