package dev.tenglong.ledger.body;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.casework.Act;
import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.CaseId;
import dev.tenglong.casework.Evidence;
import dev.tenglong.casework.Particulars;
import java.io.IOException;
import java.util.List;

/** The body of the entry that records what happened in cases (案件事项正文): one event or many, of one command or screening. */
public final class CaseEventJson {

    private static final Words<Act> ACTS = Words.of(Act.values(), Act::word);

    private CaseEventJson() {}

    public static String body(List<CaseEvent> events) {
        return Bodies.text(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("events");
            for (CaseEvent event : events) {
                write(event, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    public static List<CaseEvent> read(String body) {
        try {
            return Bodies.read(body).get("events").items().stream()
                    .map(CaseEventJson::event)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("no events", e);
        }
    }

    private static void write(CaseEvent event, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("case", event.id().toString());
        json.writeStringField("act", ACTS.write(event.act()));
        json.writeStringField("on", event.on().toString());
        json.writeStringField("by", event.by());
        if (!event.note().isEmpty()) {
            json.writeStringField("note", event.note());
        }
        if (!event.evidence().isEmpty()) {
            json.writeArrayFieldStart("evidence");
            for (Evidence evidence : event.evidence()) {
                json.writeStartObject();
                json.writeStringField("name", evidence.name());
                json.writeStringField("sha256", evidence.sha256());
                json.writeNumberField("bytes", evidence.bytes());
                if (evidence.isForm()) {
                    json.writeNumberField("row", evidence.row());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (event.particulars() != Particulars.NONE) {
            json.writeObjectFieldStart("particulars");
            ParticularsJson.write(event.particulars(), json);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static CaseEvent event(JsonNode node) {
        Act act = ACTS.read(node.get("act").text());
        return new CaseEvent(
                id(node.get("case")),
                act,
                Plain.date(node.get("on").text()),
                node.get("by").text(),
                node.find("note").map(JsonNode::text).orElse(""),
                node.find("evidence")
                        .map(list -> list.items().stream()
                                .map(CaseEventJson::evidence)
                                .toList())
                        .orElse(List.of()),
                node.find("particulars")
                        .map(particulars -> ParticularsJson.read(act, particulars))
                        .orElse(Particulars.NONE));
    }

    private static Evidence evidence(JsonNode node) {
        return new Evidence(
                node.get("name").text(),
                node.get("sha256").text(),
                node.get("bytes").number(),
                node.find("row").map(JsonNode::integer).orElse(0));
    }

    static CaseId id(JsonNode node) {
        return CaseId.parse(node.text()).orElseThrow(() -> new UnreadableException("no case: " + node.text()));
    }
}
