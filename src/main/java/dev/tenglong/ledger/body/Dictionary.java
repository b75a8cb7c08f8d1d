package dev.tenglong.ledger.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What the bodies of verdicts are likely to contain (压缩词典), so that they need not say it. Every run names the dictionary it
 * was packed with, and the ledger keeps it: a better one later changes nothing that is recorded.
 */
public final class Dictionary {

    private Dictionary() {}

    public static byte[] load() {
        try (InputStream in = Dictionary.class.getResourceAsStream("dictionary.txt")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
