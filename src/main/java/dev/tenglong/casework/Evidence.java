package dev.tenglong.casework;

/**
 * A file that lies with an event (附件), kept by the ledger under its digest.
 *
 * @param name   of the file as it was given, without its folder
 * @param sha256 in hex
 */
public record Evidence(String name, String sha256, long bytes) {}
