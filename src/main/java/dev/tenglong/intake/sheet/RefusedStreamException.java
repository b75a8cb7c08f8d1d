package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;

/** Carries a refusal through libraries that only know {@link IOException}. */
final class RefusedStreamException extends IOException {

    private final transient UnusableInputException refusal;

    RefusedStreamException(UnusableInputException refusal) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
    }

    UnusableInputException refusal() {
        return refusal;
    }
}
