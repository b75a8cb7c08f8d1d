package dev.tenglong.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lays JSON out for people (版式): two spaces a level, LF, and whatever lies deeper than an enterprise's own keys on one
 * line, so that an indicator is a line and two runs compare line by line. Keeps state: one a document.
 */
final class JsonLayout implements PrettyPrinter {

    private static final int DEEPEST_BROKEN_OBJECT = 2;
    private static final int DEEPEST_BROKEN_ARRAY = 3;

    private final Deque<Boolean> broken = new ArrayDeque<>();

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        broken.push(broken.size() <= DEEPEST_BROKEN_OBJECT);
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        broken.push(broken.size() <= DEEPEST_BROKEN_ARRAY);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        newLine(json, "");
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        newLine(json, "");
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        newLine(json, " ");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        newLine(json, " ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, entries, '}');
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        end(json, values, ']');
    }

    private void end(JsonGenerator json, int count, char bracket) throws IOException {
        if (broken.pop() && count > 0) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(broken.size()));
        }
        json.writeRaw(bracket);
    }

    private void newLine(JsonGenerator json, String otherwise) throws IOException {
        if (broken.element()) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(broken.size()));
        } else {
            json.writeRaw(otherwise);
        }
    }
}
