package dev.tenglong.ledger;

import dev.tenglong.ledger.body.CheckCode;

/**
 * An entry of the ledger for people (台账日志).
 *
 * @param recordedAt when, with its offset
 * @param program    with which program
 * @param subject    what it is about: a revision, a code
 * @param summary    in Chinese, without a full stop
 * @param body       all of it, canonical JSON
 */
public record LogEntry(
        long number,
        String recordedAt,
        String program,
        EntryKind kind,
        String subject,
        String summary,
        String body,
        String hash,
        String stored,
        String seal) {

    public String checkCode() {
        return CheckCode.of(hash);
    }
}
