package dev.tenglong.ledger.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of JSON, read. Asking for what is not there is {@link UnreadableException}: a body is what was written or it is
 * damaged. Numbers stay text until somebody says what they are.
 */
public final class JsonNode {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** A number as it is written. */
    private record Literal(String text) {}

    /** A map of nodes, a list of nodes, a string, a literal, a truth value, or null. */
    private final Object value;

    private JsonNode(Object value) {
        this.value = value;
    }

    /** Reads a whole document. */
    public static JsonNode read(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            JsonNode node = node(parser);
            if (parser.nextToken() != null) {
                throw new UnreadableException("more than one value");
            }
            return node;
        } catch (IOException e) {
            throw new UnreadableException("no JSON", e);
        }
    }

    private static JsonNode node(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new UnreadableException("no JSON: it ends too soon");
        }
        return switch (token) {
            case START_OBJECT -> new JsonNode(object(parser));
            case START_ARRAY -> new JsonNode(array(parser));
            case VALUE_STRING -> new JsonNode(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNode(new Literal(parser.getText()));
            case VALUE_TRUE -> new JsonNode(Boolean.TRUE);
            case VALUE_FALSE -> new JsonNode(Boolean.FALSE);
            case VALUE_NULL -> new JsonNode(null);
            default -> throw new UnreadableException("no value: " + token);
        };
    }

    private static Map<String, JsonNode> object(JsonParser parser) throws IOException {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, node(parser));
        }
        return fields;
    }

    private static List<JsonNode> array(JsonParser parser) throws IOException {
        var items = new ArrayList<JsonNode>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return items;
    }

    /** The value under a key that is always there. */
    public JsonNode get(String key) {
        return find(key).orElseThrow(() -> new UnreadableException("no " + key));
    }

    /** The value under a key that may be left out. */
    public Optional<JsonNode> find(String key) {
        return Optional.ofNullable(fields().get(key));
    }

    @SuppressWarnings("unchecked")
    public Map<String, JsonNode> fields() {
        return (Map<String, JsonNode>) as(Map.class);
    }

    @SuppressWarnings("unchecked")
    public List<JsonNode> items() {
        return (List<JsonNode>) as(List.class);
    }

    /** The item of a list, from 0. */
    JsonNode at(int index) {
        List<JsonNode> items = items();
        if (index >= items.size()) {
            throw new UnreadableException("no item " + index);
        }
        return items.get(index);
    }

    /** The item of a list that may end before it. */
    Optional<JsonNode> find(int index) {
        List<JsonNode> items = items();
        return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    public String text() {
        return as(String.class);
    }

    public boolean flag() {
        return as(Boolean.class);
    }

    /** A number exactly as it is written. */
    String literal() {
        return as(Literal.class).text();
    }

    public long number() {
        try {
            return Long.parseLong(literal());
        } catch (NumberFormatException e) {
            throw new UnreadableException("no whole number: " + literal(), e);
        }
    }

    int integer() {
        return Math.toIntExact(number());
    }

    boolean isNull() {
        return value == null;
    }

    boolean isNumber() {
        return value instanceof Literal;
    }

    boolean isText() {
        return value instanceof String;
    }

    boolean isList() {
        return value instanceof List;
    }

    /** Empty where it is null. */
    Optional<String> optionalText() {
        return isNull() ? Optional.empty() : Optional.of(text());
    }

    private <T> T as(Class<T> type) {
        if (!type.isInstance(value)) {
            throw new UnreadableException("expected " + type.getSimpleName() + ", found " + value);
        }
        return type.cast(value);
    }
}
