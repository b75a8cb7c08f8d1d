package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.DossierCode.DUPLICATE_ROW;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.intake.SourceTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Exact duplicates (重复的行): rows of one table that agree in every column that is read count once. */
final class Duplicates {

    private record Content(SourceTable table, List<Reading> readings) {}

    private Duplicates() {}

    static List<SourceRow> removed(List<SourceRow> rows, Findings findings) {
        if (rows.size() < 2) {
            return rows;
        }
        Map<Content, SourceRow> first = new HashMap<>();
        var kept = new ArrayList<SourceRow>();
        for (SourceRow row : rows) {
            SourceRow before = first.putIfAbsent(new Content(row.table(), row.readings()), row);
            if (before == null) {
                kept.add(row);
            } else {
                findings.add(Diagnostic.of(DUPLICATE_ROW, row.place(), "与第 " + before.row() + " 行内容完全相同，只计一次"));
            }
        }
        return kept;
    }
}
