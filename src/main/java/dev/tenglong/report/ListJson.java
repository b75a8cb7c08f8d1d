package dev.tenglong.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.casework.CaseOnDay;
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

    private final Map<EnterpriseKey, CaseOnDay> cases;

    private ListJson(
            JsonGenerator json,
            ListExtract list,
            Map<EnterpriseKey, LocalDate> since,
            Map<EnterpriseKey, CaseOnDay> cases) {
        this.json = json;
        this.list = list;
        this.since = since;
        this.cases = cases;
    }

    /**
     * Writes one document in UTF-8 and a line break, and flushes {@code out}; closing it is the caller's.
     *
     * @param retracted whether the list was taken back
     * @param since     when the present stay of each line on the list began; told of lines without a case
     * @param cases     of the lines that have one, as they stand on some day
     */
    public static void write(
            ListExtract list,
            boolean retracted,
            Map<EnterpriseKey, LocalDate> since,
            Map<EnterpriseKey, CaseOnDay> cases,
            OutputStream out)
            throws IOException {
        Json.write(out, json -> new ListJson(json, list, since, cases).document(retracted));
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
        Optional<CaseOnDay> now = Optional.ofNullable(cases.get(key));
        Optional<CaseOnDay> told = now.filter(one -> internal);
        Optional<LocalDate> stay = Optional.ofNullable(since.get(key)).filter(day -> internal);
        json.writeObjectFieldStart("case");
        Json.string(json, "id", told.map(one -> one.file().id().toString()));
        json.writeStringField(
                "state",
                now.map(one -> one.file().state()).orElse(CaseState.SUSPECTED).word());
        Json.string(
                json,
                "since",
                told.map(one -> one.file().since()).or(() -> stay).map(LocalDate::toString));
        Json.string(json, "due", told.flatMap(CaseOnDay::due).map(LocalDate::toString));
        Json.bool(
                json,
                "overdue",
                internal ? Optional.of(told.flatMap(CaseOnDay::overdue).isPresent()) : Optional.empty());
        json.writeEndObject();
    }
}
