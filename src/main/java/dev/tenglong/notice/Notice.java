package dev.tenglong.notice;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that one notice says, as text (一份文书).
 *
 * @param values     of every field that has a value
 * @param indicators the rows of its table, each with the fields of an indicator
 */
public record Notice(NoticeKind kind, Map<NoticeField, String> values, List<Map<NoticeField, String>> indicators) {

    public Notice {
        values = copy(values);
        indicators = indicators.stream().map(Notice::copy).toList();
    }

    /** Blank is no value: it must not be printed as one. */
    public Optional<String> value(NoticeField field) {
        return Optional.ofNullable(values.get(field)).filter(text -> !text.isBlank());
    }

    /** Whether there is at least one row and none lacks it. */
    public boolean hasInEveryRow(NoticeField field) {
        return !indicators.isEmpty()
                && indicators.stream()
                        .noneMatch(row -> row.getOrDefault(field, "").isBlank());
    }

    /** The same notice with one more value, or another one. */
    public Notice with(NoticeField field, String value) {
        Map<NoticeField, String> more = values.isEmpty() ? new EnumMap<>(NoticeField.class) : new EnumMap<>(values);
        more.put(field, value);
        return new Notice(kind, more, indicators);
    }

    private static Map<NoticeField, String> copy(Map<NoticeField, String> values) {
        return Collections.unmodifiableMap(values.isEmpty() ? new EnumMap<>(NoticeField.class) : new EnumMap<>(values));
    }
}
