package dev.tenglong.intake;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param name   as shown to people and in JSON: the path under the given folder, with {@code /}
 * @param sha256 of its bytes, in hex
 */
public record SourceFile(Path path, String name, String sha256) {}
