package dev.tenglong.ledger.body;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Past;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.intake.Field;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The body of a verdict (结论正文): all of it that does not stand in a column of its row. */
public final class VerdictJson {

    private static final Words<Scale> SCALES = Words.of(Scale.values(), Scale::label);

    private final Glossary glossary;
    private final JudgementJson judgements;
    private final JsonBytes bytes = new JsonBytes();

    public VerdictJson(Glossary glossary) {
        this.glossary = glossary;
        this.judgements = new JudgementJson(glossary);
    }

    public byte[] write(Verdict verdict) {
        return bytes.write(json -> write(verdict, json));
    }

    private void write(Verdict verdict, JsonGenerator json) throws IOException {
        Dossier dossier = verdict.dossier();
        json.writeStartObject();
        if (dossier.region().isPresent()) {
            json.writeNumberField(
                    "region", glossary.regions.number(dossier.region().get()));
        }
        text("sector", dossier.sector().map(Sector::code), json);
        text("scale", dossier.scale().map(SCALES::write), json);
        text("class", dossier.evaluation(), json);
        Terms<AmountsJson.Row> rows = new Terms<>();
        var amounts = new AmountsJson(glossary, rows);
        amounts.write("current", dossier.current(), json);
        amounts.write("full_year", dossier.past().fullYear(), json);
        amounts.write("same_period", dossier.past().samePeriod(), json);
        if (!dossier.carried().isEmpty()) {
            json.writeObjectFieldStart("carried");
            for (Map.Entry<Field, Revision> carried : new EnumMap<>(dossier.carried()).entrySet()) {
                json.writeNumberField(
                        Plain.FIELDS.write(carried.getKey()), glossary.revisions.number(carried.getValue()));
            }
            json.writeEndObject();
        }
        json.writeArrayFieldStart("judgements");
        for (Judgement judgement : verdict.judgements()) {
            judgements.write(judgement, dossier, json);
        }
        json.writeEndArray();
        reasons(verdict, json);
        json.writeArrayFieldStart("rows");
        for (AmountsJson.Row row : rows.all()) {
            json.writeStartArray();
            json.writeNumber(row.place());
            json.writeNumber(row.row());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A reason that is that of a judgement is its place among them. */
    private static void reasons(Verdict verdict, JsonGenerator json) throws IOException {
        List<String> judged =
                verdict.judgements().stream().map(Judgement::reason).toList();
        json.writeArrayFieldStart("reasons");
        for (String reason : verdict.reasons()) {
            int index = judged.indexOf(reason);
            if (index >= 0) {
                json.writeNumber(index);
            } else {
                json.writeString(reason);
            }
        }
        json.writeEndArray();
    }

    private static void text(String key, Optional<String> text, JsonGenerator json) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(key, text.get());
        }
    }

    /** The verdict of a row whose body is given unpacked. */
    public Verdict read(VerdictColumns row, byte[] body) {
        try {
            return read(row, JsonNode.read(body));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("no verdict", e);
        }
    }

    private Verdict read(VerdictColumns row, JsonNode node) {
        Map<Field, Revision> carried = new EnumMap<>(Field.class);
        node.find("carried")
                .ifPresent(all -> all.fields()
                        .forEach((field, at) ->
                                carried.put(Plain.FIELDS.read(field), glossary.revisions.get(at.integer()))));
        Terms<AmountsJson.Row> rows = new Terms<>();
        node.get("rows")
                .items()
                .forEach(r -> rows.append(
                        new AmountsJson.Row(r.at(0).integer(), r.at(1).integer())));
        var amounts = new AmountsJson(glossary, rows);
        var dossier = new Dossier(
                row.key().isCode() ? Optional.of(uscc(row)) : Optional.empty(),
                row.name(),
                node.find("region").map(n -> glossary.regions.get(n.integer())),
                node.find("sector").map(n -> new Sector(n.text())),
                node.find("scale").map(n -> SCALES.read(n.text())),
                node.find("class").map(JsonNode::text),
                amounts.read(node.find("current")),
                past(node, amounts),
                carried);
        var judged = new ArrayList<Judgement>();
        node.get("judgements").items().forEach(n -> judged.add(judgements.read(n, dossier)));
        var reasons = new ArrayList<String>();
        for (JsonNode reason : node.get("reasons").items()) {
            reasons.add(
                    reason.isText()
                            ? reason.text()
                            : judged.get(reason.integer()).reason());
        }
        return new Verdict(dossier, row.category(), row.listed(), row.earlyWarning(), row.grounds(), judged, reasons);
    }

    private static Uscc uscc(VerdictColumns row) {
        return Plain.uscc(row.key().value());
    }

    private static Past past(JsonNode node, AmountsJson amounts) {
        var past = new Past(amounts.read(node.find("full_year")), amounts.read(node.find("same_period")));
        return past.equals(Past.UNKNOWN) ? Past.UNKNOWN : past;
    }
}
