package dev.tenglong.months;

import dev.tenglong.months.Draft.Column;
import dev.tenglong.months.Draft.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A draft as rows of cells, and as a file (成文的表). */
final class TableFile {

    private final Draft draft;
    private final List<List<Piece>> rows = new ArrayList<>();
    private final List<int[]> joined = new ArrayList<>();
    private final TreeSet<Integer> hidden = new TreeSet<>();
    /** The rows of each enterprise, from 1. */
    private final Map<Firm, List<Integer>> places = new HashMap<>();

    private int headerRow;

    TableFile(Draft draft) {
        this.draft = draft;
        draft.above.stream()
                .limit(1)
                .filter(line -> line.equals(List.of("附件：")))
                .forEach(this::texts);
        int title = texts(List.of(draft.title));
        if (draft.titleJoined) {
            joined.add(new int[] {title, title, 0, draft.columns.size() - 1});
        }
        draft.above.stream().filter(line -> !line.equals(List.of("附件："))).forEach(this::texts);
        if (draft.machineCodes) {
            texts(draft.columns.stream()
                    .map(c -> "X" + draft.columns.indexOf(c))
                    .toList());
        }
        header();
        if (draft.columnNumbers) {
            texts(draft.columns.stream()
                    .map(c -> String.valueOf(draft.columns.indexOf(c) + 1))
                    .toList());
        }
        draft.lines.forEach(this::line);
        draft.below.forEach(this::texts);
    }

    private int texts(List<String> texts) {
        rows.add(texts.stream().map(Piece::of).toList());
        return rows.size() - 1;
    }

    private void header() {
        if (!draft.levels) {
            headerRow = texts(draft.columns.stream().map(Column::label).toList());
            return;
        }
        var upper = new ArrayList<String>();
        var lower = new ArrayList<String>();
        for (Column column : draft.columns) {
            boolean goesOn =
                    !column.group.isEmpty() && upper.get(upper.size() - 1).equals(column.group);
            upper.add(column.group.isEmpty() ? column.label() : goesOn && draft.groupOnce ? "" : column.group);
            lower.add(column.group.isEmpty() ? "" : column.label());
        }
        int first = texts(upper);
        headerRow = texts(lower);
        if (draft.format.isWorkbook()) {
            for (int c = 0; c < upper.size(); c++) {
                if (lower.get(c).isEmpty()) {
                    joined.add(new int[] {first, headerRow, c, c});
                }
            }
        }
    }

    private void line(Line line) {
        if (line.header) {
            rows.add(rows.get(headerRow - (draft.levels ? 1 : 0)));
            if (draft.levels) {
                rows.add(rows.get(headerRow));
            }
            return;
        }
        rows.add(draft.columns.stream().map(line::at).toList());
        int row = rows.size() - 1;
        if (line.firm != null) {
            // A line that tells the separator does not count: no spreadsheet program shows it.
            places.computeIfAbsent(line.firm, f -> new ArrayList<>()).add(row + 1);
        }
        if (line.hidden) {
            hidden.add(row);
        }
        for (Column column : line.joined) {
            int at = draft.columns.indexOf(column);
            int[] last = joined.isEmpty() ? new int[] {-1, -1, -1, -1} : joined.get(joined.size() - 1);
            if (last[1] == row - 1 && last[2] == at && last[0] > headerRow) {
                last[1] = row;
            } else {
                joined.add(new int[] {row - 1, row, at, at});
            }
        }
    }

    Draft draft() {
        return draft;
    }

    String name() {
        String extra = draft.traits.contains(Trait.LONG_FILE_NAME) ? "（经有关部门核对后重新报送的最终版本，请以此为准，前发各版一律作废）" : "";
        return draft.subject.sender() + extra + draft.format.extension();
    }

