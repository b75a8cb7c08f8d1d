package dev.tenglong.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time in which the clock of a case stands still (暂停计时).
 *
 * @param from  the first day that does not count
 * @param until the first day that counts again; empty while it lasts
 */
public record Pause(LocalDate from, Optional<LocalDate> until) {

    public Pause {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " " + until.get());
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    Pause ended(LocalDate on) {
        return new Pause(from, Optional.of(on));
    }
}
