package dev.tenglong.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.screening.Exemption;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** Exemptions as JSON, schema {@code tenglong/exemptions/0}. */
public final class ExemptionJson {

    private ExemptionJson() {}

    /** Writes one document in UTF-8 and a line break, and flushes {@code out}; closing it is the caller's. */
    public static void write(List<ExemptionLine> lines, LocalDate asOf, OutputStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringField("schema", "tenglong/exemptions/0");
            json.writeStringField("as_of", asOf.toString());
            json.writeArrayFieldStart("exemptions");
            for (ExemptionLine line : lines) {
                line(json, line, asOf);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void line(JsonGenerator json, ExemptionLine line, LocalDate asOf) throws IOException {
        Exemption exemption = line.exemption();
        json.writeStartObject();
        json.writeStringField("uscc", exemption.uscc().value());
        Json.string(json, "name", line.name());
        json.writeStringField("reason", exemption.reason());
        json.writeStringField("document", exemption.document());
        json.writeStringField("approver", exemption.approver());
        json.writeStringField("from", exemption.from().toString());
        json.writeStringField("until", exemption.until().toString());
        Json.string(json, "ended_on", exemption.endedOn().map(LocalDate::toString));
        json.writeStringField("state", exemption.on(asOf).word());
        json.writeEndObject();
    }
}
