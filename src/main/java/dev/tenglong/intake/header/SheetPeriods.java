package dev.tenglong.intake.header;

import dev.tenglong.enterprise.Period;
import dev.tenglong.text.FoldedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sheets of one workbook that are one table cut by time (分期的工作表): 1月 to 12月, 一季度 to 四季度, 2021年 and 2022年. What tells them
 * apart is written nowhere but in their names. One name alone says no more than a title does.
 */
public final class SheetPeriods {

    private static final int LONGEST_NAME = 40;
    private static final int MOST_SHEETS = 1_000;

    private static final Map<String, String> CHINESE_MONTHS = chineseMonths();
    private static final Pattern CHINESE_MONTH = Pattern.compile("(?<![一二三四五六七八九十])(十[一二]?|[一二三四五六七八九])月");
    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ENGLISH_MONTH =
            Pattern.compile("(?i)(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?![a-z])");
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<!\\d)([12]\\d)年");
    /** A bare number may count anything. */
    private static final Pattern SAYS_TIME =
            Pattern.compile(".*[年月季Qq].*|(?:19|20)\\d{2}(?:[-.]?\\d{1,2})?|累计|本期|当期|全年");

    private static final Pattern NO_TABLE_NAME = Pattern.compile("[\\p{Punct}\\s]+");
    private static final Pattern WHOLE = Pattern.compile("汇总|合计|总计|总表|全部");

    private final Map<String, List<Timed>> groups;
    private final Period period;

    private record Timed(String name, Stretch stretch) {}

    /** What becomes of the sheets of one table. */
    public enum Kind {
        /** Some are of the period. */
        SAME,
        /** One is of the last month of the period; no other months of its year are there. */
        LAST_MONTH,
        /** A sheet a month, or a quarter. */
        BY_MONTH,
        /** None is of the period. */
        OTHER
    }

    /**
     * The sheets that are one table cut by time.
     *
     * @param last  those that end with the period, among them those that are of it
     * @param other those of other times
     */
    public record Cut(Kind kind, List<String> last, List<String> other) {

        public Cut {
            last = List.copyOf(last);
            other = List.copyOf(other);
        }
    }

    private SheetPeriods(Map<String, List<Timed>> groups, Period period) {
        this.groups = groups;
        this.period = period;
    }

    /** @param names those of all sheets of a workbook, hidden ones too */
    public static SheetPeriods among(List<String> names, Period period) {
        var groups = new LinkedHashMap<String, List<Timed>>();
        boolean numbered = names.containsAll(
                IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList());
        for (String name : names.subList(0, Math.min(names.size(), MOST_SHEETS))) {
            String folded = fold(name);
            if (numbered && folded.matches("\\d{1,2}")) {
                folded = folded + "月";
            }
            time(folded)
                    .ifPresent(found -> groups.computeIfAbsent(found.rest(), r -> new ArrayList<>())
                            .add(new Timed(name, found.stretch())));
        }
        groups.values()
                .removeIf(group -> group.stream().map(Timed::stretch).distinct().count() < 2);
        for (String name : names) {
            String rest = WHOLE.matcher(fold(name)).replaceFirst("");
            if (!rest.equals(fold(name)) && groups.containsKey(rest)) {
                groups.get(rest).add(new Timed(name, Stretch.THIS));
            }
        }
        return new SheetPeriods(groups, period);
    }

    private static String fold(String name) {
        String folded = name.length() > LONGEST_NAME ? "" : FoldedText.of(name).replaceAll("\\s", "");
        folded = CHINESE_MONTH.matcher(folded).replaceAll(month -> CHINESE_MONTHS.get(month.group(1)) + "月");
        folded = ENGLISH_MONTH
                .matcher(folded)
                .replaceAll(month -> ENGLISH.indexOf(month.group(1).toLowerCase(Locale.ROOT)) + 1 + "月");
        return SHORT_YEAR.matcher(folded).replaceAll("20$1年");
    }

    private record Found(Stretch stretch, String rest) {}

    /** The longest part of a name that is a time, and what is left of the name without it. */
    private static Optional<Found> time(String name) {
        for (int length = name.length(); length > 1; length--) {
            for (int first = 0; first + length <= name.length(); first++) {
                String part = name.substring(first, first + length);
                if (SAYS_TIME.matcher(part).matches() && isWhole(name, first, first + length)) {
                    Optional<Stretch> stretch = Stretch.parse(part);
                    if (stretch.isPresent()) {
                        String rest = name.substring(0, first) + name.substring(first + length);
                        return Optional.of(new Found(
                                stretch.get(), NO_TABLE_NAME.matcher(rest).replaceAll("")));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether no number is cut in two. */
    private static boolean isWhole(String name, int first, int end) {
        return !(first > 0 && isDigit(name, first - 1) && isDigit(name, first))
                && !(end < name.length() && isDigit(name, end) && isDigit(name, end - 1));
    }

    private static boolean isDigit(String name, int at) {
        return Character.isDigit(name.charAt(at));
    }

    /** The times that names of files or sheets say, where they say one each; for people. */
    public static Set<String> times(List<String> names) {
        return names.stream()
                .map(name -> time(fold(name)))
                .flatMap(Optional::stream)
                .map(found -> found.stretch().shown())
                .filter(shown -> !shown.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The tables that are cut, in order of their first sheets. */
    public List<Cut> cuts() {
        return groups.values().stream().map(this::cut).toList();
    }

    private Cut cut(List<Timed> group) {
        List<Timed> same = group.stream().filter(t -> isSame(t.stretch())).toList();
        List<Timed> last = group.stream().filter(t -> isLast(t.stretch())).toList();
        List<Timed> taken = same.isEmpty() ? last : same;
        List<Timed> others = group.stream().filter(t -> !taken.contains(t)).toList();
        boolean months = others.stream().anyMatch(t -> isSameYear(t.stretch()))
                || last.stream()
                        .anyMatch(t -> !t.stretch().first().equals(t.stretch().last()));
        Kind kind =
                !same.isEmpty() ? Kind.SAME : last.isEmpty() ? Kind.OTHER : months ? Kind.BY_MONTH : Kind.LAST_MONTH;
        return new Cut(kind, names(taken), names(others));
    }

    private static List<String> names(List<Timed> sheets) {
        return sheets.stream().map(Timed::name).toList();
    }

    private boolean isSame(Stretch stretch) {
        return isSameYear(stretch)
                && stretch.last().orElse(period.month()) == period.month()
                && stretch.first().orElse(1) == 1;
    }

    private boolean isLast(Stretch stretch) {
        return isSameYear(stretch) && !isSame(stretch) && stretch.last().equals(OptionalInt.of(period.month()));
    }

    private boolean isSameYear(Stretch stretch) {
        return stretch.until().isEmpty()
                && (stretch.year().isEmpty() || stretch.year().getAsInt() == period.year());
    }

    private static Map<String, String> chineseMonths() {
        var months = new LinkedHashMap<String, String>();
        List<String> names = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");
        for (String name : names) {
            months.put(name, String.valueOf(names.indexOf(name) + 1));
        }
        return Map.copyOf(months);
    }
}