    /** The rows of an enterprise, from 1; those above the first, with the header, concern all. */
    boolean concerns(Firm firm, int row) {
        return row <= headerRow + 1 || places.getOrDefault(firm, List.of()).contains(row);
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(name()), bytes());
    }

    private byte[] bytes() throws IOException {
        return switch (draft.format) {
            case XLSX -> workbook(new XSSFWorkbook());
            case XLS, ET -> workbook(new HSSFWorkbook());
            case HTML -> html().getBytes(StandardCharsets.UTF_8);
            case CSV_UTF8 -> text(',').getBytes(StandardCharsets.UTF_8);
            case CSV_BOM -> ("\uFEFF" + text(',')).getBytes(StandardCharsets.UTF_8);
            case CSV_GBK -> text(',').getBytes(Charset.forName("GB18030"));
            case TXT_UTF16 -> ("\uFEFF" + text('\t')).getBytes(StandardCharsets.UTF_16LE);
        };
    }

    private byte[] workbook(Workbook book) throws IOException {
        try (book) {
            Sheet sheet = book.createSheet(draft.sheet);
            var styles = new HashMap<String, CellStyle>();
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    Piece piece = rows.get(r).get(c);
                    if (!piece.isBlank()) {
                        put(piece, row.createCell(c), book, styles);
                    }
                }
                if (hidden.contains(r)) {
                    row.setZeroHeight(true);
                }
            }
            for (int[] range : joined) {
                sheet.addMergedRegion(new CellRangeAddress(range[0], range[1], range[2], range[3]));
            }
            for (int c = 0; c < draft.columns.size(); c++) {
                sheet.setColumnHidden(c, draft.columns.get(c).hidden);
            }
            if (draft.stray) {
                int last = book.getSpreadsheetVersion().getLastColumnIndex();
                sheet.getRow(places.get(draft.month.firms().get(0)).get(0) - 1)
                        .createCell(last)
                        .setCellValue("草稿");
            }
            if (draft.emptySheets) {
                book.createSheet("Sheet2");
                book.createSheet("Sheet3");
                book.setSheetHidden(2, true);
            }
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void put(Piece piece, Cell cell, Workbook book, Map<String, CellStyle> styles) {
        if (piece.number != null) {
            if (piece.formula) {
                cell.setCellFormula(piece.number.toPlainString() + "+0");
            }
            cell.setCellValue(piece.number.doubleValue());
        } else if (piece.error) {
            cell.setCellErrorValue(FormulaError.NA.getCode());
        } else if (piece.raised.isEmpty() && piece.struck.isEmpty()) {
            cell.setCellValue(piece.text);
        } else {
            String all = piece.struck + piece.text + piece.raised;
            RichTextString rich = book.getCreationHelper().createRichTextString(all);
            if (!piece.struck.isEmpty()) {
                Font struck = book.createFont();
                struck.setStrikeout(true);
                rich.applyFont(0, piece.struck.length(), struck);
            }
            if (!piece.raised.isEmpty()) {
                Font raised = book.createFont();
                raised.setTypeOffset(Font.SS_SUPER);
                rich.applyFont(all.length() - piece.raised.length(), all.length(), raised);
            }
            cell.setCellValue(rich);
        }
        if (!piece.format.isEmpty()) {
            cell.setCellStyle(styles.computeIfAbsent(piece.format, format -> {
                CellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(format));
                return style;
            }));
        }
    }

    private String text(char separator) {
        var text = new StringBuilder(draft.traits.contains(Trait.SEPARATOR_TOLD) ? "sep=" + separator + "\r\n" : "");
        for (List<Piece> row : rows) {
            text.append(row.stream().map(piece -> field(piece, separator)).collect(Collectors.joining("" + separator)))
                    .append("\r\n");
        }
        return draft.traits.contains(Trait.CTRL_Z) ? text + "\u001a" : text.toString();
    }

    private String field(Piece piece, char separator) {
        String text = piece.text;
        if (draft.traits.contains(Trait.EQUALS_QUOTED) && !text.isEmpty() && !text.contains("\"")) {
            return text.indexOf('\n') < 0 && text.indexOf(separator) < 0
                    ? "=\"" + text + "\""
                    : "\"=\"\"" + text + "\"\"\"";
        }
        boolean figure = draft.traits.contains(Trait.UNQUOTED_THOUSANDS) && text.matches("[\\d,.]+");
        return !figure && text.matches("(?s).*[\",\\n\\r\\t].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private String html() {
        var html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\">\n");
        for (List<Piece> row : rows) {
            html.append("<tr>");
            for (Piece piece : row) {
                html.append("<td>")
                        .append(piece.text
                                .replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace("\n", "<br>"))
                        .append("</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</table></body></html>\n").toString();
    }
}
