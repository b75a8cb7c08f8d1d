package dev.tenglong.report;

/**
 * A proposal for {@code config/aliases.csv} (别名建议): a name that was not found, and an enterprise it may be.
 *
 * @param written   the name as it stands in the source
 * @param place     where
 * @param uscc      the code of the enterprise it may be
 * @param knownName the name of that enterprise
 * @param score     how alike the names are, in percent
 */
public record AliasLine(String written, String place, String uscc, String knownName, int score) {}
