package dev.tenglong.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook, each made when first asked for: a workbook has few, and making one is slow. */
final class Styles {

    static final String BODY = "宋体";
    static final String HEADING = "黑体";
    static final int BODY_POINTS = 10;
    static final int TITLE_POINTS = 18;
    static final byte[] GREY = {(byte) 0xE7, (byte) 0xEC, (byte) 0xF2};
    static final byte[] PALE = {(byte) 0xF5, (byte) 0xF5, (byte) 0xF0};
    static final byte[] RED = {(byte) 0xF8, (byte) 0xD7, (byte) 0xD3};
    static final byte[] AMBER = {(byte) 0xFD, (byte) 0xEE, (byte) 0xC9};
    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xF9, (byte) 0xD6};
    private static final byte[] FADED = {(byte) 0x80, (byte) 0x80, (byte) 0x80};
    private static final byte[] DARK_RED = {(byte) 0xB0, 0x1E, 0x1E};
    private static final byte[] BLUE = {0x05, 0x4F, (byte) 0xB9};

    private final XSSFWorkbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();
    private final Map<String, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(BODY);
        standard.setFontHeightInPoints((short) BODY_POINTS);
        fonts.put(key(BODY, BODY_POINTS, null, false), standard);
    }

    /** @param quoted for a text that a spreadsheet program would take for a formula if it were typed in again */
    CellStyle text(Look look, boolean quoted) {
        return styles.computeIfAbsent(look + (quoted ? "'" : ""), k -> make(look, quoted));
    }

    CellStyle amount(int places, boolean total) {
        return styles.computeIfAbsent(places + (total ? "T" : ""), k -> {
            XSSFCellStyle style = total ? filled(PALE) : bordered();
            style.setFont(total ? font(HEADING, BODY_POINTS, null, false) : font(BODY, BODY_POINTS, null, false));
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setDataFormat(format(pattern(places)));
            return style;
        });
    }

    /** A figure with a sign behind it that says how it moved: the cell still holds the number alone. */
    CellStyle moved(int places, String sign) {
        return styles.computeIfAbsent(places + sign, k -> {
            XSSFCellStyle style = filled(AMBER);
            style.setFont(font(BODY, BODY_POINTS, null, false));
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setDataFormat(format(pattern(places) + "\" " + sign + "\""));
            return style;
        });
    }

    private static String pattern(int places) {
        return places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
    }

    private CellStyle make(Look look, boolean quoted) {
        XSSFCellStyle style = plain(look);
        style.setWrapText(look != Look.LINE_LEFT && look != Look.LINE_RIGHT && look != Look.CODE);
        switch (look) {
            case CODE, ENTRY_TEXT -> style.setDataFormat(format("@"));
            case ENTRY_DATE -> style.setDataFormat(format("yyyy-mm-dd"));
            default -> {
                // As the program shows it.
            }
        }
        if (quoted) {
            style.setQuotePrefixed(true);
        }
        return style;
    }

    private XSSFCellStyle plain(Look look) {
        return switch (look) {
            case TITLE -> aligned(bare(), HorizontalAlignment.CENTER, font(HEADING, TITLE_POINTS, null, false));
            case BANNER -> aligned(bare(), HorizontalAlignment.CENTER, font(HEADING, 12, DARK_RED, false));
            case LINE_LEFT, NOTE -> aligned(bare(), HorizontalAlignment.LEFT, font(BODY, BODY_POINTS, null, false));
            case LINE_RIGHT -> aligned(bare(), HorizontalAlignment.RIGHT, font(BODY, BODY_POINTS, null, false));
            case HEADER -> aligned(filled(GREY), HorizontalAlignment.CENTER, font(HEADING, BODY_POINTS, null, false));
            case SECTION -> aligned(bare(), HorizontalAlignment.LEFT, font(HEADING, 11, null, false));
            case TEXT -> aligned(bordered(), HorizontalAlignment.LEFT, font(BODY, BODY_POINTS, null, false));
            case WORD, CODE -> aligned(bordered(), HorizontalAlignment.CENTER, font(BODY, BODY_POINTS, null, false));
            case LINK -> aligned(bordered(), HorizontalAlignment.LEFT, font(BODY, BODY_POINTS, BLUE, true));
            case ERROR -> aligned(filled(RED), HorizontalAlignment.CENTER, font(HEADING, BODY_POINTS, DARK_RED, false));
            case WARNING -> aligned(filled(AMBER), HorizontalAlignment.CENTER, font(BODY, BODY_POINTS, null, false));
            case TOTAL -> aligned(filled(PALE), HorizontalAlignment.CENTER, font(HEADING, BODY_POINTS, null, false));
            case ENTRY, ENTRY_DATE -> entry(HorizontalAlignment.CENTER);
            case ENTRY_TEXT -> entry(HorizontalAlignment.LEFT);
            case MARK -> aligned(bordered(), HorizontalAlignment.CENTER, font(BODY, 8, FADED, false));
        };
    }

    private XSSFCellStyle entry(HorizontalAlignment alignment) {
        XSSFCellStyle style = aligned(filled(YELLOW), alignment, font(BODY, BODY_POINTS, null, false));
        style.setLocked(false);
        return style;
    }

    private static XSSFCellStyle aligned(XSSFCellStyle style, HorizontalAlignment alignment, XSSFFont font) {
        style.setAlignment(alignment);
        style.setFont(font);
        return style;
    }

    XSSFCellStyle bare() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    XSSFCellStyle bordered() {
        XSSFCellStyle style = bare();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    XSSFCellStyle filled(byte[] colour) {
        XSSFCellStyle style = bordered();
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    XSSFFont font(String name, int points, byte[] colour, boolean underlined) {
        return fonts.computeIfAbsent(key(name, points, colour, underlined), k -> {
            XSSFFont font = workbook.createFont();
            font.setFontName(name);
            font.setFontHeightInPoints((short) points);
            if (colour != null) {
                font.setColor(new XSSFColor(colour, null));
            }
            if (underlined) {
                font.setUnderline(Font.U_SINGLE);
            }
            return font;
        });
    }

    private static String key(String name, int points, byte[] colour, boolean underlined) {
        return name + points + Arrays.toString(colour) + underlined;
    }

    short format(String pattern) {
        return workbook.createDataFormat().getFormat(pattern);
    }
}
