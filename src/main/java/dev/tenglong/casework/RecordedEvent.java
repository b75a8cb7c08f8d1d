package dev.tenglong.casework;

/**
 * An event as it stands in its case (已记录的事项).
 *
 * @param number its place in the case, from 1
 * @param entry  the number of the ledger entry that holds it
 */
public record RecordedEvent(int number, long entry, CaseEvent event) {}
