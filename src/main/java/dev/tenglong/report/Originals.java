package dev.tenglong.report;

import java.nio.file.Path;
import java.util.Optional;

/** Where the files of a screening can be read once more (原件): as given, or as the ledger keeps them. */
public interface Originals {

    /** Nothing can be read once more. */
    Originals NONE = sha256 -> Optional.empty();

    /** The file with this SHA-256. */
    Optional<Path> of(String sha256);
}
