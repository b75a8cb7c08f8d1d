package dev.tenglong.intake.sheet;

import java.io.IOException;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/**
 * The records of a workbook stream, from any place on. Only the records that are asked for are understood, so an odd
 * chart or drawing cannot keep the figures from being read.
 */
final class XlsRecords {

    static final int BOF = 0x0809;
    static final int EOF = 0x000A;
    static final int BIFF8 = 0x0600;
    static final int WORKSHEET = 0x0010;

    private final DocumentEntry stream;

    XlsRecords(DocumentEntry stream) {
        this.stream = stream;
    }

    /** Opens the stream at a position that is the start of a record. */
    RecordInputStream from(int position) throws IOException {
        var in = new DocumentInputStream(stream);
        if (in.skip(position) != position) {
            throw new IOException("beyond the end");
        }
        return new RecordInputStream(in);
    }

    /** Moves on to the next record, whatever is left of this one; false at the end of the stream. */
    static boolean next(RecordInputStream in) {
        in.readRemainder();
        if (!in.hasNextRecord()) {
            return false;
        }
        in.nextRecord();
        return true;
    }
}
