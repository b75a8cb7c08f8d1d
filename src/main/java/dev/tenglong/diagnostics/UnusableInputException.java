package dev.tenglong.diagnostics;

/**
 * An input that cannot be used at all: a file that is no spreadsheet, a configuration that does not hold. Carries the
 * finding that says so; ends the command with exit code 3.
 */
public final class UnusableInputException extends Exception {

    private final transient Diagnostic finding;

    public UnusableInputException(Diagnostic finding) {
        super(finding.code().id() + " " + finding.message());
        this.finding = finding;
    }

    public UnusableInputException(Diagnostic finding, Throwable cause) {
        super(finding.code().id() + " " + finding.message(), cause);
        this.finding = finding;
    }

    public Diagnostic finding() {
        return finding;
    }
}
