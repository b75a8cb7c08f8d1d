package dev.tenglong.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/**
 * The clock of a run. {@code TENGLONG_NOW} replaces it, so that an audit can print an old list again to the byte.
 * Accepts a date, a date with a time (Chinese time), or a time with its offset.
 */
final class Now {

    /** Offices work in Chinese time, whatever the machine is set to. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static final String VARIABLE = "TENGLONG_NOW";

    private Now() {}

    /** The clock to use; empty when the variable holds something that is no time. */
    static Optional<Clock> clock(Map<String, String> environment, Clock otherwise) {
        String text = environment.getOrDefault(VARIABLE, "").strip();
        if (text.isEmpty()) {
            return Optional.of(otherwise.withZone(ZONE));
        }
        try {
            return Optional.of(Clock.fixed(instant(text), ZONE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(String text) {
        Object read = DateTimeFormatter.ofPattern("yyyy-MM-dd['T'HH:mm[:ss][.SSS][XXX]]")
                .parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        if (read instanceof OffsetDateTime withOffset) {
            return withOffset.toInstant();
        }
        if (read instanceof LocalDateTime local) {
            return local.atZone(ZONE).toInstant();
        }
        return ((LocalDate) read).atStartOfDay(ZONE).toInstant();
    }
}
