package dev.tenglong.casework;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a case (案件编号), such as AJ2022-0001: never given twice, whatever becomes of the case.
 *
 * @param year   of the period whose screening opened it
 * @param number from 1, in the order of opening
 */
public record CaseId(int year, int number) implements Comparable<CaseId> {

    private static final Pattern WRITTEN = Pattern.compile("AJ(\\d{4})-(\\d{4,9})");
    private static final Comparator<CaseId> ORDER =
            Comparator.comparingInt(CaseId::year).thenComparingInt(CaseId::number);

    public CaseId {
        if (year < 1949 || year > 2199 || number < 1) {
            throw new IllegalArgumentException("no case number: " + year + " " + number);
        }
    }

    /** Reads a number as typed, in either case; empty where it is none. */
    public static Optional<CaseId> parse(String typed) {
        Matcher written = WRITTEN.matcher(typed.strip().toUpperCase(Locale.ROOT));
        if (!written.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(written.group(1));
        int number = Integer.parseInt(written.group(2));
        return year < 1949 || year > 2199 || number < 1 ? Optional.empty() : Optional.of(new CaseId(year, number));
    }

    @Override
    public int compareTo(CaseId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "AJ%04d-%04d", year, number);
    }
}
