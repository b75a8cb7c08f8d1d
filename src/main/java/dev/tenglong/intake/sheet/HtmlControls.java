package dev.tenglong.intake.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a browser shows of the controls of a form on a page (网页控件): of a drop-down only the option chosen. */
final class HtmlControls {

    private static final Set<String> WITHOUT_TEXT = Set.of(
            "hidden", "checkbox", "radio", "button", "submit", "reset", "image", "file", "password", "color", "range");

    private HtmlControls() {}

    /** The text shown of a control; empty where the element is none. */
    static Optional<String> shown(Element element) {
        return switch (element.normalName()) {
            case "select" -> Optional.of(chosen(element));
            case "input" ->
                Optional.of(
                        WITHOUT_TEXT.contains(element.attr("type").strip().toLowerCase(Locale.ROOT))
                                ? ""
                                : element.attr("value"));
            default -> Optional.empty();
        };
    }

    private static String chosen(Element select) {
        List<Element> options = select.getElementsByTag("option");
        List<String> selected = options.stream()
                .filter(o -> o.hasAttr("selected"))
                .map(Element::text)
                .toList();
        if (select.hasAttr("multiple")) {
            return String.join("\n", selected);
        }
        return selected.isEmpty()
                ? options.stream()
                        .filter(o -> !o.hasAttr("disabled"))
                        .findFirst()
                        .map(Element::text)
                        .orElse("")
                : selected.get(selected.size() - 1);
    }
}
