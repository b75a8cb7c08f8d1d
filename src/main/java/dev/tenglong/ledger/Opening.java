package dev.tenglong.ledger;

import static dev.tenglong.diagnostics.LedgerCode.LEDGER_GONE;
import static dev.tenglong.diagnostics.LedgerCode.LEDGER_NOT_A_FOLDER;

import dev.tenglong.ledger.body.UnreadableException;
import dev.tenglong.output.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Opens the database of a ledger (打开台账). */
final class Opening {

    private static final String README = """
            这是 tenglong 的台账，每次筛查、每个事项都记录在 ledger.db 里，sources 里是源文件的副本。
            请不要改动、改名或单独移动其中的文件；要换地方，把整个工作区一起复制。
            备份用 tenglong ledger backup，检查用 tenglong ledger verify。
            """;

    private final Folder folder;
    private final Formats formats;
    private final Troubles troubles;

    Opening(Folder folder, Schema schema) {
        this.folder = folder;
        this.formats = new Formats(folder, schema);
        this.troubles = new Troubles(folder);
    }

    /** For reading; empty where nothing was ever recorded. Nothing is made. */
    Optional<Database> read(Duration patience) throws LedgerException {
        if (isBlank()) {
            return Optional.empty();
        }
        Database database = null;
        try {
            database = Database.read(folder.database(), patience);
            if (hasCutOffWrite(database)) {
                database.close();
                database = Database.repair(folder.database(), patience);
            }
            if (isWithoutTables(database)) {
                database.close();
                refuseIfUsed();
                return Optional.empty();
            }
            formats.check(database);
            return Optional.of(database);
        } catch (SQLException e) {
            throw close(database, troubles.of(e));
        } catch (LedgerException e) {
            throw close(database, e);
        }
    }

    private static boolean isWithoutTables(Database database) throws SQLException {
        return database.number("SELECT COUNT(*) FROM sqlite_master") == 0;
    }

    private static boolean hasCutOffWrite(Database database) throws SQLException {
        try {
            database.number("PRAGMA user_version");
            return false;
        } catch (SQLiteException e) {
            if (e.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK
                    || e.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_RECOVERY) {
                return true;
            }
            throw e;
        }
    }

    /** A ledger open for writing: with the lock, and everything since then one transaction. */
    record Writing(Database database, boolean isNew) {}

    Writing write(Ledger.Writer writer, Entry.Circumstances now) throws LedgerException {
        isBlank();
        Database database = null;
        try {
            if (!Files.exists(folder.path())) {
                Files.createDirectories(folder.path());
                Staging.syncFolder(folder.path().toAbsolutePath().getParent());
            }
            database = Database.write(folder.database(), writer.patience());
            database.run("BEGIN IMMEDIATE");
            if (isWithoutTables(database)) {
                refuseIfUsed();
            }
            Holder.ofThisProcess(writer.command(), now.recordedAt()).write(folder.holder());
            boolean isNew = formats.bringUp(database, now);
            if (Files.exists(folder.unfinished())) {
                new SourceCopies(folder).clearUnfinished(keptSources(database));
            }
            return new Writing(database, isNew);
        } catch (SQLException e) {
            throw close(database, troubles.of(e));
        } catch (IOException e) {
            throw close(database, troubles.of(e));
        } catch (UnreadableException e) {
            throw close(database, troubles.of(e));
        }
    }

    private static Set<String> keptSources(Database database) throws SQLException {
        return KeptFiles.of(new Entries(database)).keySet();
    }

    /** Says in the folder what it is. From now on a missing database is a lost one. */
    void mark() throws IOException {
        if (!folder.isUsed()) {
            SourceCopies.writeThrough(folder.mark(), README);
        }
    }

    private void requireFolder() throws LedgerException {
        if (Files.exists(folder.path()) && !Files.isDirectory(folder.path())) {
            throw new LedgerException(troubles.finding(LEDGER_NOT_A_FOLDER, "台账应是文件夹，实际是文件"));
        }
        if (Files.isDirectory(folder.database())) {
            throw new LedgerException(troubles.finding(LEDGER_NOT_A_FOLDER, "ledger.db 应是文件，实际是文件夹"));
        }
    }

    /** Whether there is no database, nor ever was; one that went missing is a trouble of its own. */
    boolean isBlank() throws LedgerException {
        requireFolder();
        if (size(folder.database()) > 0 || Files.exists(folder.database()) && Files.exists(folder.journal())) {
            return false;
        }
        refuseIfUsed();
        return true;
    }

    private long size(Path file) throws LedgerException {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw troubles.of(e);
        }
    }

    private void refuseIfUsed() throws LedgerException {
        if (folder.isUsed()) {
            throw new LedgerException(troubles.finding(LEDGER_GONE, "台账文件夹用过，而 ledger.db 不在，或是空的"));
        }
    }

    private static LedgerException close(Database database, LedgerException why) {
        try {
            if (database != null) {
                database.close();
            }
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
        return why;
    }
}
