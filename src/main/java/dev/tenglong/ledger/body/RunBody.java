package dev.tenglong.ledger.body;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.ledger.RecordedFile;
import dev.tenglong.ledger.RecordedTable;
import dev.tenglong.listing.RunFacts;
import dev.tenglong.screening.Exemption;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The body of the entry that records a screening (筛查记录正文): what identifies it, and the digests of everything it rests on and
 * came to. The period and revision are the entry's subject.
 *
 * @param configuration  SHA-256 of each configuration file by path under {@code config/}
 * @param findings       SHA-256 of all its findings, as {@link FindingLines}
 * @param intakeFindings SHA-256 of those that came up while files were read
 * @param dictionary     SHA-256 of the dictionary its verdicts are packed with
 * @param count          how many verdicts it has
 * @param verdicts       the digest over them
 */
public record RunBody(
        RunFacts facts,
        SortedMap<String, String> configuration,
        List<RecordedFile> files,
        List<RecordedTable> tables,
        String findings,
        String intakeFindings,
        Glossary glossary,
        String dictionary,
        long count,
        String verdicts) {

    /** SHA-256 of every content the ledger keeps for this run, in the order they are stored. */
    public List<String> contents() {
        var contents = new ArrayList<>(configuration.values());
        tables.forEach(table -> contents.add(table.rows()));
        contents.add(findings);
        contents.add(intakeFindings);
        contents.add(dictionary);
        return contents;
    }

    public String text() {
        return Bodies.text(this::write);
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("run", facts.run());
        json.writeStringField("criteria", facts.criteria());
        json.writeBooleanField("official", facts.official());
        json.writeBooleanField("month_flows", facts.monthFlows());
        json.writeArrayFieldStart("drawn_on");
        for (Revision revision : facts.drawnOn()) {
            json.writeString(revision.toString());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("exemptions");
        for (Exemption exemption : facts.exemptions()) {
            ExemptionJson.write(exemption, json);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("configuration");
        for (Map.Entry<String, String> file : configuration.entrySet()) {
            json.writeStringField(file.getKey(), file.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("files");
        for (RecordedFile file : files) {
            write(file, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("tables");
        for (RecordedTable table : tables) {
            TableJson.write(table, json);
        }
        json.writeEndArray();
        json.writeStringField("findings", findings);
        json.writeStringField("intake_findings", intakeFindings);
        glossary.write(json);
        json.writeStringField("dictionary", dictionary);
        json.writeNumberField("count", count);
        json.writeStringField("verdicts", verdicts);
        json.writeEndObject();
    }

    private static void write(RecordedFile file, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", file.name());
        json.writeStringField("sha256", file.sha256());
        json.writeNumberField("bytes", file.bytes());
        json.writeBooleanField("kept", file.kept());
        json.writeEndObject();
    }

    /**
     * @param subject the entry's: period and revision
     * @param hash    the entry's
     */
    public static RunBody read(String subject, String hash, String text) {
        JsonNode node = Bodies.read(text);
        SortedMap<String, String> configuration = new TreeMap<>();
        node.get("configuration").fields().forEach((name, sha) -> configuration.put(name, sha.text()));
        return new RunBody(
                facts(Plain.revision(subject), hash, node),
                configuration,
                node.get("files").items().stream().map(RunBody::file).toList(),
                node.get("tables").items().stream().map(TableJson::read).toList(),
                node.get("findings").text(),
                node.get("intake_findings").text(),
                Glossary.read(node),
                node.get("dictionary").text(),
                node.get("count").number(),
                node.get("verdicts").text());
    }

    private static RunFacts facts(Revision revision, String hash, JsonNode node) {
        return new RunFacts(
                revision,
                node.get("run").text(),
                node.get("criteria").text(),
                node.get("official").flag(),
                node.get("month_flows").flag(),
                node.get("drawn_on").items().stream()
                        .map(n -> Plain.revision(n.text()))
                        .toList(),
                node.get("exemptions").items().stream().map(ExemptionJson::read).toList(),
                Optional.of(CheckCode.of(hash)));
    }

    private static RecordedFile file(JsonNode node) {
        return new RecordedFile(
                node.get("name").text(),
                node.get("sha256").text(),
                node.get("bytes").number(),
                node.get("kept").flag());
    }
}
