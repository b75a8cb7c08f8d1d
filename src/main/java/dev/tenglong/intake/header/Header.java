package dev.tenglong.intake.header;

import java.util.List;
import java.util.Map;

/**
 * The header of a table, found.
 *
 * @param firstRow 1-based
 * @param lastRow  1-based; data begins below it
 * @param paths    column (1-based) to the texts above it, outermost first
 * @param title    the name of the sheet and everything written above the header
 * @param unitLine the units named once above the table (单位：万元、亩), in the order written
 */
public record Header(int firstRow, int lastRow, Map<Integer, List<String>> paths, String title, List<String> unitLine) {

    public Header {
        paths = Map.copyOf(paths);
        unitLine = List.copyOf(unitLine);
    }

    /** The header of a column as one text, levels joined by a slash. */
    public String text(int column) {
        return String.join("/", paths.getOrDefault(column, List.of())).replaceAll("\\s+", "");
    }
}
