/**
 * The ledger (台账): {@link dev.tenglong.ledger.Ledger} keeps every screening, event and number in one SQLite file, append-only
 * and hash-chained. The only room for SQL.
 */
package dev.tenglong.ledger;
