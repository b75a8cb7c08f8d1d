package dev.tenglong.ledger.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.intake.SourceTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The rows of a table as lines of JSON (数据行): the row's number, then a value for each column. A number is an amount, a
 * string a word, null a missing value, false one that could not be used, true one that a merged cell above gives.
 */
public final class RowLines {

    private final JsonGenerator json;

    /** Writes to a stream in memory, which does not fail. */
    public RowLines(OutputStream out) {
        try {
            json = new JsonFactory().createGenerator(out);
            json.setRootValueSeparator(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void add(SourceRow row) {
        try {
            json.writeStartArray();
            json.writeNumber(row.row());
            for (Reading reading : row.readings()) {
                write(reading);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Reading reading) throws IOException {
        if (reading instanceof Reading.Amount amount) {
            json.writeNumber(amount.value().toString());
        } else if (reading instanceof Reading.Word word) {
            json.writeString(word.value());
        } else if (reading instanceof Reading.Missing) {
            json.writeNull();
        } else {
            json.writeBoolean(reading instanceof Reading.Covered);
        }
    }

    /** Hands over what was written and not yet handed over. */
    public void flush() {
        try {
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void read(byte[] lines, SourceTable table, Consumer<SourceRow> sink) {
        for (byte[] line : new Lines(lines)) {
            List<JsonNode> values = JsonNode.read(line).items();
            if (values.size() != table.columns().size() + 1) {
                throw new UnreadableException("a row of " + values.size() + " values");
            }
            var readings = new ArrayList<Reading>(values.size() - 1);
            for (JsonNode value : values.subList(1, values.size())) {
                readings.add(reading(value));
            }
            sink.accept(new SourceRow(table, values.get(0).integer(), readings));
        }
    }

    private static Reading reading(JsonNode value) {
        if (value.isNull()) {
            return Reading.MISSING;
        }
        if (value.isText()) {
            return new Reading.Word(value.text());
        }
        if (value.isNumber()) {
            return new Reading.Amount(Plain.decimal(value.literal()));
        }
        return value.flag() ? Reading.COVERED : Reading.UNUSABLE;
    }
}
