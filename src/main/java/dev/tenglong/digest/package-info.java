/** Digests (摘要): {@link dev.tenglong.digest.Sha256}, by which files, configurations and runs are known. */
package dev.tenglong.digest;
