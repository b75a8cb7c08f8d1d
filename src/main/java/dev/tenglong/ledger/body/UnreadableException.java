package dev.tenglong.ledger.body;

/** Bytes of the ledger that are not what was written: somebody changed them, or the disk did. */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableException(String message) {
        super(message);
    }

    public UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
