package dev.tenglong.ledger.body;

import java.time.LocalDate;

/** The bodies of small entries that refer to an earlier one (后续事项). */
public final class EventJson {

    /**
     * A screening taken back.
     *
     * @param entry the number of the entry that recorded it
     */
    public record Retraction(long entry, String reason) {}

    /** An exemption ended before its time. */
    public record ExemptionEnd(long entry, LocalDate on, String reason) {}

    private static final String ENTRY = "entry";
    private static final String REASON = "reason";

    private EventJson() {}

    public static String body(Retraction retraction) {
        return Bodies.text(json -> {
            json.writeStartObject();
            json.writeNumberField(ENTRY, retraction.entry());
            json.writeStringField(REASON, retraction.reason());
            json.writeEndObject();
        });
    }

    public static Retraction retraction(String body) {
        JsonNode node = Bodies.read(body);
        return new Retraction(node.get(ENTRY).number(), node.get(REASON).text());
    }

    public static String body(ExemptionEnd end) {
        return Bodies.text(json -> {
            json.writeStartObject();
            json.writeNumberField(ENTRY, end.entry());
            json.writeStringField("on", end.on().toString());
            json.writeStringField(REASON, end.reason());
            json.writeEndObject();
        });
    }

    public static ExemptionEnd exemptionEnd(String body) {
        JsonNode node = Bodies.read(body);
        return new ExemptionEnd(
                node.get(ENTRY).number(),
                Plain.date(node.get("on").text()),
                node.get(REASON).text());
    }
}
