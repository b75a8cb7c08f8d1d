package dev.tenglong.diagnostics;

/**
 * What the catalogue says of one code.
 *
 * @param id      public, such as IN201
 * @param title   a few words that name the kind of finding
 * @param meaning what it means and what the program did about it
 * @param example what it looks like in a file or on the command line
 * @param remedy  what to do, as an instruction
 */
public record CatalogueEntry(
        String id, Severity severity, String title, String meaning, String example, String remedy) {}
