package dev.tenglong.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One JSON document: streamed in UTF-8, laid out for people, what is unknown null. */
final class Json {

    /** What writes the document's only value. */
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    private Json() {}

    /** Writes the document and a line break, and flushes {@code out}; closing it is the caller's. */
    static void write(OutputStream out, Body body) throws IOException {
        write(new OutputStreamWriter(out, StandardCharsets.UTF_8), body);
    }

    /** The same to a writer, whose encoding must be UTF-8. */
    static void write(Writer out, Body body) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new JsonLayout());
            body.write(json);
        }
        out.write('\n');
        out.flush();
    }

    static void string(JsonGenerator json, String key, Optional<String> value) throws IOException {
        json.writeFieldName(key);
        if (value.isPresent()) {
            json.writeString(value.get());
        } else {
            json.writeNull();
        }
    }

    static void bool(JsonGenerator json, String key, Optional<Boolean> value) throws IOException {
        json.writeFieldName(key);
        if (value.isPresent()) {
            json.writeBoolean(value.get());
        } else {
            json.writeNull();
        }
    }

    static void strings(JsonGenerator json, String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    static void number(JsonGenerator json, String key, OptionalInt value) throws IOException {
        json.writeFieldName(key);
        if (value.isPresent()) {
            json.writeNumber(value.getAsInt());
        } else {
            json.writeNull();
        }
    }
}
