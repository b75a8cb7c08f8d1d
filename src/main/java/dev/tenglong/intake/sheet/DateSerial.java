package dev.tenglong.intake.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Day numbers of a workbook and the dates they stand for: counted from 1900 as Excel counts, or from 1904. */
record DateSerial(boolean from1904) {

    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final int LEAP_DAY_THAT_NEVER_WAS = 60;
    private static final double DAY_AFTER_9999 = 2_958_466;
    private static final int DAYS_BETWEEN_EPOCHS = 1462;
    private static final int NANO_DIGITS = 9;
    private static final long SECONDS_A_DAY = 86_400;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** The cell a number with a date format is; still a number where no date has that serial. */
    RawCell cell(double serial) {
        double bound = from1904 ? DAY_AFTER_9999 - DAYS_BETWEEN_EPOCHS : DAY_AFTER_9999;
        return serial >= 0 && serial < bound ? new RawCell.DateTime(iso(serial), serial) : new RawCell.Number(serial);
    }

    private String iso(double serial) {
        double whole = Math.floor(serial);
        long seconds = (long) whole * SECONDS_A_DAY + Math.round((serial - whole) * SECONDS_A_DAY);
        if (serial < 1 && !(from1904 && serial == 0)) {
            return LocalTime.ofSecondOfDay(Math.min(seconds, SECONDS_A_DAY - 1)).format(TIME);
        }
        String day = day(seconds / SECONDS_A_DAY);
        long time = seconds % SECONDS_A_DAY;
        return time == 0 ? day : day + " " + LocalTime.ofSecondOfDay(time).format(TIME);
    }

    private String day(long serial) {
        if (from1904) {
            return EPOCH_1904.plusDays(serial).toString();
        }
        // Excel's 1900 has a 29 February: days before it are one off, and it itself counts as the 28th.
        return EPOCH_1900
                .plusDays(Math.min(serial + 1, Math.max(serial, LEAP_DAY_THAT_NEVER_WAS)))
                .toString();
    }

    /** The cell an ISO date of a strict workbook is; empty where the text is no date. */
    Optional<RawCell> parse(String text) {
        String iso = text.strip();
        if (iso.endsWith("Z")) {
            iso = iso.substring(0, iso.length() - 1);
        }
        int point = iso.indexOf('.');
        if (point > 0) {
            iso = iso.substring(0, Math.min(iso.length(), point + 1 + NANO_DIGITS));
        }
        try {
            LocalDateTime moment = iso.indexOf('T') >= 0
                    ? LocalDateTime.parse(iso)
                    : iso.indexOf(':') >= 0
                            ? LocalDate.EPOCH.atTime(LocalTime.parse(iso))
                            : LocalDate.parse(iso).atStartOfDay();
            LocalTime time = moment.toLocalTime();
            double fraction = (double) time.toNanoOfDay() / (SECONDS_A_DAY * 1e9);
            if (iso.indexOf('T') < 0 && iso.indexOf(':') >= 0) {
                return Optional.of(new RawCell.DateTime(time.format(TIME), fraction));
            }
            String day = moment.toLocalDate().toString();
            String shown = time.equals(LocalTime.MIDNIGHT) ? day : day + " " + time.format(TIME);
            return Optional.of(new RawCell.DateTime(shown, serialOf(moment.toLocalDate()) + fraction));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private long serialOf(LocalDate date) {
        if (from1904) {
            return ChronoUnit.DAYS.between(EPOCH_1904, date);
        }
        long serial = ChronoUnit.DAYS.between(EPOCH_1900, date);
        return serial <= LEAP_DAY_THAT_NEVER_WAS ? serial - 1 : serial;
    }
}
