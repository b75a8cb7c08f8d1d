package dev.tenglong.ledger.body;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.notice.Notice;
import dev.tenglong.notice.NoticeField;
import dev.tenglong.notice.NoticeKind;
import dev.tenglong.notice.NoticeNumber;
import dev.tenglong.notice.NoticeRecord;
import dev.tenglong.notice.NumberStart;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The bodies of the entries that make the register of notices (文号台账条目). */
public final class NoticeJson {

    /** A number that no longer counts. */
    public record Voided(NoticeNumber number, LocalDate on, String reason) {}

    private static final Words<NoticeField> FIELDS = Words.of(NoticeField.values(), NoticeField::label);
    private static final Words<NoticeKind> KINDS = Words.of(NoticeKind.values(), NoticeKind::word);

    private NoticeJson() {}

    public static String body(NoticeRecord record) {
        return Bodies.text(json -> {
            json.writeStartObject();
            write(record.number(), json);
            json.writeStringField("kind", KINDS.write(record.kind()));
            json.writeStringField("date", record.date().toString());
            json.writeStringField("case", record.file().toString());
            json.writeStringField("basis", record.basis().toString());
            json.writeStringField("occasion", record.occasion());
            json.writeBooleanField("sample", record.sample());
            json.writeObjectFieldStart("values");
            write(record.content().values(), json);
            json.writeEndObject();
            json.writeArrayFieldStart("indicators");
            for (Map<NoticeField, String> row : record.content().indicators()) {
                json.writeStartObject();
                write(row, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    public static NoticeRecord record(String body) {
        try {
            JsonNode node = Bodies.read(body);
            var content = new Notice(
                    KINDS.read(node.get("kind").text()),
                    values(node.get("values")),
                    node.get("indicators").items().stream()
                            .map(NoticeJson::values)
                            .toList());
            return new NoticeRecord(
                    number(node),
                    Plain.date(node.get("date").text()),
                    CaseEventJson.id(node.get("case")),
                    Plain.revision(node.get("basis").text()),
                    node.get("occasion").text(),
                    node.get("sample").flag(),
                    content);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("no notice", e);
        }
    }

    public static String body(Voided voided) {
        return Bodies.text(json -> {
            json.writeStartObject();
            write(voided.number(), json);
            json.writeStringField("on", voided.on().toString());
            json.writeStringField("reason", voided.reason());
            json.writeEndObject();
        });
    }

    public static Voided voided(String body) {
        JsonNode node = Bodies.read(body);
        return new Voided(
                number(node),
                Plain.date(node.get("on").text()),
                node.get("reason").text());
    }

    public static String body(NumberStart start) {
        return Bodies.text(json -> {
            json.writeStartObject();
            write(start.first(), json);
            json.writeEndObject();
        });
    }

    public static NumberStart start(String body) {
        NoticeNumber first = number(Bodies.read(body));
        return new NumberStart(first.code(), first.year(), first.number());
    }

    private static void write(NoticeNumber number, JsonGenerator json) throws IOException {
        json.writeStringField("code", number.code());
        json.writeNumberField("year", number.year());
        json.writeNumberField("number", number.number());
    }

    private static NoticeNumber number(JsonNode node) {
        try {
            return new NoticeNumber(
                    node.get("code").text(),
                    node.get("year").integer(),
                    node.get("number").integer());
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("no number of a notice", e);
        }
    }

    private static void write(Map<NoticeField, String> values, JsonGenerator json) throws IOException {
        for (Map.Entry<NoticeField, String> value : values.entrySet()) {
            json.writeStringField(FIELDS.write(value.getKey()), value.getValue());
        }
    }

    private static Map<NoticeField, String> values(JsonNode node) {
        Map<NoticeField, String> values = new EnumMap<>(NoticeField.class);
        node.fields().forEach((name, value) -> values.put(FIELDS.read(name), value.text()));
        return values;
    }
}
