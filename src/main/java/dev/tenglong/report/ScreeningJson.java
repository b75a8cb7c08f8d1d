package dev.tenglong.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.intake.TableUse;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A screening as JSON, schema {@code tenglong/screening/1}: a public contract, streamed, every key always present. */
public final class ScreeningJson {

    private final JsonGenerator json;

    private ScreeningJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes one document in UTF-8 and a line break, and flushes {@code out}; closing it is the caller's. */
    public static void write(ScreeningRecord record, OutputStream out) throws IOException {
        Json.write(out, json -> new ScreeningJson(json).document(record));
    }

    /** The same to a writer, whose encoding must be UTF-8. */
    public static void write(ScreeningRecord record, Writer out) throws IOException {
        Json.write(out, json -> new ScreeningJson(json).document(record));
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
        var enterprise = new EnterpriseJson(json, Edition.INTERNAL);
        json.writeArrayFieldStart("enterprises");
        for (Verdict verdict : inOrder(record.verdicts())) {
            json.writeStartObject();
            enterprise.keys(verdict, membership.isOnList(verdict.dossier()), membership.change(verdict.dossier()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Diagnostic finding : record.findings()) {
            FindingJson.write(json, finding);
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
}
