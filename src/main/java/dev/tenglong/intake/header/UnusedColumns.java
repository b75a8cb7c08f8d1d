package dev.tenglong.intake.header;

import static dev.tenglong.diagnostics.IntakeCode.HEADER_COLUMN_UNUSED;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.intake.header.ColumnPlan.Reason;
import dev.tenglong.intake.header.ColumnPlan.Unused;
import java.util.List;
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

    /** One note for all of them; what has a finding of its own, or is meant by a mapping, is not told again. */
    void report(HeaderPlace place, Findings findings) {
        List<String> headers = byColumn.values().stream()
                .filter(u -> u.reason() != Reason.BAD_UNIT
                        && u.reason() != Reason.MAPPED_OUT
                        && u.reason() != Reason.ROW_UNIT
                        && u.reason() != Reason.ROW_PERIOD
                        && u.reason() != Reason.OTHER_TABLE)
                .map(Unused::header)
                .toList();
        if (!headers.isEmpty()) {
            findings.add(Diagnostic.of(HEADER_COLUMN_UNUSED, place.whole(), "有 " + headers.size() + " 列未使用")
                    .excerpt(String.join("、", headers)));
        }
    }
}
