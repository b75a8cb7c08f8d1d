package dev.tenglong.ledger;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are in the ledger's folder (台账文件夹). */
record Folder(Path path) {

    Path database() {
        return path.resolve(Ledger.FILE);
    }

    /** Copies of source files, each named by its SHA-256. */
    Path sources() {
        return path.resolve("sources");
    }

    Path source(String sha256) {
        return sources().resolve(sha256);
    }

    /** What a process that writes says of itself. */
    Path holder() {
        return path.resolve("writing.txt");
    }

    /** The copies being made for what is not committed yet. */
    Path unfinished() {
        return path.resolve("unfinished.txt");
    }

    /** Left with the first thing recorded: says to people what this folder is, and to us that it was used. */
    Path mark() {
        return path.resolve("README.txt");
    }

    /** What SQLite needs to undo a write that was cut off. */
    Path journal() {
        return path.resolve(Ledger.FILE + "-journal");
    }

    /** The database as it was before its format was changed. */
    Path copyOfFormat(int version) {
        return path.resolve("ledger-format-" + version + ".db");
    }

    boolean isUsed() {
        return Files.exists(mark());
    }
}
