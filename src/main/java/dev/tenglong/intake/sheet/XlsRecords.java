package dev.tenglong.intake.sheet;

import java.io.IOException;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.util.LittleEndian;

/**
 * The records of a workbook stream, from any place on. Only the records that are asked for are understood, so an odd
 * chart or drawing cannot keep the figures from being read.
 */
final class XlsRecords {

    static final int BOF = 0x0809;
    static final int EOF = 0x000A;
    static final int BIFF8 = 0x0600;
    static final int BIFF5 = 0x0500;
    static final int WORKSHEET = 0x0010;

    private static final int HEADER = 4;

    private final DocumentEntry stream;
    private EncryptionInfo key;
    private int encryptedFrom;

    XlsRecords(DocumentEntry stream) {
        this.stream = stream;
    }

    /** Goes on with what a key opens, from the record that begins at {@code position}. */
    void decrypt(EncryptionInfo opened, int position) {
        key = opened;
        encryptedFrom = position;
    }

    /** Opens the stream at a position that is the start of a record. */
    RecordInputStream from(int position) throws IOException {
        if (key != null && position >= encryptedFrom) {
            return decrypted(position);
        }
        return new RecordInputStream(at(position));
    }

    private DocumentInputStream at(int position) throws IOException {
        var in = new DocumentInputStream(stream);
        if (in.skip(position) != position) {
            throw new IOException("beyond the end");
        }
        return in;
    }

    /** The cipher runs through the stream from its first encrypted record on, so that is where each reading begins. */
    private RecordInputStream decrypted(int position) throws IOException {
        var in = new RecordInputStream(at(encryptedFrom), key, encryptedFrom);
        int passed = encryptedFrom;
        while (passed < position && in.hasNextRecord()) {
            in.nextRecord();
            passed += length(in);
            in.readRemainder();
        }
        if (passed != position || !in.hasNextRecord()) {
            throw new IOException("no record begins there");
        }
        return in;
    }

    /** The length of a record just begun, with its header. */
    static int length(RecordInputStream in) {
        return HEADER + in.remaining();
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

    /** The version that the stream itself names in its first record; 0 where it begins with something else. */
    static int version(DocumentEntry stream) {
        byte[] first = new byte[6];
        try (var in = new DocumentInputStream(stream)) {
            in.readFully(first);
        } catch (IOException | RuntimeException e) {
            return 0;
        }
        return LittleEndian.getUShort(first, 0) == BOF ? LittleEndian.getUShort(first, HEADER) : 0;
    }
}
