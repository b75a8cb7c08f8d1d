package dev.tenglong.ledger;

import dev.tenglong.intake.TableUse;

/**
 * A table whose rows the ledger keeps (已记录的表), so that a period can be screened again without its files.
 *
 * @param use  the table, and what became of its rows in the run that recorded it
 * @param rows SHA-256 of its rows in canonical form, in hex
 */
public record RecordedTable(TableUse use, String rows) {}
