package dev.tenglong.ledger;

import dev.tenglong.intake.SourceRow;
import dev.tenglong.intake.SourceTable;
import java.util.List;
import java.util.function.Consumer;

/** Takes the rows of tables as they are read and packs them for the ledger (数据行存档): small, canonical, whole. */
public final class RowArchive implements Consumer<SourceRow> {

    /**
     * The rows of one table.
     *
     * @param sha256 of the canonical form, in hex
     * @param packed the canonical form, deflated
     * @param size   of the canonical form, in bytes
     */
    public record Table(SourceTable table, String sha256, byte[] packed, long size) {}

    @Override
    public void accept(SourceRow row) {
        throw new UnsupportedOperationException();
    }

    /** The tables that had rows, in the order of their first row. Called once, after the last row. */
    public List<Table> tables() {
        throw new UnsupportedOperationException();
    }
}
