package dev.tenglong.diagnostics;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An input that cannot be used at all: a file that is no spreadsheet, a configuration that does not hold. Carries the
 * findings that say so, all of them; ends the command with exit code 3.
 */
public final class UnusableInputException extends Exception {

    private final transient List<Diagnostic> findings;

    public UnusableInputException(Diagnostic finding) {
        this(List.of(finding));
    }

    public UnusableInputException(Diagnostic finding, Throwable cause) {
        this(finding);
        initCause(cause);
    }

    /** @param findings not empty */
    public UnusableInputException(List<Diagnostic> findings) {
        super(findings.stream().map(f -> f.code().id() + " " + f.message()).collect(Collectors.joining("; ")));
        this.findings = List.copyOf(findings);
    }

    public List<Diagnostic> findings() {
        return findings;
    }
}
