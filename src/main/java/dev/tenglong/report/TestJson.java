package dev.tenglong.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.policy.Choice;
import dev.tenglong.policy.Reference;
import dev.tenglong.policy.Threshold;
import dev.tenglong.screening.Judgement;
import dev.tenglong.units.Decimals;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One tested indicator in JSON: its numbers, where they come from, the standard and what the standard was chosen over. */
final class TestJson {

    private final JsonGenerator json;
    private final EnterpriseReport report;

    TestJson(JsonGenerator json, EnterpriseReport report) {
        this.json = json;
        this.report = report;
    }

    void write(Judgement judgement) throws IOException {
        json.writeStartObject();
        new EnterpriseJson(json, Edition.INTERNAL).indicatorKeys(judgement);
        json.writeStringField("formula", judgement.measured().indicator().formula());
        json.writeStringField("reason", judgement.reason());
        Workings workings = Workings.of(
                judgement.measured(), report.verdict().dossier(), report.run().period());
        side("numerator", workings.above());
        side("denominator", workings.below());
        string("quotient", workings.quotient());
        standard(judgement);
        json.writeEndObject();
    }

    private void side(String key, Optional<Workings.Side> side) throws IOException {
        if (side.isEmpty()) {
            json.writeNullField(key);
            return;
        }
        json.writeObjectFieldStart(key);
        json.writeStringField("field", side.get().field().id());
        json.writeStringField("total", Decimals.plain(side.get().total()));
        json.writeArrayFieldStart("terms");
        for (Workings.Term term : side.get().terms()) {
            json.writeStartObject();
            json.writeStringField("label", term.label());
            json.writeStringField("sign", term.subtracted() ? "-" : "+");
            FigureJson.keys(json, term.figure());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void standard(Judgement judgement) throws IOException {
        Optional<Threshold> chosen = judgement.threshold();
        string("crossed_when", chosen.map(t -> t.crossedWhen().name().toLowerCase(Locale.ROOT)));
        string("rule_sector", chosen.map(Threshold::sector));
        string("rule_region", chosen.map(Threshold::region));
        string("effective_from", chosen.map(Threshold::effectiveFrom).map(LocalDate::toString));
        json.writeFieldName("reference");
        if (chosen.isPresent()) {
            reference(chosen.get().reference());
        } else {
            json.writeNull();
        }
        json.writeArrayFieldStart("beaten");
        Choice choice = report.choices().get(judgement.measured().indicator());
        for (Threshold beaten : choice == null ? List.<Threshold>of() : choice.beaten()) {
            json.writeStartObject();
            json.writeStringField("rule", beaten.rule());
            json.writeStringField("sector", beaten.sector());
            json.writeStringField("region", beaten.region());
            json.writeStringField("threshold", Decimals.plain(beaten.value()));
            json.writeStringField("effective_from", beaten.effectiveFrom().toString());
            string("why", chosen.map(threshold -> report.names().whyBeaten(beaten, threshold)));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void reference(Reference reference) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", reference.title());
        json.writeStringField("number", reference.number());
        json.writeStringField("article", reference.article());
        json.writeBooleanField("official", reference.official());
        json.writeEndObject();
    }

    private void string(String key, Optional<String> value) throws IOException {
        Json.string(json, key, value);
    }
}
