package dev.tenglong.digest;

import java.security.MessageDigest;
import java.util.HexFormat;

/** The SHA-256 of more bytes than one would hold at once. */
public final class RunningSha256 {

    private final MessageDigest digest = Sha256.digest();

    public RunningSha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    public RunningSha256 add(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
        return this;
    }

    /** In hex. Called once. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
