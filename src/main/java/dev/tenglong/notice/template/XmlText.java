package dev.tenglong.notice.template;

/** Text as it stands in XML (转义). */
final class XmlText {

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

    /** What ends a line within a text of Word; {@code text} is called whatever the template calls it. */
    static String lineBreak(String text) {
        String prefix = text.substring(0, text.indexOf(':') + 1);
        return "</" + text + "><" + prefix + "br/><" + text + " xml:space=\"preserve\">";
    }

    /** Of a value from anywhere: what XML forbids becomes a space. */
    static String value(String text, String lineBreak) {
        var xml = new StringBuilder(text.length() + 16);
        int[] points = text.codePoints().toArray();
        for (int point : points) {
            switch (point) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\n' -> xml.append(lineBreak);
                default -> xml.appendCodePoint(isAllowed(point) ? point : ' ');
            }
        }
        return xml.toString();
    }

    private static boolean isAllowed(int point) {
        return point >= 0x20 && point < 0xD800 || point >= 0xE000 && point < 0xFFFE || point > 0xFFFF;
    }
}
