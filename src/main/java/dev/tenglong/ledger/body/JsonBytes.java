package dev.tenglong.ledger.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes canonical JSON into memory, one document after the other, with one generator for all: there are millions. */
final class JsonBytes {

    /** What writes one document. */
    interface Document {
        void writeTo(JsonGenerator json) throws IOException;
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    private final JsonGenerator json;

    JsonBytes() {
        try {
            json = new JsonFactory().createGenerator(bytes);
            json.setRootValueSeparator(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of one document, without a line break. */
    byte[] write(Document document) {
        try {
            document.writeTo(json);
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to take bytes", e);
        }
        byte[] written = bytes.toByteArray();
        bytes.reset();
        return written;
    }
}
