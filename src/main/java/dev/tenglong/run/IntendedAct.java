package dev.tenglong.run;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.Particulars;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something somebody wants to do in a case (拟办事项).
 *
 * @param id       as typed: a case number, a code, or the name of an enterprise
 * @param by       who; empty for the body whose act it is by the procedure
 * @param note     why, or what; empty where nothing is said
 * @param evidence files that lie with it, absolute
 */
public record IntendedAct(
        String id,
        Act act,
        LocalDate on,
        Optional<String> by,
        String note,
        List<Path> evidence,
        Particulars particulars) {

    public IntendedAct {
        evidence = List.copyOf(evidence);
    }

    /** The same, with the case called by another of its names. */
    IntendedAct about(String other) {
        return new IntendedAct(other, act, on, by, note, evidence, particulars);
    }
}
