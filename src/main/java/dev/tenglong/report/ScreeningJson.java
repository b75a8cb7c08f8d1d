package dev.tenglong.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.indicator.Basis;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.TableUse;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.policy.Threshold;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Outcome;
import dev.tenglong.screening.Verdict;
import dev.tenglong.units.Decimals;
import dev.tenglong.units.ShownPlaces;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A screening as JSON, schema {@code tenglong/screening/1}: a public contract, streamed, every key always present. */
public final class ScreeningJson {

    private static final List<Field> QUANTITIES =
            List.of(Field.LAND, Field.ENERGY, Field.VALUE_ADDED, Field.REVENUE, Field.TAX, Field.EMPLOYEES);

    private final JsonGenerator json;

    private ScreeningJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes one document in UTF-8 and a line break, and flushes {@code out}; closing it is the caller's. */
    public static void write(ScreeningRecord record, OutputStream out) throws IOException {
        write(record, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** The same to a writer, whose encoding must be UTF-8. */
    public static void write(ScreeningRecord record, Writer out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new JsonLayout());
            new ScreeningJson(json).document(record);
        }
        out.write('\n');
        out.flush();
    }

    private void document(ScreeningRecord record) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", "tenglong/screening/1");
        json.writeStringField("period", record.period().toString());
        json.writeStringField("as_of", record.period().lastDay().toString());
        json.writeStringField("run", record.run());
        json.writeNumberField("revision", record.revision());
        json.writeArrayFieldStart("inputs");
        for (TableUse input : record.inputs()) {
            input(input);
        }
        json.writeEndArray();
        counts(record.verdicts());
        var membership = new Membership(record.list());
        json.writeArrayFieldStart("enterprises");
        for (Verdict verdict : inOrder(record.verdicts())) {
            enterprise(verdict, membership);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Diagnostic finding : record.findings()) {
            finding(finding);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void input(TableUse input) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", input.table().file());
        json.writeStringField("sha256", input.table().sha256());
        json.writeStringField("sheet", input.table().sheet());
        json.writeArrayFieldStart("fields");
        for (String field : input.table().fieldIds()) {
            json.writeString(field);
        }
        json.writeEndArray();
        json.writeNumberField("rows", input.rows());
        json.writeNumberField("used", input.used());
        json.writeEndObject();
    }

    private void counts(List<Verdict> verdicts) throws IOException {
        Map<Category, Integer> counts = new EnumMap<>(Category.class);
        verdicts.forEach(v -> counts.merge(v.category(), 1, Integer::sum));
        json.writeObjectFieldStart("counts");
        json.writeNumberField("enterprises", verdicts.size());
        for (Category category : Category.values()) {
            json.writeNumberField(category.word(), counts.getOrDefault(category, 0));
        }
        json.writeNumberField(
                "listed", verdicts.stream().filter(Verdict::isListed).count());
        json.writeNumberField(
                "early_warning", verdicts.stream().filter(Verdict::earlyWarning).count());
        json.writeEndObject();
    }

    private static List<Verdict> inOrder(List<Verdict> verdicts) {
        return verdicts.stream()
                .sorted((one, other) -> Dossier.BY_CODE.compare(one.dossier(), other.dossier()))
                .toList();
    }

    private void enterprise(Verdict verdict, Membership membership) throws IOException {
        Dossier dossier = verdict.dossier();
        json.writeStartObject();
        string("uscc", dossier.uscc().map(Uscc::value));
        json.writeStringField("name", dossier.name());
        string("subdistrict", dossier.region().map(Region::code));
        string("sector", dossier.sector().map(Sector::code));
        string("scale", dossier.scale().map(Scale::label));
        json.writeStringField("category", verdict.category().word());
        json.writeFieldName("listed");
        if (verdict.listed().isPresent()) {
            json.writeBoolean(verdict.listed().get());
        } else {
            json.writeNull();
        }
        json.writeBooleanField("early_warning", verdict.earlyWarning());
        json.writeBooleanField("on_list", membership.isOnList(dossier));
        json.writeObjectFieldStart("quantities");
        for (Field field : QUANTITIES) {
            string(field.id(), dossier.figure(field).map(Figure::value).map(Decimals::plain));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("indicators");
        for (Judgement judgement : verdict.judgements()) {
            indicator(judgement);
        }
        json.writeEndArray();
        string("change", membership.change(dossier).map(Change::word));
        json.writeEndObject();
    }

    private void indicator(Judgement judgement) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", judgement.measured().indicator().id());
        string("value", judgement.measured().value().map(v -> Decimals.plain(v.rounded(ShownPlaces.MOST))));
        json.writeStringField("unit", judgement.measured().indicator().unit());
        string("basis", judgement.measured().basis().map(Basis::id));
        string("threshold", judgement.threshold().map(Threshold::value).map(Decimals::plain));
        string("outcome", judgement.outcome().map(Outcome::word));
        string("rule", judgement.threshold().map(Threshold::rule));
        json.writeEndObject();
    }

    private void finding(Diagnostic finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code().id());
        json.writeStringField("severity", finding.severity().word());
        string("file", finding.at().file());
        string("sheet", finding.at().sheet());
        string("cell", finding.at().cell());
        json.writeStringField("message", finding.message());
        string("excerpt", finding.excerpt());
        string("hint", finding.hint());
        json.writeEndObject();
    }

    private void string(String key, Optional<String> value) throws IOException {
        json.writeFieldName(key);
        if (value.isPresent()) {
            json.writeString(value.get());
        } else {
            json.writeNull();
        }
    }
}
