package dev.tenglong.notice;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a notice (文号): 拱高耗低效整〔2022〕1号.
 *
 * @param code   the word before the year (机关代字)
 * @param number from 1, without a gap within code and year; never padded with zeros
 */
public record NoticeNumber(String code, int year, int number) implements Comparable<NoticeNumber> {

    private static final Pattern TYPED = Pattern.compile("(.+?)[〔\\[(（【](\\d{4})[〕\\])）】](\\d{1,9})号?");

    private static final Comparator<NoticeNumber> ORDER = Comparator.comparing(NoticeNumber::code)
            .thenComparingInt(NoticeNumber::year)
            .thenComparingInt(NoticeNumber::number);

    public NoticeNumber {
        if (code.isBlank() || year < 1949 || year > 2199 || number < 1) {
            throw new IllegalArgumentException("no such number: " + code + ", " + year + ", " + number);
        }
    }

    /** As people type it: brackets of any make; empty where that is no number. */
    public static Optional<NoticeNumber> parse(String typed) {
        Matcher whole = TYPED.matcher(typed.strip());
        try {
            return whole.matches()
                    ? Optional.of(new NoticeNumber(
                            whole.group(1), Integer.parseInt(whole.group(2)), Integer.parseInt(whole.group(3))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(NoticeNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code + "〔" + year + "〕" + number + "号";
    }
}
