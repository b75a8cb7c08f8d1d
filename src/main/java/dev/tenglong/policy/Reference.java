package dev.tenglong.policy;

/**
 * The document that puts a value in force (依据).
 *
 * @param official false where it is marked 示例: a demonstration value, not from an official document
 * @param article  the clause; empty where none is given
 */
public record Reference(String key, String title, String number, String article, boolean official) {}
