package dev.tenglong.ledger;

import dev.tenglong.digest.RunningSha256;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.ledger.body.BodyPress;
import dev.tenglong.ledger.body.RowDigest;
import dev.tenglong.ledger.body.VerdictColumns;
import dev.tenglong.ledger.body.VerdictJson;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.ListLine;
import dev.tenglong.listing.OfficialList;
import dev.tenglong.screening.Verdict;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes the verdicts of a run (写入结论): in the order of the table's key, so that the file grows without gaps. */
final class VerdictWriter {

    /** Where an enterprise is on the list, or that it left it. */
    private record Place(OptionalInt number, Change change) {}

    private record Numbered(long enterprise, Verdict verdict) {}

    private final Database database;
    private final VerdictJson bodies;
    private final byte[] dictionary;
    private final Map<EnterpriseKey, Place> places = new HashMap<>();

    VerdictWriter(Database database, VerdictJson bodies, byte[] dictionary, OfficialList list) {
        this.database = database;
        this.bodies = bodies;
        this.dictionary = dictionary;
        int number = 0;
        for (ListLine line : list.lines()) {
            place(line, OptionalInt.of(++number));
        }
        list.departed().forEach(line -> place(line, OptionalInt.empty()));
    }

    private void place(ListLine line, OptionalInt number) {
        places.put(line.verdict().dossier().key(), new Place(number, line.change()));
    }

    /**
     * Gives back the digest over the rows.
     *
     * @param stored takes the bodies as they are packed
     */
    RowDigest write(long run, List<Verdict> verdicts, RunningSha256 stored) throws SQLException {
        var digest = new RowDigest();
        try (var press = new BodyPress(dictionary);
                Enterprises.Numbers numbers = new Enterprises(database).numbers();
                PreparedStatement insert =
                        database.prepare("INSERT INTO verdict VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Numbered one : numbered(verdicts, numbers)) {
                Optional<Place> place =
                        Optional.ofNullable(places.get(one.verdict().dossier().key()));
                var columns = VerdictColumns.of(
                        one.verdict(), place.map(Place::number).orElse(OptionalInt.empty()), place.map(Place::change));
                byte[] body = bodies.write(one.verdict());
                digest.add(columns, body);
                insert.setLong(1, run);
                insert.setLong(2, one.enterprise());
                insert.setLong(3, numbers.of(one.enterprise(), columns.name()));
                bind(insert, columns);
                byte[] packed = press.pack(body);
                stored.add(packed);
                insert.setBytes(10, packed);
                insert.executeUpdate();
            }
        }
        return digest;
    }

    private static List<Numbered> numbered(List<Verdict> verdicts, Enterprises.Numbers numbers) throws SQLException {
        var numbered = new ArrayList<Numbered>(verdicts.size());
        for (Verdict verdict : verdicts) {
            numbered.add(new Numbered(numbers.of(verdict.dossier().key()), verdict));
        }
        numbered.sort(Comparator.comparingLong(Numbered::enterprise));
        return numbered;
    }

    private static void bind(PreparedStatement insert, VerdictColumns columns) throws SQLException {
        insert.setString(4, VerdictColumns.CATEGORIES.write(columns.category()));
        if (columns.listed().isPresent()) {
            insert.setInt(5, columns.listed().get() ? 1 : 0);
        } else {
            insert.setNull(5, Types.INTEGER);
        }
        insert.setInt(6, columns.earlyWarning() ? 1 : 0);
        insert.setString(7, VerdictColumns.GROUNDS.write(columns.grounds()));
        if (columns.number().isPresent()) {
            insert.setInt(8, columns.number().getAsInt());
        } else {
            insert.setNull(8, Types.INTEGER);
        }
        insert.setString(9, columns.change().map(VerdictColumns.CHANGES::write).orElse(null));
    }
}
