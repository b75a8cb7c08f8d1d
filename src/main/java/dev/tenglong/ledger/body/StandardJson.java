package dev.tenglong.ledger.body;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.policy.Reference;
import dev.tenglong.policy.Threshold;
import java.io.IOException;
import java.util.Locale;

/** A standard with its reference (标准与依据), as it was when it was applied. */
final class StandardJson {

    static final Words<Indicator> INDICATORS = Words.of(Indicator.values(), Indicator::id);

    private static final Words<Threshold.Crossing> CROSSINGS =
            Words.of(Threshold.Crossing.values(), c -> c.name().toLowerCase(Locale.ROOT));

    private StandardJson() {}

    static void write(Threshold standard, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("indicator", INDICATORS.write(standard.indicator()));
        json.writeStringField("sector", standard.sector());
        json.writeStringField("region", standard.region());
        json.writeStringField("from", standard.effectiveFrom().toString());
        json.writeStringField("value", standard.value().toString());
        json.writeStringField("crossed_when", CROSSINGS.write(standard.crossedWhen()));
        json.writeStringField("rule", standard.rule());
        Reference reference = standard.reference();
        json.writeObjectFieldStart("reference");
        json.writeStringField("key", reference.key());
        json.writeStringField("title", reference.title());
        json.writeStringField("number", reference.number());
        json.writeStringField("article", reference.article());
        json.writeBooleanField("official", reference.official());
        json.writeEndObject();
        json.writeEndObject();
    }

    static Threshold read(JsonNode node) {
        JsonNode reference = node.get("reference");
        return new Threshold(
                INDICATORS.read(node.get("indicator").text()),
                node.get("sector").text(),
                node.get("region").text(),
                Plain.date(node.get("from").text()),
                Plain.decimal(node.get("value").text()),
                CROSSINGS.read(node.get("crossed_when").text()),
                new Reference(
                        reference.get("key").text(),
                        reference.get("title").text(),
                        reference.get("number").text(),
                        reference.get("article").text(),
                        reference.get("official").flag()),
                node.get("rule").text());
    }
}
