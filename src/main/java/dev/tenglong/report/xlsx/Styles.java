package dev.tenglong.report.xlsx;

import java.util.ArrayList;
import java.util.List;

/**
 * The one style sheet of all workbooks (样式表). Every combination that can be asked for has its place, so that a cell's
 * style is reckoned, not looked up.
 */
final class Styles {

    private static final int MOST_PLACES = 10;
    private static final int FIRST_AMOUNT = 1 + Look.values().length * 2;
    private static final int FIRST_FORMAT = 164;
    private static final int TEXT_FORMAT = 49;

    /** Name, size in points, colour, underlined: in the order of their numbers. */
    private enum Face {
        BODY("宋体", 10, "", false),
        STRONG("黑体", 10, "", false),
        SECTION("黑体", 11, "", false),
        TITLE("黑体", 18, "", false),
        BANNER("黑体", 12, "FFB01E1E", false),
        ERROR("黑体", 10, "FFB01E1E", false),
        LINK("宋体", 10, "FF054FB9", true);

        private final String xml;

        Face(String name, int points, String colour, boolean underlined) {
            this.xml = "<font>" + (underlined ? "<u/>" : "") + "<sz val=\"" + points + "\"/>"
                    + (colour.isEmpty() ? "" : "<color rgb=\"" + colour + "\"/>") + "<name val=\"" + name
                    + "\"/><family val=\"3\"/><charset val=\"134\"/></font>";
        }
    }

    /** The first two are fixed by the format. */
    private enum Fill {
        NONE("<fill><patternFill patternType=\"none\"/></fill>"),
        GREY_125("<fill><patternFill patternType=\"gray125\"/></fill>"),
        HEADER(solid("FFE7ECF2")),
        TOTAL(solid("FFF5F5F0")),
        ERROR(solid("FFF8D7D3")),
        WARNING(solid("FFFDEEC9"));

        private final String xml;

        Fill(String xml) {
            this.xml = xml;
        }

        private static String solid(String colour) {
            return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + colour
                    + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
        }
    }

    private Styles() {}

    /** @param quoted for a text that a spreadsheet program would take for a formula if it were typed in again */
    static int text(Look look, boolean quoted) {
        return 1 + look.ordinal() * 2 + (quoted ? 1 : 0);
    }

    static int amount(int places, boolean total) {
        return FIRST_AMOUNT + Math.min(places, MOST_PLACES) * 2 + (total ? 1 : 0);
    }

    static String xml() {
        var xml = new StringBuilder(8192);
        xml.append("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        list(xml, "numFmts", formats());
        list(xml, "fonts", List.of(Face.values()).stream().map(f -> f.xml).toList());
        list(xml, "fills", List.of(Fill.values()).stream().map(f -> f.xml).toList());
        String edge = " style=\"thin\"><color auto=\"1\"/></";
        list(
                xml,
                "borders",
                List.of(
                        "<border><left/><right/><top/><bottom/><diagonal/></border>",
                        "<border><left" + edge + "left><right" + edge + "right><top" + edge + "top><bottom" + edge
                                + "bottom><diagonal/></border>"));
        list(xml, "cellStyleXfs", List.of("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"));
        list(xml, "cellXfs", cells());
        list(xml, "cellStyles", List.of("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"));
        return xml.append("</styleSheet>").toString();
    }

    private static void list(StringBuilder xml, String name, List<String> items) {
        xml.append('<').append(name).append(" count=\"").append(items.size()).append("\">");
        items.forEach(xml::append);
        xml.append("</").append(name).append('>');
    }

    private static List<String> formats() {
        var formats = new ArrayList<String>();
        for (int places = 0; places <= MOST_PLACES; places++) {
            formats.add("<numFmt numFmtId=\"" + (FIRST_FORMAT + places) + "\" formatCode=\"#,##0"
                    + (places == 0 ? "" : "." + "0".repeat(places)) + "\"/>");
        }
        return formats;
    }

    private static List<String> cells() {
        var cells = new ArrayList<String>();
        cells.add("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
        for (Look look : Look.values()) {
            cells.add(text(look, ""));
            cells.add(text(look, " quotePrefix=\"1\""));
        }
        for (int places = 0; places <= MOST_PLACES; places++) {
            cells.add(cell(FIRST_FORMAT + places, Face.BODY, Fill.NONE, true, "", "right", false));
            cells.add(cell(FIRST_FORMAT + places, Face.STRONG, Fill.TOTAL, true, "", "right", false));
        }
        return cells;
    }

    private static String text(Look look, String quote) {
        return switch (look) {
            case TITLE -> cell(0, Face.TITLE, Fill.NONE, false, quote, "center", true);
            case BANNER -> cell(0, Face.BANNER, Fill.NONE, false, quote, "center", true);
            case LINE_LEFT -> cell(0, Face.BODY, Fill.NONE, false, quote, "left", false);
            case LINE_RIGHT -> cell(0, Face.BODY, Fill.NONE, false, quote, "right", false);
            case NOTE -> cell(0, Face.BODY, Fill.NONE, false, quote, "left", true);
            case SECTION -> cell(0, Face.SECTION, Fill.NONE, false, quote, "left", true);
            case HEADER -> cell(0, Face.STRONG, Fill.HEADER, true, quote, "center", true);
            case TEXT -> cell(0, Face.BODY, Fill.NONE, true, quote, "left", true);
            case WORD -> cell(0, Face.BODY, Fill.NONE, true, quote, "center", true);
            case CODE -> cell(TEXT_FORMAT, Face.BODY, Fill.NONE, true, quote, "center", false);
            case LINK -> cell(0, Face.LINK, Fill.NONE, true, quote, "left", true);
            case ERROR -> cell(0, Face.ERROR, Fill.ERROR, true, quote, "center", true);
            case WARNING -> cell(0, Face.BODY, Fill.WARNING, true, quote, "center", true);
            case TOTAL -> cell(0, Face.STRONG, Fill.TOTAL, true, quote, "center", true);
        };
    }

    private static String cell(
            int format, Face face, Fill fill, boolean bordered, String quote, String align, boolean wrapped) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + face.ordinal() + "\" fillId=\"" + fill.ordinal()
                + "\" borderId=\"" + (bordered ? 1 : 0) + "\" xfId=\"0\"" + quote
                + (format == 0 ? "" : " applyNumberFormat=\"1\"")
                + " applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\""
                + align
                + "\" vertical=\"center\"" + (wrapped ? " wrapText=\"1\"" : "") + "/></xf>";
    }
}
