package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The styles of an XML spreadsheet by their names, as far as they change what people read. */
final class Xml2003Styles {

    /** The style of everything that names none. */
    private static final String DEFAULT = "Default";

    private static final int MOST = 100_000;

    private final Map<String, CellStyle> styles = new HashMap<>();
    private String open = "";

    /** Takes in the element just started, wherever it stands. */
    void take(XmlCursor xml, Refusal refusal) throws UnusableInputException {
        switch (xml.name()) {
            case "Style" -> {
                open = said(xml, "ID");
                styles.put(open, of(said(xml, "Parent")));
                if (styles.size() > MOST) {
                    throw refusal.tooLarge("单元格样式超过 " + MOST + " 种，正常的表格没有");
                }
            }
            case "NumberFormat" -> put(NumberFormats.of(said(xml, "Format")), of(open).struckOut());
            case "Font" -> put(of(open).format(), isOn(xml.attributeOfAnyPrefix("StrikeThrough")));
            default -> {}
        }
    }

    private void put(NumberFormat format, boolean struckOut) {
        if (styles.containsKey(open)) {
            styles.put(open, format.isPlain() && !struckOut ? CellStyle.PLAIN : new CellStyle(format, struckOut));
        }
    }

    static boolean isOn(String value) {
        return value != null && RichText.isOn(value);
    }

    private static String said(XmlCursor xml, String attribute) {
        String value = xml.attributeOfAnyPrefix(attribute);
        return value == null ? "" : value;
    }

    /** The style of this name; that of all other cells where there is none. */
    CellStyle of(String name) {
        return Optional.ofNullable(styles.get(name))
                .or(() -> Optional.ofNullable(styles.get(DEFAULT)))
                .orElse(CellStyle.PLAIN);
    }
}
