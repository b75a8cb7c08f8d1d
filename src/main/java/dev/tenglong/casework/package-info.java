/**
 * The closed loop (闭环): what happens to an enterprise from the screening that suspects it to 销号. A case is what its events
 * make of it; nothing here reads a clock, a file or the ledger.
 */
package dev.tenglong.casework;
