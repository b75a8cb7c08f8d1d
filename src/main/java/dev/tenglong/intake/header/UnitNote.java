package dev.tenglong.intake.header;

/**
 * Units that are written somewhere else than above the table (别处注明的单位); they count only where nothing is said above.
 *
 * @param source where they are written
 */
public record UnitNote(UnitSource source, TableUnits units) {}
