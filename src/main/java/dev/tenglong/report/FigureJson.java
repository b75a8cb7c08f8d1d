package dev.tenglong.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.units.Decimals;
import java.io.IOException;

/** A figure in JSON with where it was read. */
final class FigureJson {

    private FigureJson() {}

    static void keys(JsonGenerator json, Figure figure) throws IOException {
        json.writeStringField("value", Decimals.plain(figure.value()));
        Json.string(json, "drawn_from", figure.drawn().map(Revision::toString));
        json.writeArrayFieldStart("cells");
        for (Location.Cell cell : figure.sources()) {
            json.writeStartObject();
            Json.string(json, "file", cell.file());
            Json.string(json, "sheet", cell.sheet());
            Json.string(json, "cell", cell.cell());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
