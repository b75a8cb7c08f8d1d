package dev.tenglong.notice;

import java.util.Comparator;

/**
 * The number of a notice (文号): 拱高耗低效整〔2022〕1号.
 *
 * @param code   the word before the year (机关代字)
 * @param number from 1, without a gap within code and year; never padded with zeros
 */
public record NoticeNumber(String code, int year, int number) implements Comparable<NoticeNumber> {

    private static final Comparator<NoticeNumber> ORDER = Comparator.comparing(NoticeNumber::code)
            .thenComparingInt(NoticeNumber::year)
            .thenComparingInt(NoticeNumber::number);

    public NoticeNumber {
        if (code.isBlank() || year < 1949 || year > 2199 || number < 1) {
            throw new IllegalArgumentException("no such number: " + code + ", " + year + ", " + number);
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
