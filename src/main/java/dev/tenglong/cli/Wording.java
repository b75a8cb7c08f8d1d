package dev.tenglong.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A text somebody gives for the record (记入台账的文字): it says something, and on one line, as every listing shows it. */
final class Wording {

    private Wording() {}

    static String of(CommandSpec spec, String option, String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new ParameterException(spec.commandLine(), option + " 应写明内容，实际是空的");
        }
        if (stripped.chars().anyMatch(Character::isISOControl)) {
            throw new ParameterException(spec.commandLine(), option + " 应写在一行里，实际有换行或制表符");
        }
        return stripped;
    }
}
