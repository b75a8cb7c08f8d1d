package dev.tenglong.samples;

import dev.tenglong.intake.Field;
import dev.tenglong.units.Decimals;
import dev.tenglong.units.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Fills the real departmental forms, which are never copied into the project, with invented enterprises: a reader must
 * find the values with no mapping made by hand. Everything that stands in a form is left as it is, left-overs included;
 * figures of one enterprise agree across the forms, so all may be read together.
 */
public final class FilledTemplates {

    /**
     * One form, filled.
     *
     * @param name     of the file
     * @param amounts  code → field id → amount in the base unit of the field's dimension, plots added up; a form none
     *     of whose figures is a field (用水) has empty maps
     * @param words    code → field id → text, as filled in: name, subdistrict and, where the form has them, sector
     *     and registered_on
     * @param dataRows how many rows were filled
     */
    public record Filled(
            String name,
            Path file,
            Map<String, Map<String, BigDecimal>> amounts,
            Map<String, Map<String, String>> words,
            int dataRows) {}

    private static final int FIRMS = 20;
    private static final String NAME = "企业名称";

    private FilledTemplates() {}

    /** Fills every form of {@code templates} into {@code folder}, which is created; in the order of their names. */
    public static List<Filled> fill(Path templates, Path folder) throws IOException {
        Quiet.poi();
        Files.createDirectories(folder);
        List<Path> forms;
        try (Stream<Path> found = Files.list(templates)) {
            forms = found.filter(p -> p.toString().endsWith(".xls")).sorted().toList();
        }
        List<Filled> filled = new ArrayList<>();
        for (Path form : forms) {
            filled.add(fillOne(form, folder.resolve(form.getFileName().toString())));
        }
        return filled;
    }

    private static Filled fillOne(Path template, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(template);
                HSSFWorkbook book = new HSSFWorkbook(in)) {
            Sheet sheet = book.getSheetAt(0);
            Row header = headerRow(sheet);
            Map<Integer, String> headers = headers(sheet, header);
            int row = firstFreeRow(sheet, header);
            Map<String, Map<String, BigDecimal>> amounts = new LinkedHashMap<>();
            Map<String, Map<String, String>> words = new LinkedHashMap<>();
            int first = row;
            List<Firm> firms = new Roster().firms().subList(0, FIRMS);
            boolean byPlot = headers.containsValue("不动产权证号");
            for (Firm firm : firms) {
                TemplateFigures figures = new TemplateFigures(firm);
                Map<String, BigDecimal> sums = amounts.computeIfAbsent(firm.uscc(), k -> new TreeMap<>());
                for (int plot = 0; plot < (byPlot ? figures.plots() : 1); plot++) {
                    Row target = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
                    Map<String, Object> cells = byPlot ? figures.plot(plot) : figures.cells();
                    write(target, headers, cells);
                    row++;
                    headers.values()
                            .forEach(h -> amount(h, cells).forEach((f, a) -> sums.merge(f, a, BigDecimal::add)));
                }
                words.put(firm.uscc(), words(figures.cells(), headers));
            }
            amounts.values().forEach(sums -> sums.replaceAll((f, a) -> new BigDecimal(Decimals.plain(a))));
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return new Filled(file.getFileName().toString(), file, amounts, words, row - first);
        }
    }

    private static void write(Row row, Map<Integer, String> headers, Map<String, Object> cells) {
        headers.forEach((column, header) -> {
            Object value = cells.get(header);
            if (value != null) {
                Cell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
                if (value instanceof BigDecimal number) {
                    cell.setCellValue(number.doubleValue());
                } else {
                    cell.setCellValue(value.toString());
                }
            }
        });
    }

    /** The field a header stands for with its amount in base units; empty where it is none. */
    private static Map<String, BigDecimal> amount(String header, Map<String, Object> cells) {
        Map.Entry<Field, Unit> meaning = TemplateFigures.FIELDS.get(header);
        if (meaning == null) {
            return Map.of();
        }
        BigDecimal amount = meaning.getValue().toBase((BigDecimal) cells.get(header));
        return Map.of(meaning.getKey().id(), amount);
    }

    private static Map<String, String> words(Map<String, Object> cells, Map<Integer, String> headers) {
        Map<String, Field> fields =
                Map.of(NAME, Field.NAME, "所属镇街", Field.SUBDISTRICT, "行业", Field.SECTOR, "注册日期", Field.REGISTERED_ON);
        Map<String, String> words = new TreeMap<>();
        fields.forEach((header, field) -> {
            if (headers.containsValue(header)) {
                words.put(field.id(), cells.get(header).toString());
            }
        });
        return words;
    }

    private static Row headerRow(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (text(cell).equals(NAME)) {
                    return row;
                }
            }
        }
        throw new IllegalStateException("no header row in " + sheet.getSheetName());
    }

    /** Column → header without white space; of two levels joined by {@code /}. */
    private static Map<Integer, String> headers(Sheet sheet, Row top) {
        Map<Integer, String> headers = new HashMap<>();
        Row below = sheet.getRow(top.getRowNum() + 1);
        String group = "";
        for (int column = 0; column < top.getLastCellNum(); column++) {
            String upper = text(top.getCell(column));
            String lower = isHeader(below) ? text(below.getCell(column)) : "";
            group = upper.isEmpty() ? group : upper;
            if (!upper.isEmpty() || !lower.isEmpty()) {
                headers.put(column, lower.isEmpty() ? upper : group + "/" + lower);
            }
        }
        return headers;
    }

    /** A second header row has no number in column A. */
    private static boolean isHeader(Row row) {
        for (Cell cell : row) {
            if (text(cell).equals("姓名")) {
                return row.getCell(0) == null || row.getCell(0).getCellType() != CellType.NUMERIC;
            }
        }
        return false;
    }

    /** The first row below the header without a name: a left-over sample row is kept. */
    private static int firstFreeRow(Sheet sheet, Row header) {
        int row = header.getRowNum() + (isHeader(sheet.getRow(header.getRowNum() + 1)) ? 2 : 1);
        int name = 1;
        while (sheet.getRow(row) != null
                && !text(sheet.getRow(row).getCell(name)).isEmpty()) {
            row++;
        }
        return row;
    }

    private static String text(Cell cell) {
        return cell == null || cell.getCellType() != CellType.STRING
                ? ""
                : cell.getStringCellValue().replaceAll("\\s", "");
    }
}
