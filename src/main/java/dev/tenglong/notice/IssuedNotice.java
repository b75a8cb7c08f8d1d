package dev.tenglong.notice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the register (文号台账).
 *
 * @param checkCode of the ledger entry that recorded it
 * @param voiding   empty while it is valid; a number that was voided stays visible and is never used again
 */
public record IssuedNotice(NoticeRecord record, String checkCode, Optional<Voiding> voiding) {

    /** When and why it was voided (作废). */
    public record Voiding(LocalDate on, String reason) {}

    public boolean isValid() {
        return voiding.isEmpty();
    }

    public NoticeNumber number() {
        return record.number();
    }

    /** As it was and will be printed. */
    public Notice printed() {
        return record.printed(checkCode);
    }

    IssuedNotice voided(Voiding how) {
        return new IssuedNotice(record, checkCode, Optional.of(how));
    }
}
