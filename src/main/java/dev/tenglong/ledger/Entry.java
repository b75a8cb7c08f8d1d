package dev.tenglong.ledger;

import dev.tenglong.digest.Sha256;
import dev.tenglong.ledger.body.CheckCode;

/**
 * Something that happened (台账条目). Its hash covers what happened and everything before it; its seal covers when, with which
 * program, and how what it refers to was packed. No time goes into the hash: the 校验码 printed on a list is the same wherever the list is made.
 *
 * @param number     from 1, without a gap
 * @param subject    what it is about: a revision, a code
 * @param body       canonical JSON
 * @param stored     SHA-256 of the packed bytes that came with it; empty where none did
 * @param recordedAt with its offset
 */
record Entry(
        long number,
        String kind,
        String subject,
        String body,
        String hash,
        String stored,
        String recordedAt,
        String program,
        String seal) {

    /** What the first entry follows. */
    static final String GENESIS = "0".repeat(64);

    /** What there is before the first entry. */
    static final Entry NONE = new Entry(0, "", "", "", GENESIS, "", "", "", GENESIS);

    /** The entry that follows this one. */
    Entry next(EntryKind nextKind, String about, String text, String packed, Circumstances now) {
        String nextHash = hash(hash, number + 1, nextKind.word(), about, text);
        return new Entry(
                number + 1,
                nextKind.word(),
                about,
                text,
                nextHash,
                packed,
                now.recordedAt(),
                now.program(),
                seal(seal, nextHash, packed, now));
    }

    boolean is(EntryKind what) {
        return kind.equals(what.word());
    }

    /** The 校验码 printed on what this entry recorded. */
    String checkCode() {
        return CheckCode.of(hash);
    }

    /** When, and with which program. */
    record Circumstances(String recordedAt, String program) {}

    static String hash(String previous, long number, String kind, String subject, String body) {
        return Sha256.of("tenglong/entry/1\n" + previous + '\n' + number + '\n' + kind + '\n' + subject + '\n' + body);
    }

    static String seal(String previous, String hash, String stored, Circumstances now) {
        return Sha256.of("tenglong/seal/1\n" + previous + '\n' + hash + '\n' + stored + '\n' + now.recordedAt() + '\n'
                + now.program());
    }
}
