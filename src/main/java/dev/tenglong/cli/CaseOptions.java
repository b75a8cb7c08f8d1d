package dev.tenglong.cli;

import dev.tenglong.casework.Act;

/** What a verb has to be given, as a command that can be copied shows it (必需的选项). */
final class CaseOptions {

    private CaseOptions() {}

    static String of(Act act) {
        String own = switch (act) {
            case PLAN -> " --route ROUTE --due DATE --land MU --energy TCE";
            case ACCEPT -> " --land MU --energy TCE";
            case RETURN -> " --due DATE";
            default -> "";
        };
        return own + (act.needsNote() ? " --note TEXT" : "");
    }
}
