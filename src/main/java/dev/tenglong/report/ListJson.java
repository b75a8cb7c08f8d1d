package dev.tenglong.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.listing.CaseState;
import dev.tenglong.listing.RunFacts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A list as JSON, schema {@code tenglong/list/1}: a public contract, streamed, every key always present. */
public final class ListJson {

    private final JsonGenerator json;
    private final ListExtract list;
    private final Map<EnterpriseKey, LocalDate> since;

    private ListJson(JsonGenerator json, ListExtract list, Map<EnterpriseKey, LocalDate> since) {
        this.json = json;
        this.list = list;
        this.since = since;
    }

    /**
     * Writes one document in UTF-8 and a line break, and flushes {@code out}; closing it is the caller's.
     *
     * @param retracted whether the list was taken back
     * @param since     when the present stay of each line on the list began
     */
    public static void write(ListExtract list, boolean retracted, Map<EnterpriseKey, LocalDate> since, OutputStream out)
            throws IOException {
        Json.write(out, json -> new ListJson(json, list, since).document(retracted));
    }

    private void document(boolean retracted) throws IOException {
        RunFacts facts = list.facts();
        json.writeStartObject();
        json.writeStringField("schema", "tenglong/list/1");
        json.writeStringField("period", facts.period().toString());
        json.writeStringField("as_of", facts.period().lastDay().toString());
        json.writeStringField("run", facts.run());
        json.writeNumberField("revision", facts.revision().number());
        Json.string(json, "check_code", facts.checkCode());
        json.writeStringField("edition", list.edition().word());
        json.writeBooleanField("retracted", retracted);
        json.writeArrayFieldStart("lines");
        for (NumberedLine line : list.lines()) {
            line(line);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void line(NumberedLine line) throws IOException {
        json.writeStartObject();
        new EnterpriseJson(json, list.edition())
                .keys(line.verdict(), true, Optional.of(line.line().change()));
        json.writeNumberField("number", line.number());
        standing(line.verdict().dossier().key());
        json.writeEndObject();
    }

    /** Where the case of the line stands; to the public its state is told and nothing more. */
    private void standing(EnterpriseKey key) throws IOException {
        boolean internal = list.edition() == Edition.INTERNAL;
        json.writeObjectFieldStart("case");
        json.writeNullField("id");
        json.writeStringField("state", CaseState.SUSPECTED.word());
        Json.string(
                json,
                "since",
                internal ? Optional.ofNullable(since.get(key)).map(LocalDate::toString) : Optional.empty());
        json.writeNullField("due");
        Json.bool(json, "overdue", internal ? Optional.of(false) : Optional.empty());
        json.writeEndObject();
    }
}
