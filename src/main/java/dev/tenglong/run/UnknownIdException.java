package dev.tenglong.run;

import dev.tenglong.diagnostics.DiagnosticCode;
import java.util.List;

/**
 * What a command was asked for is not on record, is several things, or contradicts what is on record (编号或名称不存在、
 * 不唯一，与台账不符). Ends the command with exit code 2.
 */
public final class UnknownIdException extends Exception {

    private final DiagnosticCode code;
    private final transient List<String> near;
    private final transient List<String> candidates;
    private final String remedy;

    /**
     * @param message    one sentence without a full stop
     * @param candidates what may have been meant, a line each
     * @param remedy     what to do, as an instruction
     */
    public UnknownIdException(DiagnosticCode code, String message, List<String> candidates, String remedy) {
        this(code, message, List.of(), candidates, remedy);
    }

    private UnknownIdException(
            DiagnosticCode code, String message, List<String> near, List<String> candidates, String remedy) {
        super(message);
        this.code = code;
        this.near = List.copyOf(near);
        this.candidates = List.copyOf(candidates);
        this.remedy = remedy;
    }

    /** A word that is none of those known. */
    public static UnknownIdException mistyped(DiagnosticCode code, String message, List<String> near, String remedy) {
        return new UnknownIdException(code, message, near, List.of(), remedy);
    }

    public DiagnosticCode code() {
        return code;
    }

    /** Known words close to the one typed. */
    public List<String> near() {
        return near;
    }

    public List<String> candidates() {
        return candidates;
    }

    public String remedy() {
        return remedy;
    }
}
