package dev.tenglong.ledger;

import static dev.tenglong.diagnostics.LedgerCode.LEDGER_NEWER;
import static dev.tenglong.diagnostics.LedgerCode.LEDGER_OLDER;
import static dev.tenglong.diagnostics.LedgerCode.LEDGER_STRANGE;

import dev.tenglong.ledger.body.SchemaJson;
import dev.tenglong.output.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a database the ledger of today's format (格式与升级), or says why it cannot be one. */
final class Formats {

    private final Folder folder;
    private final Schema schema;
    private final Troubles troubles;

    Formats(Folder folder, Schema schema) {
        this.folder = folder;
        this.schema = schema;
        this.troubles = new Troubles(folder);
    }

    /** Refuses what is not a ledger of today's format. */
    void check(Database database) throws SQLException, LedgerException {
        long version = version(database);
        if (version < schema.version()) {
            throw new LedgerException(
                    troubles.finding(LEDGER_OLDER, "台账格式是 " + version + "，应先升级到 " + schema.version() + " 才能读"));
        }
    }

    /**
     * Brings a database up to today's format within the transaction that is open, a copy made first.
     *
     * @return whether there was nothing in it before
     */
    boolean bringUp(Database database, Entry.Circumstances now) throws SQLException, IOException, LedgerException {
        boolean empty = database.number("SELECT COUNT(*) FROM sqlite_master") == 0;
        int version = empty ? 0 : Math.toIntExact(version(database));
        if (version == schema.version()) {
            return false;
        }
        if (!empty) {
            copy(version);
        }
        SortedMap<Integer, String> digests = new TreeMap<>();
        for (Schema.Script script : schema.after(version)) {
            database.script(script.sql());
            digests.put(script.version(), script.sha256());
            remember(database, script);
        }
        database.run("PRAGMA application_id = " + Schema.APPLICATION_ID);
        database.run("PRAGMA user_version = " + schema.version());
        new Entries(database).append(EntryKind.SCHEMA, "format " + schema.version(), SchemaJson.body(digests), now);
        return empty;
    }

    private long version(Database database) throws SQLException, LedgerException {
        if (database.number("PRAGMA application_id") != Schema.APPLICATION_ID) {
            throw new LedgerException(troubles.finding(LEDGER_STRANGE, "ledger.db 应是 tenglong 的台账，实际是其他程序的数据库"));
        }
        long version = database.number("PRAGMA user_version");
        if (version > schema.version()) {
            throw new LedgerException(
                    troubles.finding(LEDGER_NEWER, "台账格式是 " + version + "，本程序只支持到 " + schema.version()));
        }
        return version;
    }

    private static void remember(Database database, Schema.Script script) throws SQLException {
        try (PreparedStatement insert = database.prepare("INSERT INTO schema_history VALUES (?, ?, ?)")) {
            insert.setInt(1, script.version());
            insert.setString(2, script.name());
            insert.setString(3, script.sha256());
            insert.executeUpdate();
        }
    }

    /** What is written is not committed yet, and nobody else may write: the copy is as it was. */
    private void copy(int version) throws SQLException, IOException {
        Path copy = folder.copyOfFormat(version);
        Path part = copy.resolveSibling(copy.getFileName() + ".part");
        Files.deleteIfExists(part);
        try (Database asItWas = Database.read(folder.database(), Duration.ZERO)) {
            asItWas.copyTo(part);
        }
        Staging.sync(part);
        Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
