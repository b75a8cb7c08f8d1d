package dev.tenglong.notice.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Which headers the pages of a template bear (各节页眉). A section without a header of its own has that of the one before. */
final class Sections {

    /**
     * The header of some pages.
     *
     * @param section from 1
     * @param pages   which of its pages, in words
     * @param part    empty where they have none
     */
    record Header(int section, String pages, String part) {}

    private static final Map<String, String> PAGES = Map.of("default", "", "even", "偶数页", "first", "首页");

    private Sections() {}

    /** @param evenDiffers whether even pages have headers of their own */
    static List<Header> headers(Document document, Relations relations, boolean evenDiffers) {
        var headers = new ArrayList<Header>();
        Map<String, String> current = new HashMap<>();
        int number = 0;
        for (Element section : WordXml.all(document.getDocumentElement(), "sectPr")) {
            number++;
            for (Element child : WordXml.children(section)) {
                if (WordXml.is(child, "headerReference")) {
                    String part =
                            relations.target(WordXml.attribute(child, "id")).orElse("");
                    current.put(WordXml.attribute(child, "type"), part);
                }
            }
            Set<String> used = new TreeSet<>(Set.of("default"));
            if (evenDiffers) {
                used.add("even");
            }
            if (WordXml.children(section).stream().anyMatch(Sections::wantsFirst)) {
                used.add("first");
            }
            for (String type : used) {
                headers.add(new Header(number, PAGES.get(type), current.getOrDefault(type, "")));
            }
        }
        return headers;
    }

    private static boolean wantsFirst(Element child) {
        return WordXml.is(child, "titlePg") && isOn(child);
    }

    /** Whether a switch is on: it is unless it says otherwise. */
    static boolean isOn(Element element) {
        return !Set.of("0", "false", "off").contains(WordXml.attribute(element, "val"));
    }
}
