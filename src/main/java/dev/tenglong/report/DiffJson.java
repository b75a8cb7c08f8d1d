package dev.tenglong.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.listing.Cause;
import dev.tenglong.listing.DiffLine;
import dev.tenglong.listing.Differences;
import dev.tenglong.listing.Move;
import dev.tenglong.listing.Standing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A comparison as JSON, schema {@code tenglong/diff/1}: a public contract, streamed, every key always present. */
public final class DiffJson {

    private final JsonGenerator json;

    private DiffJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes one document in UTF-8 and a line break, and flushes {@code out}; closing it is the caller's. */
    public static void write(Differences differences, OutputStream out) throws IOException {
        Json.write(out, json -> new DiffJson(json).document(differences));
    }

    private void document(Differences differences) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", "tenglong/diff/1");
        json.writeStringField("from", differences.from().revision().toString());
        json.writeStringField("to", differences.to().revision().toString());
        for (Move move : Move.values()) {
            json.writeArrayFieldStart(move.word());
            for (DiffLine line : differences.lines(move)) {
                line(line);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void line(DiffLine line) throws IOException {
        json.writeStartObject();
        Json.string(
                json,
                "uscc",
                Optional.of(line.pair().key()).filter(k -> k.isCode()).map(k -> k.value()));
        json.writeStringField("name", line.name());
        side("from", line.pair().judgedFrom());
        side("to", line.pair().judgedTo());
        json.writeArrayFieldStart("causes");
        for (Cause cause : line.causes()) {
            cause(cause);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void side(String key, Optional<Standing> standing) throws IOException {
        json.writeObjectFieldStart(key);
        Json.string(json, "category", standing.map(s -> s.category().word()));
        Json.bool(json, "listed", standing.flatMap(Standing::listed));
        json.writeEndObject();
    }

    private void cause(Cause cause) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", cause.kind().word());
        Json.string(json, "indicator", cause.indicator().map(Indicator::id));
        Json.string(json, "from", cause.from());
        Json.string(json, "to", cause.to());
        json.writeStringField("detail", cause.detail());
        json.writeEndObject();
    }
}
