package dev.tenglong.ledger;

import dev.tenglong.digest.RunningSha256;
import dev.tenglong.digest.Sha256;
import dev.tenglong.ledger.body.Packed;
import dev.tenglong.ledger.body.UnreadableException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The table of what entries refer to by digest (内容表): the same bytes are kept once, however often they come. */
final class Contents {

    private final Database database;
    private final RunningSha256 stored;

    Contents(Database database) {
        this(database, new RunningSha256());
    }

    /** @param stored takes what is new here, as it is packed */
    Contents(Database database, RunningSha256 stored) {
        this.database = database;
        this.stored = stored;
    }

    /** Keeps bytes; gives back their SHA-256. */
    String put(byte[] bytes) throws SQLException {
        String sha256 = Sha256.of(bytes);
        if (!has(sha256)) {
            insert(sha256, bytes.length, Packed.pack(bytes));
        }
        return sha256;
    }

    /** Keeps bytes that are packed already. */
    void put(String sha256, long size, byte[] packed) throws SQLException {
        if (!has(sha256)) {
            insert(sha256, size, packed);
        }
    }

    private void insert(String sha256, long size, byte[] packed) throws SQLException {
        stored.add(packed);
        try (PreparedStatement insert = database.prepare("INSERT INTO content VALUES (?, ?, ?)")) {
            insert.setString(1, sha256);
            insert.setLong(2, size);
            insert.setBytes(3, packed);
            insert.executeUpdate();
        }
    }

    private boolean has(String sha256) throws SQLException {
        try (PreparedStatement query = database.prepare("SELECT 1 FROM content WHERE sha256 = ?")) {
            query.setString(1, sha256);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    /** @throws UnreadableException where they are not there, or are not what was kept */
    byte[] get(String sha256) throws SQLException {
        try (PreparedStatement query = database.prepare("SELECT size, packed FROM content WHERE sha256 = ?")) {
            query.setString(1, sha256);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new UnreadableException("no content " + sha256);
                }
                byte[] bytes = Packed.unpack(row.getBytes(2), row.getLong(1));
                if (!Sha256.of(bytes).equals(sha256)) {
                    throw new UnreadableException("content changed: " + sha256);
                }
                return bytes;
            }
        }
    }

    /** As they are kept; empty where they are not there. */
    Optional<byte[]> packed(String sha256) throws SQLException {
        try (PreparedStatement query = database.prepare("SELECT packed FROM content WHERE sha256 = ?")) {
            query.setString(1, sha256);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getBytes(1)) : Optional.empty();
            }
        }
    }
}
