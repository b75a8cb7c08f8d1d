package dev.tenglong.enterprise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statistical period (统计期): January to the end of {@code month}, cumulative. The full year is the period that ends
 * with December.
 *
 * @param month 1–12
 */
public record Period(int year, int month) implements Comparable<Period> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2}))?");

    public Period {
        if (!exists(year, month)) {
            throw new IllegalArgumentException("no such period: " + year + "-" + month);
        }
    }

    /** Reads {@code 2022-03}, or {@code 2022} for the full year. */
    public static Optional<Period> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(written.group(1));
        int month = written.group(2) == null ? 12 : Integer.parseInt(written.group(2));
        return exists(year, month) ? Optional.of(new Period(year, month)) : Optional.empty();
    }

    private static boolean exists(int year, int month) {
        return year >= 1949 && year <= 2199 && month >= 1 && month <= 12;
    }

    /** The as-of date of a screening (截止日): the last day of the period. */
    public LocalDate lastDay() {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    public boolean isFullYear() {
        return month == 12;
    }

    /** For titles: 2022年度, 2022年1—3月, 2022年1月. */
    public String label() {
        if (isFullYear()) {
            return year + "年度";
        }
        return year + "年" + (month == 1 ? "1月" : "1—" + month + "月");
    }

    @Override
    public int compareTo(Period other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(month, other.month);
    }

    /** As written on the command line and in JSON: 2022-03. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }
}
