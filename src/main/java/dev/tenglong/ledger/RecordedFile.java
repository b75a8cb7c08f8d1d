package dev.tenglong.ledger;

/**
 * A file that a screening read (源文件).
 *
 * @param name   the path under the given folder, with {@code /}
 * @param sha256 of its bytes, in hex
 * @param bytes  its size
 * @param kept   whether the ledger has a copy in {@code sources/}
 */
public record RecordedFile(String name, String sha256, long bytes, boolean kept) {}
