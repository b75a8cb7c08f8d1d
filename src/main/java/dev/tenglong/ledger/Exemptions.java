package dev.tenglong.ledger;

import dev.tenglong.ledger.body.EventJson;
import dev.tenglong.ledger.body.ExemptionJson;
import dev.tenglong.screening.Exemption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The exemptions on record (豁免登记): each as it stands after everything that was entered about it. */
final class Exemptions {

    private final Entries entries;

    Exemptions(Database database) {
        this.entries = new Entries(database);
    }

    List<Exemption> all() throws SQLException {
        return List.copyOf(byEntry().values());
    }

    private Map<Long, Exemption> byEntry() throws SQLException {
        Map<Long, Exemption> exemptions = new LinkedHashMap<>();
        for (Entry entry : entries.of(EntryKind.EXEMPTION, EntryKind.EXEMPTION_END)) {
            if (entry.is(EntryKind.EXEMPTION)) {
                exemptions.put(entry.number(), ExemptionJson.read(entry.body()));
            } else {
                EventJson.ExemptionEnd end = EventJson.exemptionEnd(entry.body());
                exemptions.computeIfPresent(end.entry(), (number, exemption) -> ended(exemption, end.on()));
            }
        }
        return exemptions;
    }

    private static Exemption ended(Exemption exemption, LocalDate on) {
        return new Exemption(
                exemption.uscc(),
                exemption.reason(),
                exemption.document(),
                exemption.approver(),
                exemption.from(),
                exemption.until(),
                Optional.of(on));
    }

    void add(Exemption exemption, Entry.Circumstances now) throws SQLException {
        entries.append(EntryKind.EXEMPTION, exemption.uscc().value(), ExemptionJson.body(exemption), now);
    }

    void end(Exemption exemption, LocalDate on, String reason, Entry.Circumstances now) throws SQLException {
        long entry = byEntry().entrySet().stream()
                .filter(e -> e.getValue().equals(exemption))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not on record: " + exemption));
        entries.append(
                EntryKind.EXEMPTION_END,
                exemption.uscc().value(),
                EventJson.body(new EventJson.ExemptionEnd(entry, on, reason)),
                now);
    }
}
