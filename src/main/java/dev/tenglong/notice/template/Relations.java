package dev.tenglong.notice.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a part refers to (关系), by id.
 *
 * @param targets paths in the package; what lies outside it is left out
 */
record Relations(Map<String, String> targets) {

    /** The part that holds the relations of another. */
    static String fileOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** @param folder of the part they belong to, with a slash at its end */
    static Relations of(Document document, String folder) {
        var targets = new LinkedHashMap<String, String>();
        for (Element child : WordXml.children(document.getDocumentElement())) {
            String target = child.getAttribute("Target");
            if (!child.getAttribute("TargetMode").equals("External")) {
                targets.put(child.getAttribute("Id"), target.startsWith("/") ? target.substring(1) : folder + target);
            }
        }
        return new Relations(targets);
    }

    Optional<String> target(String id) {
        return Optional.ofNullable(targets.get(id));
    }
}
