package dev.tenglong.ledger.body;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.dossier.Amounts;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.intake.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Quantities with their provenance (数量与出处): {@code {"figures":{"tax":["96",[0,6],2]},"unsettled":["land"]}}. A figure is its
 * value, the cells it was read from, each the number of its row among {@code rows} of the body and its column, and last
 * the list it was drawn from, if any.
 */
final class AmountsJson {

    /** Said only where it is not the energy that counts: a figure, or null where none was reported. */
    private static final String REPORTED = "reported_energy";

    private final Glossary glossary;
    private final Terms<Row> rows;

    /** A row of a sheet: most figures of an enterprise stand in few. */
    record Row(int place, int row) {}

    /** @param rows those of one body */
    AmountsJson(Glossary glossary, Terms<Row> rows) {
        this.glossary = glossary;
        this.rows = rows;
    }

    /** Under a key; nothing where nothing is known. */
    void write(String key, Amounts amounts, JsonGenerator json) throws IOException {
        if (amounts.equals(Amounts.NONE)) {
            return;
        }
        json.writeObjectFieldStart(key);
        if (!amounts.figures().isEmpty()) {
            json.writeObjectFieldStart("figures");
            for (Map.Entry<Field, Figure> entry : inOrder(amounts.figures()).entrySet()) {
                json.writeFieldName(Plain.FIELDS.write(entry.getKey()));
                figure(entry.getValue(), json);
            }
            json.writeEndObject();
        }
        if (!amounts.unsettled().isEmpty()) {
            json.writeArrayFieldStart("unsettled");
            for (Field field : EnumSet.copyOf(amounts.unsettled())) {
                json.writeString(Plain.FIELDS.write(field));
            }
            json.writeEndArray();
        }
        if (!amounts.reportedEnergy().equals(amounts.figure(Field.ENERGY))) {
            json.writeFieldName(REPORTED);
            if (amounts.reportedEnergy().isPresent()) {
                figure(amounts.reportedEnergy().get(), json);
            } else {
                json.writeNull();
            }
        }
        json.writeEndObject();
    }

    static Map<Field, Figure> inOrder(Map<Field, Figure> figures) {
        return figures.isEmpty() ? Map.of() : new EnumMap<>(figures);
    }

    private void figure(Figure figure, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeString(figure.value().toString());
        for (Location.Cell cell : figure.sources()) {
            json.writeStartArray();
            json.writeNumber(rows.add(new Row(glossary.places.number(Glossary.Place.of(cell)), cell.row())));
            json.writeNumber(cell.column());
            json.writeEndArray();
        }
        if (figure.drawn().isPresent()) {
            json.writeNumber(glossary.revisions.number(figure.drawn().get()));
        }
        json.writeEndArray();
    }

    Amounts read(Optional<JsonNode> node) {
        if (node.isEmpty()) {
            return Amounts.NONE;
        }
        Map<Field, Figure> figures = new EnumMap<>(Field.class);
        node.get()
                .find("figures")
                .ifPresent(all ->
                        all.fields().forEach((id, figure) -> figures.put(Plain.FIELDS.read(id), figure(figure))));
        Set<Field> unsettled = EnumSet.noneOf(Field.class);
        node.get()
                .find("unsettled")
                .ifPresent(all -> all.items().forEach(id -> unsettled.add(Plain.FIELDS.read(id.text()))));
        Optional<Figure> reported = node.get()
                .find(REPORTED)
                .map(n -> n.isNull() ? Optional.<Figure>empty() : Optional.of(figure(n)))
                .orElseGet(() -> Optional.ofNullable(figures.get(Field.ENERGY)));
        return new Amounts(figures, unsettled, reported);
    }

    private Figure figure(JsonNode node) {
        List<JsonNode> items = node.items();
        var cells = new ArrayList<Location.Cell>(items.size());
        Optional<Revision> drawn = Optional.empty();
        for (JsonNode item : items.subList(1, items.size())) {
            if (item.isList()) {
                Row row = rows.get(item.at(0).integer());
                Glossary.Place place = glossary.places.get(row.place());
                cells.add(new Location.Cell(
                        place.file(), place.sheet(), row.row(), item.at(1).integer()));
            } else {
                drawn = Optional.of(glossary.revisions.get(item.integer()));
            }
        }
        return new Figure(Plain.decimal(node.at(0).text()), cells, drawn);
    }
}
