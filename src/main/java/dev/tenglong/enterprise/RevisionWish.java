package dev.tenglong.enterprise;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list somebody asks for (期次的写法): {@code 2022-03} is whichever revision counts, {@code 2022-03@2} the second.
 *
 * @param number empty for the one that counts
 */
public record RevisionWish(Period period, OptionalInt number) {

    private static final Pattern WRITTEN = Pattern.compile("([^@]*)(?:@([1-9]\\d{0,5}))?");

    /** Reads {@code PERIOD} or {@code PERIOD@N}. */
    public static Optional<RevisionWish> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        String number = written.group(2);
        OptionalInt wanted = number == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number));
        return Period.parse(written.group(1)).map(period -> new RevisionWish(period, wanted));
    }

    /** As written on the command line. */
    @Override
    public String toString() {
        return period + (number.isPresent() ? "@" + number.getAsInt() : "");
    }
}
