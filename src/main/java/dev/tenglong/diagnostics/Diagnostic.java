package dev.tenglong.diagnostics;

import dev.tenglong.enterprise.PersonalData;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing wrong with an input (问题), as data. Collected, never thrown: a batch of 3 000 rows reports every finding in
 * one run.
 *
 * @param message one sentence without a full stop: what was expected, then what was found
 * @param excerpt the offending text exactly as it stands in the source (personal data masked)
 * @param hint    what to do next, as an instruction
 */
public record Diagnostic(
        DiagnosticCode code, Location at, String message, Optional<String> excerpt, Optional<String> hint) {

    /** The order in which findings are printed and written: by place, so that two runs print the same. */
    public static final Comparator<Diagnostic> BY_PLACE = Comparator.<Diagnostic, String>comparing(
                    d -> d.at().file().orElse(""))
            .thenComparing(d -> d.at().sheet().orElse(""))
            .thenComparingInt(d -> d.at().row())
            .thenComparingInt(d -> d.at().column())
            .thenComparing(Diagnostic::code, DiagnosticCode.BY_CATALOGUE)
            .thenComparing(Diagnostic::message)
            .thenComparing(d -> d.excerpt().orElse(""));

    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(at, "at");
        if (message.isBlank() || message.endsWith("。")) {
            throw new IllegalArgumentException("message must be one sentence without a full stop: " + message);
        }
        message = PersonalData.mask(message);
        excerpt = excerpt.map(PersonalData::mask);
    }

    /** A finding whose remedy is the one the catalogue gives for its code. */
    public static Diagnostic of(DiagnosticCode code, Location at, String message) {
        return new Diagnostic(code, at, message, Optional.empty(), Optional.of(code.remedy()));
    }

    /** The same finding, quoting the source. */
    public Diagnostic excerpt(String text) {
        return new Diagnostic(code, at, message, Optional.of(text), hint);
    }

    /** The same finding with a remedy more to the point than the catalogue's. */
    public Diagnostic hint(String instruction) {
        return new Diagnostic(code, at, message, excerpt, Optional.of(instruction));
    }

    public Severity severity() {
        return code.severity();
    }

    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }
}
