package dev.tenglong.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.casework.Act;
import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseId;
import dev.tenglong.casework.CaseOnDay;
import dev.tenglong.casework.Evidence;
import dev.tenglong.casework.Freed;
import dev.tenglong.casework.Particulars;
import dev.tenglong.casework.Party;
import dev.tenglong.casework.Plan;
import dev.tenglong.casework.RecordedEvent;
import dev.tenglong.casework.Route;
import dev.tenglong.enterprise.Region;
import dev.tenglong.units.Decimals;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A case as JSON: its keys wherever cases are listed, and alone with its events, schema {@code tenglong/case/0}. */
public final class CaseJson {

    private CaseJson() {}

    /** Writes one document in UTF-8 and a line break, and flushes {@code out}; closing it is the caller's. */
    public static void write(CaseOnDay one, OutputStream out) throws IOException {
        Json.write(out, json -> document(json, one));
    }

    private static void document(JsonGenerator json, CaseOnDay one) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", "tenglong/case/0");
        json.writeStringField("as_of", one.day().toString());
        keys(json, one);
        json.writeArrayFieldStart("events");
        for (RecordedEvent event : one.file().events()) {
            event(json, event, one.file().counts(event));
        }
        json.writeEndArray();
        Json.strings(json, "legal", one.legal().stream().map(Act::word).toList());
        json.writeEndObject();
    }

    static void keys(JsonGenerator json, CaseOnDay one) throws IOException {
        CaseFile file = one.file();
        json.writeStringField("id", file.id().toString());
        Json.string(json, "uscc", Optional.of(CaseColumns.code(file)).filter(code -> !code.isEmpty()));
        json.writeStringField("name", file.identity().name());
        Json.string(json, "subdistrict", file.identity().region().map(Region::code));
        json.writeStringField("state", file.state().word());
        json.writeStringField("since", file.since().toString());
        json.writeStringField("mark", file.mark().word());
        json.writeBooleanField("paused", file.isPaused());
        json.writeBooleanField("withdrawn", file.withdrawn());
        date(json, "due", one.due());
        json.writeBooleanField("overdue", one.overdue().isPresent());
        Json.string(json, "overdue_level", one.overdue().map(o -> o.level().word()));
        Json.string(json, "next", one.next().map(Party::word));
        date(json, "listed_on", file.listedOn());
        Json.string(json, "route", file.plan().map(Plan::route).map(Route::word));
        date(json, "term", file.term());
        freed(json, "expected", file.plan().map(Plan::expected));
        freed(json, "actual", CaseColumns.actual(file));
        json.writeStringField("opened_by", file.opening().hit().toString());
        Json.string(json, "earlier", file.opening().earlier().map(CaseId::toString));
        json.writeNumberField("relapses", file.opening().relapses());
        Json.strings(json, "missing", one.missing());
    }

    private static void event(JsonGenerator json, RecordedEvent recorded, boolean counts) throws IOException {
        CaseEvent event = recorded.event();
        json.writeStartObject();
        json.writeNumberField("number", recorded.number());
        json.writeStringField("act", event.act().word());
        json.writeStringField("on", event.on().toString());
        json.writeStringField("by", event.by());
        json.writeStringField("note", event.note());
        json.writeBooleanField("corrected", !counts);
        Json.string(json, "exception", exception(event));
        if (event.particulars() instanceof Particulars.Served served) {
            service(json, served);
        }
        json.writeArrayFieldStart("evidence");
        for (Evidence evidence : event.evidence()) {
            json.writeStartObject();
            json.writeStringField("name", evidence.name());
            json.writeStringField("sha256", evidence.sha256());
            json.writeNumberField("bytes", evidence.bytes());
            Json.number(json, "form_row", evidence.isForm() ? OptionalInt.of(evidence.row()) : OptionalInt.empty());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void service(JsonGenerator json, Particulars.Served served) throws IOException {
        json.writeObjectFieldStart("service");
        json.writeStringField("notice", served.notice());
        json.writeStringField("mode", served.mode().word());
        json.writeStringField("receiver", served.receiver());
        json.writeStringField("refusal", served.refusal());
        json.writeEndObject();
    }

    private static Optional<String> exception(CaseEvent event) {
        return event.particulars() instanceof Particulars.Accepted accepted ? accepted.exception() : Optional.empty();
    }

    private static void freed(JsonGenerator json, String key, Optional<Freed> freed) throws IOException {
        json.writeFieldName(key);
        if (freed.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("land", Decimals.plain(freed.get().land()));
        json.writeStringField("energy", Decimals.plain(freed.get().energy()));
        json.writeEndObject();
    }

    private static void date(JsonGenerator json, String key, Optional<LocalDate> date) throws IOException {
        Json.string(json, key, date.map(LocalDate::toString));
    }
}
