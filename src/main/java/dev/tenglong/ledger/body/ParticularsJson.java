package dev.tenglong.ledger.body;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.casework.Act;
import dev.tenglong.casework.Freed;
import dev.tenglong.casework.Identity;
import dev.tenglong.casework.Particulars;
import dev.tenglong.casework.Plan;
import dev.tenglong.casework.Route;
import dev.tenglong.casework.ServiceMode;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Region;
import java.io.IOException;

/** What an event says beyond who, when and why (事项内容). */
final class ParticularsJson {

    private static final Words<Route> ROUTES = Words.of(Route.values(), Route::word);

    private static final Words<ServiceMode> MODES = Words.of(ServiceMode.values(), ServiceMode::word);

    private static final String SEEN = "seen";
    private static final String DUE = "due";

    private ParticularsJson() {}

    static void write(Particulars particulars, JsonGenerator json) throws IOException {
        if (particulars instanceof Particulars.Opening opening) {
            identity(opening.identity(), json);
            json.writeStringField(SEEN, opening.hit().toString());
            if (opening.earlier().isPresent()) {
                json.writeStringField("earlier", opening.earlier().get().toString());
            }
            json.writeNumberField("relapses", opening.relapses());
        } else if (particulars instanceof Particulars.Renaming renaming) {
            identity(renaming.identity(), json);
            json.writeStringField(SEEN, renaming.seen().toString());
        } else if (particulars instanceof Particulars.Seen seen) {
            json.writeStringField(SEEN, seen.in().toString());
        } else if (particulars instanceof Particulars.Planned planned) {
            json.writeStringField("route", ROUTES.write(planned.plan().route()));
            json.writeStringField(DUE, planned.plan().due().toString());
            freed(planned.plan().expected(), json);
        } else if (particulars instanceof Particulars.Accepted accepted) {
            freed(accepted.actual(), json);
            if (accepted.exception().isPresent()) {
                json.writeStringField("exception", accepted.exception().get());
            }
        } else if (particulars instanceof Particulars.Returned returned) {
            json.writeStringField(DUE, returned.due().toString());
        } else if (particulars instanceof Particulars.Served served) {
            json.writeStringField("notice", served.notice());
            json.writeStringField("mode", MODES.write(served.mode()));
            json.writeStringField("receiver", served.receiver());
            json.writeStringField("refusal", served.refusal());
        } else if (particulars instanceof Particulars.Correcting correcting) {
            json.writeNumberField("event", correcting.event());
        }
    }

    private static void identity(Identity identity, JsonGenerator json) throws IOException {
        json.writeStringField("enterprise", identity.key().value());
        json.writeStringField("name", identity.name());
        if (identity.region().isPresent()) {
            Region region = identity.region().get();
            json.writeArrayFieldStart("region");
            json.writeString(region.code());
            json.writeString(region.name());
            json.writeString(region.district());
            json.writeEndArray();
        }
    }

    private static void freed(Freed freed, JsonGenerator json) throws IOException {
        json.writeStringField("land", freed.land().toString());
        json.writeStringField("energy", freed.energy().toString());
    }

    static Particulars read(Act act, JsonNode node) {
        return switch (act) {
            case OPEN ->
                new Particulars.Opening(
                        identity(node),
                        Plain.revision(node.get(SEEN).text()),
                        node.find("earlier").map(CaseEventJson::id),
                        node.get("relapses").integer());
            case IDENTIFY ->
                new Particulars.Renaming(
                        identity(node), Plain.revision(node.get(SEEN).text()));
            case MEET, MISS, EXEMPT, HIT, WITHDRAW, REINSTATE ->
                new Particulars.Seen(Plain.revision(node.get(SEEN).text()));
            case PLAN ->
                new Particulars.Planned(new Plan(
                        ROUTES.read(node.get("route").text()),
                        Plain.date(node.get(DUE).text()),
                        freed(node)));
            case ACCEPT ->
                new Particulars.Accepted(freed(node), node.find("exception").map(JsonNode::text));
            case RETURN -> new Particulars.Returned(Plain.date(node.get(DUE).text()));
            case SERVE ->
                new Particulars.Served(
                        node.get("notice").text(),
                        MODES.read(node.get("mode").text()),
                        node.get("receiver").text(),
                        node.get("refusal").text());
            case CORRECT -> new Particulars.Correcting(node.get("event").integer());
            default -> throw new UnreadableException("no particulars belong to " + act.word());
        };
    }

    private static Identity identity(JsonNode node) {
        return new Identity(
                new EnterpriseKey(node.get("enterprise").text()),
                node.get("name").text(),
                node.find("region").map(ParticularsJson::region));
    }

    private static Region region(JsonNode node) {
        return new Region(node.at(0).text(), node.at(1).text(), node.at(2).text());
    }

    private static Freed freed(JsonNode node) {
        return new Freed(
                Plain.decimal(node.get("land").text()),
                Plain.decimal(node.get("energy").text()));
    }
}
