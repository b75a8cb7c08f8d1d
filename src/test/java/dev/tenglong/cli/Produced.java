package dev.tenglong.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.NumberToTextConverter;

/** What the program wrote, as lines to compare: a text without its mark and carriage returns, a worksheet as CSV. */
final class Produced {

    private static final List<String> ABSENT = List.of();

    private Produced() {}

    /** Option {@code absent} wants that there is no such file. */
    static List<String> lines(Path folder, Section wanted) throws IOException {
        Path file = folder.resolve(wanted.wantedName());
        if (wanted.has("absent")) {
            return Files.exists(file) ? List.of("(there is such a file)") : ABSENT;
        }
        if (!Files.exists(file)) {
            return List.of("(there is no such file)");
        }
        if (wanted.sheet().isPresent() && wanted.wantedName().endsWith(".docx")) {
            return ProducedDocument.lines(file, wanted.sheet().get());
        }
        if (wanted.sheet().isPresent()) {
            return sheet(file, wanted.sheet().get());
        }
        return Files.readString(file)
                .replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replaceAll("(?<=,)[0-9a-f]{12}(?=,)", "············")
                .lines()
                .toList();
    }

    private static List<String> sheet(Path file, String name) throws IOException {
        try (var book = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet sheet = book.getSheet(name);
            if (sheet == null) {
                return List.of("(there is no such sheet)");
            }
            var lines = new ArrayList<String>();
            for (int r = 0; r <= sheet.getLastRowNum(); r++) {
                lines.add(line(sheet.getRow(r)));
            }
            return lines;
        }
    }

    private static String line(Row row) {
        var cells = new ArrayList<String>();
        for (int c = 0; row != null && c < row.getLastCellNum(); c++) {
            cells.add(quoted(text(row.getCell(c))));
        }
        return String.join(",", cells).replaceFirst(",+$", "");
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType();
        return switch (type) {
            case NUMERIC -> NumberToTextConverter.toText(cell.getNumericCellValue());
            case STRING ->
                cell.getStringCellValue().replace("\n", "\\n").replaceFirst("^[0-9a-f]{12}$", "············");
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case FORMULA -> "=" + cell.getCellFormula();
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private static String quoted(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
