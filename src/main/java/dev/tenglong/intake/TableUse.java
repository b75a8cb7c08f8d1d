package dev.tenglong.intake;

/**
 * A table and what became of its rows.
 *
 * @param rows data rows found: headers, totals, notes and empty rows not counted
 * @param used rows that reached a dossier; a duplicate counts as not used
 */
public record TableUse(SourceTable table, int rows, int used) {}
