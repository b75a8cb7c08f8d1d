package dev.tenglong.run;

import dev.tenglong.diagnostics.DiagnosticCode;
import java.util.List;

/**
 * What a command was asked for is not on record, or is several things (编号或名称不存在、不唯一). Ends the command with exit
 * code 2.
 */
public final class UnknownIdException extends Exception {

    private final DiagnosticCode code;
    private final transient List<String> candidates;
    private final String remedy;

    /**
     * @param message    one sentence without a full stop
     * @param candidates what may have been meant, a line each
     * @param remedy     what to do, as an instruction
     */
    public UnknownIdException(DiagnosticCode code, String message, List<String> candidates, String remedy) {
        super(message);
        this.code = code;
        this.candidates = List.copyOf(candidates);
        this.remedy = remedy;
    }

    public DiagnosticCode code() {
        return code;
    }

    public List<String> candidates() {
        return candidates;
    }

    public String remedy() {
        return remedy;
    }
}
