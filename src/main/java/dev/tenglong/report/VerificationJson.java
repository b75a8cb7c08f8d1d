package dev.tenglong.report;

import dev.tenglong.ledger.Verification;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** What looking through a ledger came to, as JSON, schema {@code tenglong/verification/1}: a public contract. */
public final class VerificationJson {

    private VerificationJson() {}

    /** Writes one document in UTF-8 and a line break, and flushes {@code out}; closing it is the caller's. */
    public static void write(Verification verification, OutputStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringField("schema", "tenglong/verification/1");
            json.writeBooleanField("ok", verification.isOk());
            Json.string(json, "head", Optional.of(verification.head()).filter(head -> !head.isEmpty()));
            json.writeNumberField("entries", verification.entries());
            json.writeArrayFieldStart("problems");
            for (Verification.Problem problem : verification.problems()) {
                json.writeStartObject();
                json.writeStringField("kind", problem.kind().word());
                json.writeStringField("at", problem.at());
                json.writeStringField("expected", problem.expected());
                json.writeStringField("found", problem.found());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
