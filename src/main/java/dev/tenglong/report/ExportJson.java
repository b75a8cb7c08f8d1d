package dev.tenglong.report;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.ledger.LogEntry;
import dev.tenglong.listing.RunFacts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of an export that no other output has, as JSON (导出). Schemas {@code tenglong/entries/0} and so on. */
public final class ExportJson {

    private ExportJson() {}

    /** Everything that happened; a body is the JSON it is. */
    public static void entries(List<LogEntry> entries, OutputStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringField("schema", "tenglong/entries/0");
            json.writeArrayFieldStart("entries");
            for (LogEntry entry : entries) {
                json.writeStartObject();
                json.writeNumberField("number", entry.number());
                json.writeStringField("recorded_at", entry.recordedAt());
                json.writeStringField("kind", entry.kind().word());
                json.writeStringField("subject", entry.subject());
                json.writeStringField("summary", entry.summary());
                json.writeStringField("check_code", entry.checkCode());
                json.writeStringField("program", entry.program());
                json.writeStringField("hash", entry.hash());
                json.writeStringField("stored", entry.stored());
                json.writeStringField("seal", entry.seal());
                json.writeFieldName("body");
                json.writeRawValue(entry.body());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    static void runs(List<LedgerExport.RunLine> runs, OutputStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringField("schema", "tenglong/runs/0");
            json.writeArrayFieldStart("runs");
            for (LedgerExport.RunLine line : runs) {
                RunFacts facts = line.run().facts();
                json.writeStartObject();
                json.writeStringField("period", facts.period().toString());
                json.writeNumberField("revision", facts.revision().number());
                json.writeStringField("as_of", facts.period().lastDay().toString());
                Json.string(json, "check_code", facts.checkCode());
                json.writeStringField("run", facts.run());
                json.writeStringField("criteria", facts.criteria());
                json.writeBooleanField("official", facts.official());
                json.writeNumberField("enterprises", line.enterprises());
                json.writeNumberField("on_list", line.onList());
                Json.strings(
                        json,
                        "drawn_on",
                        facts.drawnOn().stream().map(Revision::toString).toList());
                Json.string(json, "retracted", line.run().retracted());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    static void enterprises(Map<EnterpriseKey, List<String>> names, OutputStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringField("schema", "tenglong/enterprises/0");
            json.writeArrayFieldStart("enterprises");
            for (Map.Entry<EnterpriseKey, List<String>> enterprise : names.entrySet()) {
                json.writeStartObject();
                Json.string(
                        json,
                        "uscc",
                        Optional.of(enterprise.getKey())
                                .filter(EnterpriseKey::isCode)
                                .map(EnterpriseKey::value));
                Json.strings(json, "names", enterprise.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
