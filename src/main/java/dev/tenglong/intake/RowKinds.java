package dev.tenglong.intake;

import dev.tenglong.intake.header.IdleRow;
import dev.tenglong.intake.mapping.AppliedMapping;
import dev.tenglong.intake.sheet.MergedRange;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the kind of one row after the other (行的种类): by what it says, by what stood above it, by its figures. */
final class RowKinds {

    private final Optional<AppliedMapping> mapping;
    private final RowSieve sieve;
    private final SummaryRows summaries;
    private final Set<Integer> headings;
    private final FormRows forms;
    private final DetailRows details;
    private boolean belowRepeated;
    private boolean anyData;

    RowKinds(
            Optional<AppliedMapping> mapping,
            RowSieve sieve,
            SummaryRows summaries,
            FormRows forms,
            DetailRows details,
            List<MergedRange> merges) {
        this.forms = forms;
        this.details = details;
        this.mapping = mapping;
        this.sieve = sieve;
        this.summaries = summaries;
        this.headings = sieve.headings(merges);
    }

    /**
     * The kind of the next row.
     *
     * @param inOtherTable whether it stands below the header of another table, where figures say nothing
     */
    RowKind of(SheetRow row, boolean inOtherTable) {
        RowKind kind = mapping.filter(m -> m.skips(row)).isPresent() ? RowKind.MAPPED_OUT : sieve.kind(row);
        boolean numbering = (belowRepeated || !anyData) && kind == RowKind.DATA && IdleRow.isIdle(KeptRow.texts(row));
        belowRepeated = kind == RowKind.REPEATED_HEADER;
        if (details.take(row, kind)) {
            return RowKind.TOTAL;
        }
        if (kind != RowKind.DATA || inOtherTable) {
            return kind;
        }
        if (numbering) {
            return RowKind.EMPTY;
        }
        if (forms.isFound(row, !anyData)) {
            return RowKind.FOOTER;
        }
        if (headings.contains(row.number()) && KeptRow.isAlone(row)) {
            return RowKind.FOOTER;
        }
        if (summaries.isTotal(row)) {
            return RowKind.TOTAL;
        }
        anyData = true;
        return RowKind.DATA;
    }
}
