package dev.tenglong.ledger.body;

import java.util.ArrayList;
import java.util.List;

/**
 * What a backup contains (备份清单).
 *
 * @param head    the hash of the last entry
 * @param entries how many there are
 */
public record ManifestJson(String head, long entries, List<File> files) {

    private static final String SCHEMA = "tenglong/backup/1";

    public ManifestJson {
        files = List.copyOf(files);
    }

    /** A file in the archive. */
    public record File(String name, String sha256, long bytes) {}

    public static byte[] write(String head, long entries, List<File> files) {
        return new JsonBytes().write(json -> {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeStringField("head", head);
            json.writeNumberField("entries", entries);
            json.writeArrayFieldStart("files");
            for (File file : files) {
                json.writeStartObject();
                json.writeStringField("name", file.name());
                json.writeStringField("sha256", file.sha256());
                json.writeNumberField("bytes", file.bytes());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    public static ManifestJson read(byte[] text) {
        JsonNode node = JsonNode.read(text);
        if (!node.get("schema").text().equals(SCHEMA)) {
            throw new UnreadableException("no list of a backup");
        }
        var files = new ArrayList<File>();
        for (JsonNode file : node.get("files").items()) {
            files.add(new File(
                    file.get("name").text(),
                    file.get("sha256").text(),
                    file.get("bytes").number()));
        }
        return new ManifestJson(node.get("head").text(), node.get("entries").number(), files);
    }
}
