package dev.tenglong.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.RunFacts;
import dev.tenglong.screening.Exemption;
import dev.tenglong.screening.Judgement;
import dev.tenglong.units.Decimals;
import dev.tenglong.units.ShownPlaces;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An enterprise explained, as JSON, schema {@code tenglong/explanation/0}. */
public final class ExplanationJson {

    private final JsonGenerator json;
    private final EnterpriseReport report;
    private final Dossier dossier;

    private ExplanationJson(JsonGenerator json, EnterpriseReport report) {
        this.json = json;
        this.report = report;
        this.dossier = report.verdict().dossier();
    }

    /** Writes one document in UTF-8 and a line break, and flushes {@code out}; closing it is the caller's. */
    public static void write(EnterpriseReport report, OutputStream out) throws IOException {
        Json.write(out, json -> new ExplanationJson(json, report).document());
    }

    private void document() throws IOException {
        RunFacts facts = report.run().facts();
        json.writeStartObject();
        json.writeStringField("schema", "tenglong/explanation/0");
        json.writeStringField("period", facts.period().toString());
        json.writeStringField("as_of", facts.period().lastDay().toString());
        json.writeStringField("run", facts.run());
        json.writeNumberField("revision", facts.revision().number());
        string("check_code", facts.checkCode());
        string("retracted", report.run().retracted());
        Json.strings(
                json, "caveats", report.caveats().stream().map(Caveat::sentence).toList());
        json.writeObjectFieldStart("enterprise");
        new EnterpriseJson(json, Edition.INTERNAL)
                .keys(
                        report.verdict(),
                        report.number().isPresent(),
                        report.standing().change());
        json.writeEndObject();
        Json.number(json, "number", report.number());
        Json.strings(json, "former_names", report.formerNames());
        string("class", dossier.evaluation());
        carried();
        Json.strings(json, "reasons", report.verdict().reasons());
        tests();
        quantities();
        json.writeArrayFieldStart("findings");
        for (Diagnostic finding : report.findings()) {
            FindingJson.write(json, finding);
        }
        json.writeEndArray();
        exemptions();
        history();
        json.writeEndObject();
    }

    private void carried() throws IOException {
        json.writeArrayFieldStart("carried");
        for (Map.Entry<Field, Revision> entry : new TreeMap<>(dossier.carried()).entrySet()) {
            json.writeStartObject();
            json.writeStringField("field", entry.getKey().id());
            json.writeStringField("from", entry.getValue().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void tests() throws IOException {
        json.writeArrayFieldStart("tests");
        for (Judgement judgement : report.tested()) {
            new TestJson(json, report).write(judgement);
        }
        json.writeEndArray();
    }

    private void quantities() throws IOException {
        json.writeArrayFieldStart("sources");
        for (Map.Entry<Field, Figure> entry : new TreeMap<>(dossier.figures()).entrySet()) {
            json.writeStartObject();
            json.writeStringField("field", entry.getKey().id());
            json.writeStringField("unit", entry.getKey().dimension().base().label());
            FigureJson.keys(json, entry.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void exemptions() throws IOException {
        json.writeArrayFieldStart("exemptions");
        for (Exemption exemption : report.exemptions()) {
            json.writeStartObject();
            json.writeStringField("reason", exemption.reason());
            json.writeStringField("document", exemption.document());
            json.writeStringField("approver", exemption.approver());
            json.writeStringField("from", exemption.from().toString());
            json.writeStringField("until", exemption.until().toString());
            string("ended_on", exemption.endedOn().map(LocalDate::toString));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void history() throws IOException {
        json.writeArrayFieldStart("history");
        for (EnterpriseReport.Moment moment : report.history()) {
            json.writeStartObject();
            json.writeStringField("period", moment.run().period().toString());
            json.writeNumberField("revision", moment.run().revision().number());
            json.writeStringField("category", moment.verdict().category().word());
            Json.bool(json, "listed", moment.verdict().listed());
            Json.number(json, "number", moment.standing().number());
            string("change", moment.standing().change().map(Change::word));
            json.writeArrayFieldStart("indicators");
            for (Indicator indicator : report.testedEver()) {
                Judgement then = EnterpriseColumns.judgement(moment.verdict(), indicator);
                json.writeStartObject();
                json.writeStringField("id", then.measured().indicator().id());
                string("value", then.measured().value().map(v -> Decimals.plain(v.rounded(ShownPlaces.MOST))));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void string(String key, Optional<String> value) throws IOException {
        Json.string(json, key, value);
    }
}
