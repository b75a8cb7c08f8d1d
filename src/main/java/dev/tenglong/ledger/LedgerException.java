package dev.tenglong.ledger;

import dev.tenglong.diagnostics.Diagnostic;
import java.io.IOException;

/** The ledger cannot be used: busy, damaged, of a newer format, not writable. Ends the command with exit code 5. */
public final class LedgerException extends IOException {

    private final transient Diagnostic finding;

    public LedgerException(Diagnostic finding) {
        super(finding.code().id() + " " + finding.message());
        this.finding = finding;
    }

    public LedgerException(Diagnostic finding, Throwable cause) {
        this(finding);
        initCause(cause);
    }

    public Diagnostic finding() {
        return finding;
    }
}
