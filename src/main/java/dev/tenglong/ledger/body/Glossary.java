package dev.tenglong.ledger.body;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.dossier.Amounts;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.policy.Threshold;
import dev.tenglong.screening.Verdict;
import java.io.IOException;
import java.util.List;

/**
 * What the verdicts of one run have in common (公共词表): the sheets their figures stand in, subdistricts, standards,
 * earlier lists. Said once in the run's body; the bodies of verdicts refer to it by number.
 */
public final class Glossary {

    /** A worksheet that figures stand in. */
    record Place(String file, String sheet) {
        static Place of(Location.Cell cell) {
            return new Place(cell.fileName(), cell.sheetName());
        }
    }

    final Terms<Place> places = new Terms<>();
    final Terms<Region> regions = new Terms<>();
    final Terms<Revision> revisions = new Terms<>();
    final Terms<Threshold> standards = new Terms<>();

    private Glossary() {}

    /** Of what a run read and concluded; the run's own tables come first. */
    public static Glossary of(List<SourceTable> tables, List<Verdict> verdicts) {
        var glossary = new Glossary();
        tables.forEach(table -> glossary.places.add(new Place(table.file(), table.sheet())));
        verdicts.forEach(glossary::add);
        return glossary;
    }

    private void add(Verdict verdict) {
        Dossier dossier = verdict.dossier();
        dossier.region().ifPresent(regions::add);
        add(dossier.current());
        add(dossier.past().fullYear());
        add(dossier.past().samePeriod());
        dossier.carried().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(e -> revisions.add(e.getValue()));
        verdict.judgements().forEach(j -> j.threshold().ifPresent(standards::add));
    }

    private void add(Amounts amounts) {
        if (amounts == Amounts.NONE) {
            return;
        }
        AmountsJson.inOrder(amounts.figures()).forEach((field, figure) -> add(figure));
        amounts.reportedEnergy().ifPresent(this::add);
    }

    private void add(Figure figure) {
        figure.sources().forEach(cell -> places.add(Place.of(cell)));
        figure.drawn().ifPresent(revisions::add);
    }

    /** Every standard applied, in the order the verdicts refer to. */
    public List<Threshold> standards() {
        return standards.all();
    }

    /** Its four lists, as keys of the object being written. */
    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("places");
        for (Place place : places.all()) {
            json.writeStartArray();
            json.writeString(place.file());
            json.writeString(place.sheet());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("regions");
        for (Region region : regions.all()) {
            json.writeStartArray();
            json.writeString(region.code());
            json.writeString(region.name());
            json.writeString(region.district());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("revisions");
        for (Revision revision : revisions.all()) {
            json.writeString(revision.toString());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("standards");
        for (Threshold standard : standards.all()) {
            StandardJson.write(standard, json);
        }
        json.writeEndArray();
    }

    static Glossary read(JsonNode body) {
        var glossary = new Glossary();
        body.get("places")
                .items()
                .forEach(p ->
                        glossary.places.append(new Place(p.at(0).text(), p.at(1).text())));
        body.get("regions")
                .items()
                .forEach(r -> glossary.regions.append(
                        new Region(r.at(0).text(), r.at(1).text(), r.at(2).text())));
        body.get("revisions").items().forEach(r -> glossary.revisions.append(Plain.revision(r.text())));
        body.get("standards").items().forEach(s -> glossary.standards.append(StandardJson.read(s)));
        return glossary;
    }
}
