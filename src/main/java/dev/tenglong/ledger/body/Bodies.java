package dev.tenglong.ledger.body;

import java.nio.charset.StandardCharsets;

/** Bodies of entries, which the ledger keeps as text. */
final class Bodies {

    private Bodies() {}

    static String text(JsonBytes.Document document) {
        return new String(new JsonBytes().write(document), StandardCharsets.UTF_8);
    }

    static JsonNode read(String body) {
        return JsonNode.read(body.getBytes(StandardCharsets.UTF_8));
    }
}
