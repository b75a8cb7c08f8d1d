package dev.tenglong.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * The SQLite file, open (数据库). Transactions are begun and ended by name here, never by the driver: a write begins with
 * the lock, so that nothing is computed that cannot be kept.
 */
final class Database implements AutoCloseable {

    /** Pages that a write may hold in memory before readers have to wait for it: 256 MB. */
    private static final int SPILL = 1 << 16;

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Opens a file that is there; nothing is written, and nothing need be writable. */
    static Database read(Path file, Duration patience) throws SQLException {
        return open(file, patience, SQLiteOpenMode.READONLY);
    }

    /** Opens a file that is there and undoes what a killed process left half written. */
    static Database repair(Path file, Duration patience) throws SQLException {
        return open(file, patience, SQLiteOpenMode.READWRITE);
    }

    /** Opens a file, making it where there is none, for one that keeps what it is told through a loss of power. */
    static Database write(Path file, Duration patience) throws SQLException {
        Database database = open(file, patience, SQLiteOpenMode.READWRITE, SQLiteOpenMode.CREATE);
        try {
            database.run("PRAGMA synchronous = EXTRA");
            database.run("PRAGMA foreign_keys = ON");
            database.run("PRAGMA cache_spill = " + SPILL);
            return database;
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }

    /** An empty one that is nowhere. */
    static Database inMemory() throws SQLException {
        return new Database(new SQLiteConfig().createConnection("jdbc:sqlite::memory:"));
    }

    private static Database open(Path file, Duration patience, SQLiteOpenMode... modes) throws SQLException {
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.READWRITE);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        for (SQLiteOpenMode mode : modes) {
            config.setOpenMode(mode);
        }
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        NativeLibrary.keep();
        return new Database(config.createConnection("jdbc:sqlite:" + name(file)));
    }

    /** The driver takes a question mark in a name for the beginning of settings. */
    private static String name(Path file) {
        String name = file.toString();
        return name.contains("?") ? file.toUri().toASCIIString() : name;
    }

    /** @param sql one statement that gives nothing back */
    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs all statements of a script. */
    void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /**
     * Copies the database as it is to a file that is not there yet. By SQLite itself: opening the file by any other hand
     * and closing it again would let the locks of this process go.
     */
    void copyTo(Path file) throws SQLException {
        run("BACKUP TO \"" + file.toString().replace("\"", "\"\"") + "\"");
    }

    /** The one number that a query gives. */
    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** The texts that a query gives, a row each. */
    List<String> texts(String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
