package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of all that the styles of a workbook say, what changes a value: which show a date, and what people see of the others. */
final class XlsxStyles {

    /** For a workbook without styles: nothing is a date. */
    static final XlsxStyles NONE = new XlsxStyles(List.of(), List.of(), Map.of());

    /** Excel stops at 65 490 styles; other programs write a few more. */
    private static final int MOST_STYLES = 200_000;

    private static final int LONGEST_FORMAT = 1_000;

    private final boolean[] date;
    private final boolean[] spelledOut;
    private final CellStyle[] styles;

    private XlsxStyles(List<Integer> formatOfStyle, List<Boolean> struckOut, Map<Integer, String> codes) {
        Map<Integer, NumberFormat> formats = new HashMap<>();
        date = new boolean[formatOfStyle.size()];
        spelledOut = new boolean[formatOfStyle.size()];
        styles = new CellStyle[formatOfStyle.size()];
        for (int i = 0; i < date.length; i++) {
            int format = formatOfStyle.get(i);
            String code = codes.get(format);
            date[i] = code == null ? DateFormats.isBuiltInDate(format) : DateFormats.isDate(code);
            NumberFormat shown = formats.computeIfAbsent(format, f -> NumberFormats.ofId(f, Optional.ofNullable(code)));
            styles[i] = shown.isPlain() && !struckOut.get(i) ? CellStyle.PLAIN : new CellStyle(shown, struckOut.get(i));
            spelledOut[i] = code != null || DateFormats.isKnownEverywhere(format);
        }
    }

    static XlsxStyles read(PartStream part, Refusal refusal) throws IOException, UnusableInputException {
        List<Integer> formats = new ArrayList<>();
        Map<Integer, String> codes = new HashMap<>();
        List<Boolean> struckFonts = new ArrayList<>();
        List<Boolean> struckOut = new ArrayList<>();
        boolean inCellFormats = false;
        boolean inFonts = false;
        try (var xml = new XmlCursor(part, refusal)) {
            for (var event = xml.next(); event != XmlCursor.Event.FINISHED; event = xml.next()) {
                if (event == XmlCursor.Event.TEXT) {
                    continue;
                }
                boolean start = event == XmlCursor.Event.START;
                if (xml.is("cellXfs")) {
                    inCellFormats = start;
                } else if (xml.is("fonts")) {
                    inFonts = start;
                } else if (start && inFonts && xml.is("font")) {
                    struckFonts.add(false);
                    expectFew(struckFonts, refusal);
                } else if (start && inFonts && xml.is("strike") && !struckFonts.isEmpty()) {
                    struckFonts.set(struckFonts.size() - 1, RichText.isOn(xml.attribute("val")));
                } else if (start && inCellFormats && xml.is("xf")) {
                    formats.add(number(xml.attribute("numFmtId")));
                    int font = number(xml.attribute("fontId"));
                    struckOut.add(font >= 0 && font < struckFonts.size() && struckFonts.get(font));
                    expectFew(formats, refusal);
                } else if (start && xml.is("numFmt") && xml.attribute("formatCode") != null) {
                    codes.putIfAbsent(number(xml.attribute("numFmtId")), format(xml.attribute("formatCode"), refusal));
                }
            }
        }
        return new XlsxStyles(formats, struckOut, codes);
    }

    private static void expectFew(List<?> styles, Refusal refusal) throws UnusableInputException {
        if (styles.size() > MOST_STYLES) {
            throw refusal.tooLarge("单元格样式超过 " + MOST_STYLES + " 种，正常的表格没有");
        }
    }

    private static String format(String code, Refusal refusal) throws UnusableInputException {
        if (code.length() > LONGEST_FORMAT) {
            throw refusal.tooLarge("有一个数字格式超过 " + LONGEST_FORMAT + " 字，正常的表格没有");
        }
        return code;
    }

    private static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    boolean isDate(int style) {
        return style >= 0 && style < date.length && date[style];
    }

    CellStyle of(int style) {
        return style >= 0 && style < styles.length ? styles[style] : CellStyle.PLAIN;
    }

    /** Whether the file itself, or the specification for every language, says what a style shows. */
    boolean isSpelledOut(int style) {
        return spelledOut[style];
    }
}
