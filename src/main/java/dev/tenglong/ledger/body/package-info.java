/**
 * The canonical form of everything the ledger keeps (规范格式): records to bytes and back. Compact JSON, keys in one order,
 * absent where there is nothing to say, decimals as written. These bytes are hashed, so none of them ever changes.
 */
package dev.tenglong.ledger.body;
