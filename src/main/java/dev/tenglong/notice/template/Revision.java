package dev.tenglong.notice.template;

import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The marks that Word leaves while changes are tracked (修订): an enterprise would read what its notice said before. */
final class Revision {

    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("ins", "插入"),
            Map.entry("del", "删除"),
            Map.entry("delText", "删除"),
            Map.entry("delInstrText", "删除"),
            Map.entry("moveFrom", "移动"),
            Map.entry("moveTo", "移动"),
            Map.entry("moveFromRangeStart", "移动"),
            Map.entry("moveFromRangeEnd", "移动"),
            Map.entry("moveToRangeStart", "移动"),
            Map.entry("moveToRangeEnd", "移动"),
            Map.entry("cellIns", "插入"),
            Map.entry("cellDel", "删除"),
            Map.entry("cellMerge", "合并单元格"),
            Map.entry("conflictIns", "插入"),
            Map.entry("conflictDel", "删除"));

    private Revision() {}

    /** What was done here, in one word; empty where nothing was. */
    static Optional<String> of(Element element) {
        String name = element.getLocalName();
        if (!WordXml.isWord(element)) {
            return Optional.empty();
        }
        if (name.endsWith("Change")) {
            return Optional.of("格式");
        }
        if (name.startsWith("customXml") && name.contains("Range") || name.startsWith("customXmlConflict")) {
            return Optional.of(name.contains("Del") ? "删除" : name.contains("Ins") ? "插入" : "移动");
        }
        return Optional.ofNullable(MARKS.get(name));
    }
}
