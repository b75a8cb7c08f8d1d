package dev.tenglong.intake.header;

import static dev.tenglong.diagnostics.IntakeCode.COLUMN_RESEMBLES_FIELD;
import static dev.tenglong.diagnostics.IntakeCode.HEADER_COLUMN_UNUSED;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.header.ColumnPlan.Reason;
import dev.tenglong.intake.header.ColumnPlan.Unused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Collects the columns of a table that are not read (未使用的列). The first reason given for a column stands. */
final class UnusedColumns {

    private final TreeMap<Integer, Unused> byColumn = new TreeMap<>();

    void add(int column, String header, Reason reason) {
        byColumn.putIfAbsent(column, new Unused(column, header, reason));
    }

    void add(Candidate candidate, Reason reason) {
        add(candidate.column(), candidate.header(), reason);
    }

    /** In sheet order. */
    List<Unused> all() {
        return List.copyOf(byColumn.values());
    }

    /** The first that nobody knows and whose header is like this. */
    OptionalInt named(Pattern header) {
        return byColumn.values().stream()
                .filter(u -> u.reason() == Reason.UNKNOWN)
                .filter(u -> header.matcher(HeaderLabel.key(u.header())).matches())
                .mapToInt(Unused::column)
                .findFirst();
    }

    /**
     * A warning for each that resembles a field nothing else of the table gives, one note for all others; what has a
     * finding of its own, or is meant by a mapping, is not told again.
     */
    void report(Map<Integer, Field> resembling, HeaderPlace place, Findings findings) {
        List<Unused> told = byColumn.values().stream()
                .filter(u -> u.reason() != Reason.BAD_UNIT
                        && u.reason() != Reason.MAPPED_OUT
                        && u.reason() != Reason.ROW_UNIT
                        && u.reason() != Reason.ROW_PERIOD
                        && u.reason() != Reason.OTHER_TABLE)
                .toList();
        var others = new ArrayList<String>();
        for (Unused column : told) {
            Field field = resembling.get(column.column());
            if (field == null) {
                others.add(column.header());
            } else {
                findings.add(place.at(
                                COLUMN_RESEMBLES_FIELD,
                                column.column(),
                                "“" + column.header() + "”像是" + field.label() + "，但不在用词表中，未读取")
                        .hint("是" + field.label() + "的，把“" + column.header() + "”加到 config/headers.yaml 里 " + field.id()
                                + " 的 words（不写单位）；不是的，在映射的 columns 中写 skip"));
            }
        }
        if (!others.isEmpty()) {
            findings.add(Diagnostic.of(HEADER_COLUMN_UNUSED, place.whole(), "有 " + others.size() + " 列未使用")
                    .excerpt(String.join("、", others)));
        }
    }
}
