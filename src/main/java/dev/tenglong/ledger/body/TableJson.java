package dev.tenglong.ledger.body;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.intake.TableUse;
import dev.tenglong.ledger.RecordedTable;
import dev.tenglong.units.Unit;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A table as it was understood (识别的表), and where its rows are. A column is a list of seven. */
final class TableJson {

    private static final Words<Unit> UNITS = Words.of(Unit.values(), Unit::label);

    private TableJson() {}

    static void write(RecordedTable recorded, JsonGenerator json) throws IOException {
        SourceTable table = recorded.use().table();
        json.writeStartObject();
        json.writeStringField("file", table.file());
        json.writeStringField("sha256", table.sha256());
        json.writeStringField("sheet", table.sheet());
        json.writeNumberField("order", table.order());
        json.writeArrayFieldStart("columns");
        for (SourceColumn column : table.columns()) {
            json.writeStartArray();
            json.writeString(Plain.FIELDS.write(column.field()));
            json.writeNumber(column.column());
            json.writeString(column.header());
            if (column.unit().isPresent()) {
                json.writeString(UNITS.write(column.unit().get()));
            } else {
                json.writeNull();
            }
            json.writeNumber(column.rank());
            json.writeBoolean(column.yesNo());
            json.writeBoolean(column.prior());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeNumberField("rows", recorded.use().rows());
        json.writeNumberField("used", recorded.use().used());
        json.writeStringField("content", recorded.rows());
        json.writeEndObject();
    }

    static RecordedTable read(JsonNode node) {
        List<SourceColumn> columns =
                node.get("columns").items().stream().map(TableJson::column).toList();
        var table = new SourceTable(
                node.get("file").text(),
                node.get("sha256").text(),
                node.get("sheet").text(),
                node.get("order").integer(),
                columns);
        var use =
                new TableUse(table, node.get("rows").integer(), node.get("used").integer());
        return new RecordedTable(use, node.get("content").text());
    }

    private static SourceColumn column(JsonNode node) {
        Optional<Unit> unit = node.at(3).optionalText().map(UNITS::read);
        return new SourceColumn(
                Plain.FIELDS.read(node.at(0).text()),
                node.at(1).integer(),
                node.at(2).text(),
                unit,
                node.at(4).integer(),
                node.at(5).flag(),
                node.at(6).flag());
    }
}
