package dev.tenglong.notice.template;

/** Text as it stands in XML (转义). */
final class XmlText {

    private static final String BREAK = "</w:t><w:br/><w:t xml:space=\"preserve\">";

    private XmlText() {}

    /** Of a template: already XML once, so that every character is one that XML allows. */
    static String content(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }

    /** Of a template's attribute. */
    static String attribute(String text) {
        return content(text).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
    }

    /** Of a value from anywhere: what XML forbids becomes a space. */
    static String value(String text, boolean inAttribute) {
        var xml = new StringBuilder(text.length() + 16);
        int[] points = text.codePoints().toArray();
        for (int point : points) {
            switch (point) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\n' -> xml.append(inAttribute ? " " : BREAK);
                default -> xml.appendCodePoint(isAllowed(point) ? point : ' ');
            }
        }
        return xml.toString();
    }

    private static boolean isAllowed(int point) {
        return point >= 0x20 && point < 0xD800 || point >= 0xE000 && point < 0xFFFE || point > 0xFFFF;
    }
}
