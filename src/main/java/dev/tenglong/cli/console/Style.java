package dev.tenglong.cli.console;

import dev.tenglong.diagnostics.Severity;

/** Colour, or none. Red is for errors only, and nothing is said by colour alone. */
public enum Style {
    PLAIN,
    COLOUR;

    private static final String RED = "\u001B[31m";
    private static final String YELLOW = "\u001B[33m";
    private static final String OFF = "\u001B[0m";

    String paint(Severity severity, String text) {
        if (this == PLAIN || severity == Severity.NOTE) {
            return text;
        }
        return (severity == Severity.ERROR ? RED : YELLOW) + text + OFF;
    }
}
