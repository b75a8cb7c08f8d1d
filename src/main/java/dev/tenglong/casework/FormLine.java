package dev.tenglong.casework;

import java.util.List;

/**
 * A case on the form that its 街道 gets (填报行).
 *
 * @param acts    what may be reported of it, in the order of the procedure; empty where it is not their move
 * @param version how far it has come, as the row carries it
 */
public record FormLine(CaseOnDay now, List<Act> acts, String version) {

    public FormLine {
        acts = List.copyOf(acts);
    }

    /** Whether a 街道 may report it, of itself or of its enterprise: nobody accepts or removes its own case. */
    public static boolean isReported(Act act) {
        return act.by() == Party.SUBDISTRICT || act.by() == Party.ENTERPRISE;
    }
}
