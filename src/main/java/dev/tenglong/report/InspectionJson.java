package dev.tenglong.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.ColumnReport;
import dev.tenglong.intake.RowKind;
import dev.tenglong.intake.RowNumbers;
import dev.tenglong.intake.SheetReport;
import dev.tenglong.intake.TableReport;
import dev.tenglong.intake.header.ColumnPlan.Unused;
import dev.tenglong.intake.header.UnitSource;
import dev.tenglong.units.Decimals;
import dev.tenglong.units.Unit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** How files were understood, as JSON, schema {@code tenglong/inspection/0}. */
public final class InspectionJson {

    private final JsonGenerator json;

    private InspectionJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes one document in UTF-8 and a line break, and flushes {@code out}; closing it is the caller's. */
    public static void write(List<SheetReport> sheets, List<Diagnostic> findings, OutputStream out) throws IOException {
        Json.write(out, json -> new InspectionJson(json).document(sheets, findings));
    }

    private void document(List<SheetReport> sheets, List<Diagnostic> findings) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", "tenglong/inspection/0");
        json.writeArrayFieldStart("sheets");
        for (SheetReport sheet : sheets) {
            sheet(sheet);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Diagnostic finding : findings) {
            FindingJson.write(json, finding);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void sheet(SheetReport sheet) throws IOException {
        Optional<TableReport> table = sheet.read();
        json.writeStartObject();
        json.writeStringField("file", sheet.file().name());
        json.writeStringField("sha256", sheet.file().sha256());
        json.writeStringField("format", sheet.format());
        json.writeStringField("sheet", sheet.sheet());
        json.writeStringField("state", sheet.state().word());
        Json.string(json, "mapping", table.flatMap(TableReport::mapping));
        json.writeFieldName("header_rows");
        if (table.isPresent()) {
            json.writeStartObject();
            json.writeNumberField("first", table.get().header().firstRow());
            json.writeNumberField("last", table.get().header().lastRow());
            json.writeEndObject();
        } else {
            json.writeNull();
        }
        candidates(table.map(TableReport::candidates).orElse(List.of()));
        subdistrict(table);
        json.writeNumberField("data_rows", sheet.dataRows());
        json.writeArrayFieldStart("columns");
        for (ColumnReport column : table.map(TableReport::columns).orElse(List.of())) {
            column(column);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unused");
        for (Unused unused : table.map(TableReport::unused).orElse(List.of())) {
            json.writeStartObject();
            json.writeStringField("column", Location.Cell.letters(unused.column()));
            json.writeStringField("header", unused.header());
            json.writeStringField("reason", unused.reason().word());
            json.writeEndObject();
        }
        json.writeEndArray();
        skipped(table);
        json.writeEndObject();
    }

    private void candidates(List<TableReport.Candidate> candidates) throws IOException {
        json.writeArrayFieldStart("header_candidates");
        for (TableReport.Candidate candidate : candidates) {
            json.writeStartObject();
            json.writeNumberField("row", candidate.row());
            json.writeBooleanField("taken", candidate.taken());
            json.writeStringField("what", candidate.what());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void subdistrict(Optional<TableReport> table) throws IOException {
        json.writeFieldName("subdistrict");
        var found = table.flatMap(TableReport::subdistrict);
        if (found.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("code", found.get().region().code());
        json.writeStringField("name", found.get().region().name());
        json.writeStringField("from", found.get().from());
        json.writeEndObject();
    }

    private void column(ColumnReport report) throws IOException {
        json.writeStartObject();
        json.writeStringField("column", Location.Cell.letters(report.column().column()));
        json.writeStringField("header", report.column().header());
        json.writeStringField("field", report.column().field().id());
        json.writeBooleanField("prior", report.column().prior());
        Json.string(json, "unit", report.column().unit().map(Unit::label));
        Json.string(json, "unit_from", report.unitSource().map(UnitSource::word));
        json.writeNumberField("values", report.values());
        Json.string(json, "least", report.least().map(Decimals::plain));
        Json.string(json, "most", report.most().map(Decimals::plain));
        json.writeFieldName("distinct");
        if (report.column().unit().isPresent()) {
            json.writeNull();
        } else {
            json.writeNumber(report.distinct());
        }
        Json.strings(json, "samples", report.samples());
        json.writeEndObject();
    }

    private void skipped(Optional<TableReport> table) throws IOException {
        json.writeArrayFieldStart("skipped");
        if (table.isPresent()) {
            for (RowKind kind : RowKind.values()) {
                RowNumbers numbers = table.get().rows().get(kind);
                if (kind != RowKind.DATA && numbers != null) {
                    json.writeStartObject();
                    json.writeStringField("kind", kind.word());
                    json.writeNumberField("count", numbers.count());
                    Json.strings(json, "rows", numbers.addresses());
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
    }
}
