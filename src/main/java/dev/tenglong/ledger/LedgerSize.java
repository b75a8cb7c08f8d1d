package dev.tenglong.ledger;

/**
 * How much a ledger holds (台账规模).
 *
 * @param entries     everything that happened, from the first
 * @param checkCode   the 校验码 of the last entry; it covers all before it
 * @param bytes       of the database
 * @param sources     copies of source files kept beside it
 * @param sourceBytes of those copies
 */
public record LedgerSize(long entries, String checkCode, long bytes, int sources, long sourceBytes) {}
