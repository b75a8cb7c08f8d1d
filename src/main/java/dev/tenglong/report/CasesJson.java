package dev.tenglong.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.casework.CaseOnDay;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** Cases as JSON, schema {@code tenglong/cases/1}: a public contract, every key always present. */
public final class CasesJson {

    private CasesJson() {}

    /** Writes one document in UTF-8 and a line break, and flushes {@code out}; closing it is the caller's. */
    public static void write(List<CaseOnDay> cases, LocalDate asOf, OutputStream out) throws IOException {
        Json.write(out, json -> document(json, cases, asOf));
    }

    private static void document(JsonGenerator json, List<CaseOnDay> cases, LocalDate asOf) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", "tenglong/cases/1");
        json.writeStringField("as_of", asOf.toString());
        json.writeArrayFieldStart("cases");
        for (CaseOnDay one : cases) {
            json.writeStartObject();
            CaseJson.keys(json, one);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
