package dev.tenglong.ledger.body;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Findings as lines of JSON (问题清单), in the order given. */
public final class FindingLines {

    private FindingLines() {}

    public static byte[] write(List<Diagnostic> findings) {
        var json = new JsonBytes();
        var lines = new ByteArrayOutputStream();
        for (Diagnostic finding : findings) {
            lines.writeBytes(json.write(out -> write(finding, out)));
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private static void write(Diagnostic finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code().id());
        json.writeArrayFieldStart("at");
        place(finding.at(), json);
        json.writeEndArray();
        json.writeStringField("message", finding.message());
        if (finding.excerpt().isPresent()) {
            json.writeStringField("excerpt", finding.excerpt().get());
        }
        if (finding.hint().isPresent()) {
            json.writeStringField("hint", finding.hint().get());
        }
        json.writeEndObject();
    }

    private static void place(Location at, JsonGenerator json) throws IOException {
        if (at instanceof Location.Cell cell) {
            json.writeString("cell");
            json.writeString(cell.fileName());
            json.writeString(cell.sheetName());
            json.writeNumber(cell.row());
            json.writeNumber(cell.column());
        } else if (at instanceof Location.Sheet sheet) {
            json.writeString("sheet");
            json.writeString(sheet.fileName());
            json.writeString(sheet.sheetName());
        } else if (at instanceof Location.WholeFile file) {
            json.writeString("file");
            json.writeString(file.fileName());
        } else if (at instanceof Location.ConfigPoint point) {
            json.writeString("config");
            json.writeString(point.fileName());
            json.writeNumber(point.line());
            json.writeNumber(point.column());
            json.writeString(point.keyPath());
        } else {
            json.writeString("run");
        }
    }

    public static List<Diagnostic> read(byte[] lines) {
        var findings = new ArrayList<Diagnostic>();
        for (byte[] line : new Lines(lines)) {
            JsonNode node = JsonNode.read(line);
            try {
                findings.add(new Diagnostic(
                        code(node.get("code").text()),
                        place(node.get("at")),
                        node.get("message").text(),
                        node.find("excerpt").map(JsonNode::text),
                        node.find("hint").map(JsonNode::text)));
            } catch (IllegalArgumentException e) {
                throw new UnreadableException("no finding", e);
            }
        }
        return List.copyOf(findings);
    }

    private static DiagnosticCode code(String id) {
        Optional<DiagnosticCode> code = DiagnosticCode.byId(id);
        return code.orElseThrow(() -> new UnreadableException("no such finding: " + id));
    }

    private static Location place(JsonNode at) {
        String kind = at.at(0).text();
        return switch (kind) {
            case "cell" ->
                new Location.Cell(
                        at.at(1).text(),
                        at.at(2).text(),
                        at.at(3).integer(),
                        at.at(4).integer());
            case "sheet" -> new Location.Sheet(at.at(1).text(), at.at(2).text());
            case "file" -> new Location.WholeFile(at.at(1).text());
            case "config" ->
                new Location.ConfigPoint(
                        at.at(1).text(),
                        at.at(2).integer(),
                        at.at(3).integer(),
                        at.at(4).text());
            case "run" -> new Location.WholeRun();
            default -> throw new UnreadableException("no such place: " + kind);
        };
    }
}
