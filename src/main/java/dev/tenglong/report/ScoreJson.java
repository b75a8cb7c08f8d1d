package dev.tenglong.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.casework.Freed;
import dev.tenglong.casework.ScoreCard;
import dev.tenglong.casework.StreetScore;
import dev.tenglong.settings.Carbon;
import dev.tenglong.units.Decimals;
import dev.tenglong.units.Ratio;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** The score card as JSON, schema {@code tenglong/score/0}. */
final class ScoreJson {

    private static final int PLACES = 6;

    private ScoreJson() {}

    static void write(ScoreCard card, Optional<Carbon> carbon, OutputStream out) throws IOException {
        Json.write(out, json -> document(json, card, carbon));
    }

    private static void document(JsonGenerator json, ScoreCard card, Optional<Carbon> carbon) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", "tenglong/score/0");
        json.writeStringField("from", card.from().toString());
        json.writeStringField("until", card.until().toString());
        json.writeFieldName("carbon");
        if (carbon.isPresent()) {
            json.writeStartObject();
            json.writeStringField("factor", Decimals.plain(carbon.get().factor()));
            json.writeStringField("reference", carbon.get().reference());
            json.writeBooleanField("official", carbon.get().official());
            json.writeEndObject();
        } else {
            json.writeNull();
        }
        json.writeArrayFieldStart("streets");
        for (StreetScore score : card.streets()) {
            score(json, score, carbon);
        }
        json.writeEndArray();
        json.writeFieldName("total");
        score(json, card.total(), carbon);
        json.writeEndObject();
    }

    private static void score(JsonGenerator json, StreetScore score, Optional<Carbon> carbon) throws IOException {
        json.writeStartObject();
        Json.number(json, "rank", score.rank());
        json.writeStringField("name", score.name());
        json.writeNumberField("open", score.open());
        json.writeNumberField("listed", score.listed());
        json.writeNumberField("opened", score.opened());
        json.writeNumberField("relapsed", score.relapsed());
        json.writeNumberField("closed", score.closed());
        json.writeNumberField("removed", score.removed());
        rate(json, "closing_rate", score.closingRate());
        json.writeNumberField("overdue", score.late());
        json.writeNumberField("overdue_elsewhere", score.lateElse());
        freed(json, "expected", score.expected());
        freed(json, "freed", score.freed());
        Json.string(json, "carbon", carbon.map(factor -> Decimals.plain(score.carbon(factor.factor()))));
        json.writeEndObject();
    }

    private static void rate(JsonGenerator json, String key, Optional<Ratio> rate) throws IOException {
        Json.string(json, key, rate.map(r -> Decimals.plain(r.rounded(PLACES))));
    }

    private static void freed(JsonGenerator json, String key, Freed freed) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("land", Decimals.plain(freed.land()));
        json.writeStringField("energy", Decimals.plain(freed.energy()));
        json.writeEndObject();
    }
}
