package dev.tenglong.ledger;

import dev.tenglong.digest.RunningSha256;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.ledger.body.Packed;
import dev.tenglong.ledger.body.RowLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

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

    private final Map<SourceTable, Rows> tables = new LinkedHashMap<>();
    private SourceTable open;
    private Rows rows;

    @Override
    public void accept(SourceRow row) {
        if (row.table() != open) {
            open = row.table();
            rows = tables.computeIfAbsent(open, table -> new Rows());
        }
        rows.lines.add(row);
    }

    /** The tables that had rows, in the order of their first row. Called once, after the last row. */
    public List<Table> tables() {
        return tables.entrySet().stream()
                .map(entry -> entry.getValue().finish(entry.getKey()))
                .toList();
    }

    /** The rows of one table, packed as they come and digested on the way. */
    private static final class Rows extends OutputStream {

        private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
        private final Deflater deflater = new Deflater(Packed.LEVEL);
        private final OutputStream packing = new DeflaterOutputStream(packed, deflater, 1 << 12);
        private final RunningSha256 digest = new RunningSha256();
        private final RowLines lines = new RowLines(this);
        private long size;

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            digest.add(bytes, offset, length);
            size += length;
            packing.write(bytes, offset, length);
        }

        private Table finish(SourceTable table) {
            try {
                lines.flush();
                packing.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                deflater.end();
            }
            return new Table(table, digest.hex(), packed.toByteArray(), size);
        }
    }
}
