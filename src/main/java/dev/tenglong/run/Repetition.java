package dev.tenglong.run;

import dev.tenglong.intake.SourceColumn;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.ScreeningRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a screening would only repeat one on record (是否重复). What identifies a run knows its files by content; rows out of
 * the ledger may have been read with the header words of then, so what was read must be the same too.
 */
final class Repetition {

    /** What was read of a table, wherever its file lies now. */
    private record Reading(String sha256, String sheet, List<SourceColumn> columns, String rows) {
        static Reading of(SourceTable table, String rows) {
            return new Reading(table.sha256(), table.sheet(), table.columns(), rows);
        }
    }

    private Repetition() {}

    static boolean of(Ledger ledger, RecordedRun recorded, ScreeningRecord record, Material material)
            throws LedgerException {
        if (!recorded.facts().run().equals(record.run())) {
            return false;
        }
        Set<Reading> now = material.archive().stream()
                .map(table -> Reading.of(table.table(), table.sha256()))
                .collect(Collectors.toSet());
        Set<Reading> then = ledger.tables(recorded).stream()
                .filter(table -> table.use().rows() > 0)
                .map(table -> Reading.of(table.use().table(), table.rows()))
                .collect(Collectors.toSet());
        return now.equals(then);
    }
}
