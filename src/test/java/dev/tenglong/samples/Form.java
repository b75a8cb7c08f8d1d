package dev.tenglong.samples;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes one worksheet the way departments lay theirs out, from top to bottom. */
final class Form {

    /** A cell whose formula divides by an empty one. */
    static final Object DIVISION_BY_ZERO = new Object();

    /** The styles of a workbook, shared by its sheets. */
    record Styles(CellStyle title, CellStyle header, CellStyle text, CellStyle whole, CellStyle decimal) {

        static Styles of(Workbook book) {
            CellStyle title = style(book, 16, true, HorizontalAlignment.CENTER);
            CellStyle header = bordered(style(book, 10, true, HorizontalAlignment.CENTER));
            header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            CellStyle text = bordered(style(book, 10, false, HorizontalAlignment.LEFT));
            CellStyle whole = bordered(style(book, 10, false, HorizontalAlignment.RIGHT));
            CellStyle decimal = bordered(style(book, 10, false, HorizontalAlignment.RIGHT));
            decimal.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
            return new Styles(title, header, text, whole, decimal);
        }

        private static CellStyle style(Workbook book, int points, boolean bold, HorizontalAlignment alignment) {
            Font font = book.createFont();
            font.setFontName("宋体");
            font.setFontHeightInPoints((short) points);
            font.setBold(bold);
            CellStyle style = book.createCellStyle();
            style.setFont(font);
            style.setAlignment(alignment);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setWrapText(bold);
            return style;
        }

        private static CellStyle bordered(CellStyle style) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            return style;
        }
    }

    private final Sheet sheet;
    private final Styles styles;
    private int next;

    Form(Workbook book, String name, Styles styles) {
        this.sheet = book.createSheet(name);
        this.styles = styles;
    }

    /** Index of the row that comes next, from 0. */
    int next() {
        return next;
    }

    void blank() {
        next++;
    }

    void line(int column, String text) {
        sheet.createRow(next++).createCell(column).setCellValue(text);
    }

    void title(String text, int columns) {
        Row row = sheet.createRow(next);
        row.setHeightInPoints(text.indexOf('\n') < 0 ? 28 : 48);
        Cell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(styles.title());
        merge(next, next, 0, columns - 1);
        next++;
    }

    /** G1, G2 … over every column but the first. */
    void machineCodes(String letter, int columns) {
        Row row = sheet.createRow(next++);
        for (int i = 1; i < columns; i++) {
            row.createCell(i).setCellValue(letter + i);
        }
    }

    /** One row of headers, or two with groups merged where any header has two levels. */
    void headers(List<String> headers) {
        boolean grouped = headers.stream().anyMatch(h -> h.indexOf('/') >= 0);
        Row top = sheet.createRow(next);
        Row bottom = grouped ? sheet.createRow(next + 1) : top;
        for (int i = 0; i < headers.size(); i++) {
            String[] levels = headers.get(i).split("/");
            boolean continues = i > 0 && levels.length > 1 && headers.get(i - 1).startsWith(levels[0] + "/");
            header(top, i, continues ? "" : levels[0]);
            if (grouped) {
                header(bottom, i, levels.length > 1 ? levels[1] : "");
            }
            if (grouped && levels.length == 1) {
                merge(next, next + 1, i, i);
            } else if (levels.length > 1 && !continues) {
                int last = i;
                while (last + 1 < headers.size() && headers.get(last + 1).startsWith(levels[0] + "/")) {
                    last++;
                }
                merge(next, next, i, last);
            }
            boolean wide = headers.get(i).contains("名称")
                    || headers.get(i).contains("代码")
                    || headers.get(i).contains("识别号");
            sheet.setColumnWidth(i, (wide ? 26 : i == 0 ? 6 : 14) * 256);
        }
        next += grouped ? 2 : 1;
    }

    private void header(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(styles.header());
    }

    void rows(List<Grid.Row> rows) {
        rows.forEach(row -> row(row.cells()));
    }

    void row(List<?> cells) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = row.createCell(i);
            Object value = cells.get(i);
            cell.setCellStyle(styles.text());
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
                boolean decimal = value instanceof java.math.BigDecimal exact && exact.scale() > 0;
                cell.setCellStyle(decimal ? styles.decimal() : styles.whole());
            } else if (value == DIVISION_BY_ZERO) {
                cell.setCellFormula("1/0");
                cell.setCellErrorValue(FormulaError.DIV0.getCode());
            } else if (!value.toString().isEmpty()) {
                cell.setCellValue(value.toString());
            }
        }
    }

    /** A total row (合计) with a formula and its value in each column of {@code sums}. */
    void total(int columns, int firstRow, List<Integer> sums) {
        List<Object> cells = new ArrayList<>(java.util.Collections.nCopies(columns, ""));
        cells.set(1, "合计");
        row(cells);
        Row row = sheet.getRow(next - 1);
        for (int column : sums) {
            double sum = 0;
            for (int r = firstRow; r < next - 1; r++) {
                Cell cell = sheet.getRow(r).getCell(column);
                sum += cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC
                        ? cell.getNumericCellValue()
                        : 0;
            }
            String letter = org.apache.poi.ss.util.CellReference.convertNumToColString(column);
            Cell cell = row.getCell(column);
            cell.setCellFormula("SUM(" + letter + (firstRow + 1) + ":" + letter + (next - 1) + ")");
            cell.setCellValue(Math.rint(sum * 100) / 100);
            cell.setCellStyle(styles.decimal());
        }
    }

    /** Rows that have nothing but their number. */
    void emptyNumbered(int from, int to) {
        for (int i = from; i <= to; i++) {
            sheet.createRow(next++).createCell(0).setCellValue(i);
        }
    }

    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow != lastRow || firstColumn != lastColumn) {
            sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }
}
