package dev.tenglong.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.indicator.Basis;
import dev.tenglong.intake.Field;
import dev.tenglong.listing.Change;
import dev.tenglong.policy.Threshold;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Outcome;
import dev.tenglong.screening.Verdict;
import dev.tenglong.units.Decimals;
import dev.tenglong.units.ShownPlaces;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The keys of an enterprise in JSON, the same in every document. */
final class EnterpriseJson {

    private static final List<Field> QUANTITIES =
            List.of(Field.LAND, Field.ENERGY, Field.VALUE_ADDED, Field.REVENUE, Field.TAX, Field.EMPLOYEES);

    private final JsonGenerator json;
    private final Edition edition;

    /** @param edition in the public one every key is there, and what is not disclosed is null */
    EnterpriseJson(JsonGenerator json, Edition edition) {
        this.json = json;
        this.edition = edition;
    }

    /** @param change empty where it is not on the list */
    void keys(Verdict verdict, boolean onList, Optional<Change> change) throws IOException {
        Dossier dossier = verdict.dossier();
        string("uscc", dossier.uscc().map(Uscc::value));
        json.writeStringField("name", dossier.name());
        string("subdistrict", dossier.region().map(Region::code));
        string("sector", inside(dossier.sector().map(Sector::code)));
        string("scale", inside(dossier.scale().map(Scale::label)));
        json.writeStringField("category", verdict.category().word());
        Json.bool(json, "listed", inside(verdict.listed()));
        Json.bool(json, "early_warning", inside(Optional.of(verdict.earlyWarning())));
        json.writeBooleanField("on_list", onList);
        json.writeObjectFieldStart("quantities");
        for (Field field : QUANTITIES) {
            string(field.id(), inside(dossier.figure(field).map(Figure::value).map(Decimals::plain)));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("indicators");
        if (edition == Edition.INTERNAL) {
            for (Judgement judgement : verdict.judgements()) {
                indicator(judgement);
            }
        }
        json.writeEndArray();
        string("change", inside(change.map(Change::word)));
    }

    private void indicator(Judgement judgement) throws IOException {
        json.writeStartObject();
        indicatorKeys(judgement);
        json.writeEndObject();
    }

    void indicatorKeys(Judgement judgement) throws IOException {
        json.writeStringField("id", judgement.measured().indicator().id());
        string("value", judgement.measured().value().map(v -> Decimals.plain(v.rounded(ShownPlaces.MOST))));
        json.writeStringField("unit", judgement.measured().indicator().unit());
        string("basis", judgement.measured().basis().map(Basis::id));
        string("threshold", judgement.threshold().map(Threshold::value).map(Decimals::plain));
        string("outcome", judgement.outcome().map(Outcome::word));
        string("rule", judgement.threshold().map(Threshold::rule));
    }

    private <T> Optional<T> inside(Optional<T> value) {
        return edition == Edition.INTERNAL ? value : Optional.empty();
    }

    private void string(String key, Optional<String> value) throws IOException {
        Json.string(json, key, value);
    }
}
