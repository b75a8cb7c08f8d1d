package dev.tenglong.ledger.body;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The body of the entry that records a change of the tables (结构变更): digest of each script run, by its version. */
public final class SchemaJson {

    private SchemaJson() {}

    public static String body(SortedMap<Integer, String> digests) {
        return Bodies.text(json -> {
            json.writeStartObject();
            for (Map.Entry<Integer, String> script : digests.entrySet()) {
                json.writeStringField(String.valueOf(script.getKey()), script.getValue());
            }
            json.writeEndObject();
        });
    }

    public static SortedMap<Integer, String> read(String body) {
        SortedMap<Integer, String> digests = new TreeMap<>();
        Bodies.read(body).fields().forEach((version, digest) -> digests.put(Integer.valueOf(version), digest.text()));
        return digests;
    }
}
