package dev.tenglong.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits one line of a CSV file at its commas; a field in quotes may hold commas and doubled quotes, but no line break. */
final class CsvLine {

    private CsvLine() {}

    /** The fields, trimmed; empty where the quotes do not pair. */
    static Optional<List<String>> split(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"' && (quoted || field.toString().isBlank())) {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return quoted ? Optional.empty() : Optional.of(List.copyOf(fields));
    }
}
