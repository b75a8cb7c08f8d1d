package dev.tenglong.ledger.body;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.screening.Exemption;
import java.io.IOException;

/** An exemption (豁免). */
public final class ExemptionJson {

    private ExemptionJson() {}

    /** The body of the entry that enters it. */
    public static String body(Exemption exemption) {
        return Bodies.text(json -> write(exemption, json));
    }

    public static Exemption read(String body) {
        return read(Bodies.read(body));
    }

    static void write(Exemption exemption, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("uscc", exemption.uscc().value());
        json.writeStringField("reason", exemption.reason());
        json.writeStringField("document", exemption.document());
        json.writeStringField("approver", exemption.approver());
        json.writeStringField("from", exemption.from().toString());
        json.writeStringField("until", exemption.until().toString());
        if (exemption.endedOn().isPresent()) {
            json.writeStringField("ended_on", exemption.endedOn().get().toString());
        }
        json.writeEndObject();
    }

    static Exemption read(JsonNode node) {
        try {
            return new Exemption(
                    Plain.uscc(node.get("uscc").text()),
                    node.get("reason").text(),
                    node.get("document").text(),
                    node.get("approver").text(),
                    Plain.date(node.get("from").text()),
                    Plain.date(node.get("until").text()),
                    node.find("ended_on").map(n -> Plain.date(n.text())));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("no exemption", e);
        }
    }
}
