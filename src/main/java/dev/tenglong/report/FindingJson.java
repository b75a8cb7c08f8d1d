package dev.tenglong.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.diagnostics.Diagnostic;
import java.io.IOException;

/** A finding in JSON, the same in every document. */
final class FindingJson {

    private FindingJson() {}

    static void write(JsonGenerator json, Diagnostic finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code().id());
        json.writeStringField("severity", finding.severity().word());
        Json.string(json, "file", finding.at().file());
        Json.string(json, "sheet", finding.at().sheet());
        Json.string(json, "cell", finding.at().cell());
        json.writeStringField("message", finding.message());
        Json.string(json, "excerpt", finding.excerpt());
        Json.string(json, "hint", finding.hint());
        json.writeEndObject();
    }
}
