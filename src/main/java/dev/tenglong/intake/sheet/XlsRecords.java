package dev.tenglong.intake.sheet;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/**
 * The records of a workbook stream, from any place on. Only the records that are asked for are understood, so an odd
 * chart or drawing cannot keep the figures from being read.
 */
final class XlsRecords {

    static final int HEADER = 4;
    static final int BOF = 0x0809;
    static final int EOF = 0x000A;
    static final int BIFF8 = 0x0600;
    static final int WORKSHEET = 0x0010;

    private final DocumentEntry stream;
    private EncryptionInfo encryption;

    XlsRecords(DocumentEntry stream) {
        this.stream = stream;
    }

    /** Opens the stream at a position that is the start of a record. */
    RecordInputStream from(int position) throws IOException {
        var in = new DocumentInputStream(stream);
        if (in.skip(position) != position) {
            throw new IOException("beyond the end");
        }
        return encryption == null ? new RecordInputStream(in) : new RecordInputStream(in, encryption, position);
    }

    /**
     * Takes note that everything after this record is encrypted. Workbooks that are only write-protected are encrypted
     * with a password everyone knows; false where that one does not open this workbook.
     */
    boolean decrypt(FilePassRecord pass) throws IOException {
        try {
            EncryptionInfo info = pass.getEncryptionInfo();
            if (!info.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                return false;
            }
            encryption = info;
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
