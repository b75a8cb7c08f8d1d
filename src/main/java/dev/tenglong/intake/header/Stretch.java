package dev.tenglong.intake.header;

import dev.tenglong.text.FoldedText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a cell says its row is of (所属期): 2022, 202212, 2022年1-12月, 2022-01至2022-12, 第4季度.
 *
 * @param year  of its figures; empty where the cell names none
 * @param until the year it ends in, where that is another
 * @param first its first month; empty where none is named
 * @param last  its last month; empty where none is named
 */
record Stretch(OptionalInt year, OptionalInt until, OptionalInt first, OptionalInt last) {

    /** 本期: whatever is asked for. */
    static final Stretch THIS =
            new Stretch(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    private static final int LONGEST = 40;
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String MONTH = "(1[0-2]|0?[1-9])";
    private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])";
    private static final String COMPACT = "(0[1-9]|1[0-2])";
    private static final String POINT =
            YEAR + "(?:[-./年]" + MONTH + "(?:月份?|[-./]" + DAY + "|月" + DAY + "日?)?|" + COMPACT + "(?:[0-3]\\d)?)";

    private static final Pattern WHOLE_YEAR = Pattern.compile(YEAR + "年?度?(全年)?");
    private static final Pattern DATE = Pattern.compile(
            YEAR + "(?:([-./])" + MONTH + "\\2" + DAY + "|年" + MONTH + "月" + DAY + "日?)(?:\\d\\d:\\d\\d(?::\\d\\d)?)?");
    private static final Pattern ONE =
            Pattern.compile(YEAR + "(?:[-./年]" + MONTH + "(?:月份?)?|" + COMPACT + "(?:[0-3]\\d)?)");
    private static final Pattern RANGE = Pattern.compile(POINT + "[-~]{1,2}" + POINT);
    private static final Pattern IN_ONE_YEAR =
            Pattern.compile(YEAR + "[-./年]度?" + MONTH + "月?[-~]{1,2}" + MONTH + "月?份?");
    private static final Pattern MONTHS = Pattern.compile("(?:" + MONTH + "月?[-~]{1,2})?" + MONTH + "(?:月份?)?");
    private static final Pattern PART =
            Pattern.compile("(?:" + YEAR + "年?度?[-./]?)?(?:第?([1-4一二三四])季度?|[Qq]([1-4])|(上半年)|(下半年)|(全年))");
    private static final Pattern NOW = Pattern.compile("本期|当期|本年|当年|今年|本年度|本年累计|累计|年累计");
    private static final Pattern AROUND = Pattern.compile("^(?:截止?~|截止|自|从)|(?:累计|止|末|底|数)+$");
    private static final Pattern TO = Pattern.compile("[~～至到—–―─]+");

    /** What a text says; empty where it is none of the ways to write a time. */
    static Optional<Stretch> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = FoldedText.of(text).replaceAll("\\s", "");
        folded = TO.matcher(folded).replaceAll("~");
        if (NOW.matcher(folded).matches()) {
            return Optional.of(THIS);
        }
        boolean cumulative = folded.contains("累计");
        folded = AROUND.matcher(folded).replaceAll("");
        Optional<Stretch> stretch = read(folded);
        return cumulative ? stretch.map(Stretch::fromJanuary) : stretch;
    }

    private static Optional<Stretch> read(String text) {
        Matcher year = WHOLE_YEAR.matcher(text);
        if (year.matches()) {
            boolean whole = year.group(2) != null;
            return Optional.of(of(year.group(1), whole ? "1" : null, whole ? "12" : null));
        }
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            String month = date.group(3) == null ? date.group(4) : date.group(3);
            return Optional.of(of(date.group(1), month, month));
        }
        Matcher one = ONE.matcher(text);
        if (one.matches()) {
            String month = one.group(2) == null ? one.group(3) : one.group(2);
            return Optional.of(of(one.group(1), month, month));
        }
        Matcher months = IN_ONE_YEAR.matcher(text);
        if (months.matches()) {
            return Optional.of(of(months.group(1), months.group(2), months.group(3)));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            String first = range.group(2) == null ? range.group(3) : range.group(2);
            String last = range.group(5) == null ? range.group(6) : range.group(5);
            return Optional.of(of(range.group(1), first, null).to(of(range.group(4), null, last)));
        }
        Matcher alone = MONTHS.matcher(text);
        if (alone.matches()) {
            String last = alone.group(2);
            return Optional.of(of(null, alone.group(1) == null ? last : alone.group(1), last));
        }
        return part(text);
    }

    private static Optional<Stretch> part(String text) {
        Matcher part = PART.matcher(text);
        if (!part.matches()) {
            return Optional.empty();
        }
        if (part.group(4) != null || part.group(6) != null) {
            return Optional.of(of(part.group(1), "1", part.group(4) != null ? "6" : "12"));
        }
        if (part.group(5) != null) {
            return Optional.of(of(part.group(1), "7", "12"));
        }
        String name = part.group(2) == null ? part.group(3) : part.group(2);
        int quarter = "一二三四".indexOf(name) < 0 ? Integer.parseInt(name) : "一二三四".indexOf(name) + 1;
        return Optional.of(of(part.group(1), String.valueOf(quarter * 3 - 2), String.valueOf(quarter * 3)));
    }

    private static Stretch of(String year, String first, String last) {
        return new Stretch(number(year), OptionalInt.empty(), number(first), number(last));
    }

    private static OptionalInt number(String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private Stretch fromJanuary() {
        return new Stretch(year, until, OptionalInt.of(1), last);
    }

    /** From the beginning of this to the end of another (所属期起, 所属期止). */
    Stretch to(Stretch end) {
        OptionalInt other = year.isPresent() && end.year.isPresent() && year.getAsInt() != end.year.getAsInt()
                ? end.year
                : OptionalInt.empty();
        return new Stretch(year.isPresent() ? year : end.year, other, first, end.last);
    }

    /** With what another column of the row says besides (年份 and 月份). */
    Stretch with(Stretch other) {
        return new Stretch(
                pick(year, other.year), pick(until, other.until), pick(first, other.first), pick(last, other.last));
    }

    private static OptionalInt pick(OptionalInt own, OptionalInt other) {
        return own.isPresent() ? own : other;
    }

    /** For people: 2021, 2022年11月, 10—12月. */
    String shown() {
        String months = last.isEmpty()
                ? ""
                : first.equals(last) || first.isEmpty()
                        ? last.getAsInt() + "月"
                        : first.getAsInt() + "—" + last.getAsInt() + "月";
        String from = year.isPresent() ? year.getAsInt() + (months.isEmpty() ? "" : "年") : "";
        return until.isPresent()
                ? from + "起至" + until.getAsInt() + "年"
                : List.of(from, months).stream().reduce("", String::concat);
    }
}
