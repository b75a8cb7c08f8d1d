package dev.tenglong.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.casework.CaseBoard;
import dev.tenglong.casework.Overdue;
import dev.tenglong.ledger.LedgerSize;
import dev.tenglong.listing.CaseState;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.screening.Exemption;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Where things stand, as JSON, schema {@code tenglong/status/0}. */
public final class StatusJson {

    private final JsonGenerator json;
    private final StatusReport status;

    private StatusJson(JsonGenerator json, StatusReport status) {
        this.json = json;
        this.status = status;
    }

    /** Writes one document in UTF-8 and a line break, and flushes {@code out}; closing it is the caller's. */
    public static void write(StatusReport status, OutputStream out) throws IOException {
        Json.write(out, json -> new StatusJson(json, status).document());
    }

    private void document() throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", "tenglong/status/0");
        json.writeStringField("as_of", status.asOf().toString());
        json.writeStringField("workspace", status.folder().toString());
        string("config", status.config().map(Path::toString));
        ledger();
        json.writeArrayFieldStart("periods");
        for (StatusReport.Recorded recorded : status.periods()) {
            period(recorded);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("retracted");
        for (RecordedRun run : status.retracted()) {
            json.writeStartObject();
            run(run);
            string("reason", run.retracted());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("subdistricts");
        for (StatusReport.Street street : status.streets()) {
            json.writeStartObject();
            json.writeStringField("name", street.name());
            json.writeNumberField("on_list", street.lines());
            json.writeEndObject();
        }
        json.writeEndArray();
        cases();
        json.writeArrayFieldStart("expiring_exemptions");
        for (StatusReport.Expiring expiring : status.expiring()) {
            Exemption exemption = expiring.exemption();
            json.writeStartObject();
            json.writeStringField("uscc", exemption.uscc().value());
            json.writeStringField("name", expiring.name());
            json.writeStringField("reason", exemption.reason());
            json.writeStringField("until", exemption.until().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("next");
        for (StatusReport.Step step : status.next()) {
            json.writeStartObject();
            json.writeStringField("command", step.command());
            json.writeStringField("why", step.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void cases() throws IOException {
        json.writeFieldName("cases");
        if (status.cases().isEmpty()) {
            json.writeNull();
            return;
        }
        CaseBoard board = status.cases().get();
        json.writeStartObject();
        json.writeObjectFieldStart("states");
        for (CaseState state : CaseState.values()) {
            json.writeNumberField(state.word(), board.count(state));
        }
        json.writeEndObject();
        json.writeNumberField("overdue", board.late().size());
        json.writeNumberField("yellow", board.late(Overdue.Level.YELLOW));
        json.writeNumberField("red", board.late(Overdue.Level.RED));
        json.writeObjectFieldStart("this_month");
        for (var done : board.month().entrySet()) {
            json.writeNumberField(done.getKey().word(), done.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("lacking_evidence", board.lacking());
        json.writeEndObject();
    }

    private void ledger() throws IOException {
        json.writeFieldName("ledger");
        if (status.size().isEmpty()) {
            json.writeNull();
            return;
        }
        LedgerSize size = status.size().get();
        json.writeStartObject();
        json.writeStringField("folder", status.ledger().toString());
        json.writeNumberField("entries", size.entries());
        json.writeStringField("check_code", size.checkCode());
        json.writeNumberField("bytes", size.bytes());
        json.writeNumberField("sources", size.sources());
        json.writeNumberField("source_bytes", size.sourceBytes());
        json.writeEndObject();
    }

    private void period(StatusReport.Recorded recorded) throws IOException {
        json.writeStartObject();
        run(recorded.run());
        json.writeNumberField("enterprises", recorded.totals().enterprises());
        json.writeNumberField("on_list", recorded.totals().onList());
        json.writeNumberField("new", recorded.totals().count(Change.NEW));
        json.writeNumberField("early_warning", recorded.totals().earlyWarnings());
        Json.strings(
                json,
                "caveats",
                recorded.caveats().stream().map(Caveat::sentence).toList());
        json.writeEndObject();
    }

    private void run(RecordedRun run) throws IOException {
        json.writeStringField("period", run.period().toString());
        json.writeNumberField("revision", run.revision().number());
        json.writeStringField("as_of", run.period().lastDay().toString());
        string("check_code", run.facts().checkCode());
    }

    private void string(String key, Optional<String> value) throws IOException {
        Json.string(json, key, value);
    }
}
