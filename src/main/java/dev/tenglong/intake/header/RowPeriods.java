package dev.tenglong.intake.header;

import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The columns of a table that say which time a row is of (所属期列), and what they say of each row. */
public final class RowPeriods {

    private static final Pattern PERIOD = Pattern.compile(
            "(?:数据|统计|所属|会计|纳税|核算|报告|报表|填报|税款|用电|用能|缴税|入库|征收)?(?:年份|年度|年月|月份|期别|期间|账期)"
                    + "|(?:税款|数据|费款|用电|电费|统计|报表)?(?:所属|归属)(?:期|时期|期间|时间|年月|月份|年度|年份|季度)|(?:统计|数据|报告|报表|核算)(?:期|时期|时间|日期|月份|月|年|季度)|年|月|季度|时期|时间|日期|抄表年月|结算年月|电费年月|电费月份");
    private static final Pattern START = Pattern.compile(
            "(?:税款|费款|数据)?(?:所属|统计|归属)(?:期|时期|期间|时间|日期)?(?:起|起始|开始|始)(?:日|日期|时间|月|年月)?|(?:起始|开始)(?:日期|时间|年月|月份)");
    private static final Pattern END = Pattern.compile(
            "(?:税款|费款|数据)?(?:所属|统计|归属)(?:期|时期|期间|时间|日期)?(?:止|终止|截止|结束|末)(?:日|日期|时间|月|年月)?|(?:终止|结束|截止)(?:日期|时间|年月|月份)");
    /** May be the day of anything: only a year, a month or a stretch counts. */
    private static final Pattern ANY_DAY = Pattern.compile("时间|日期");

    private static final Pattern DAY = Pattern.compile("\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}(?:\\D.*)?|\\d{8}");
    private static final Pattern BLANK = Pattern.compile("[-—－–/／无]+");
    private static final int LONGEST_NAME = 20;

    private final Map<Integer, Role> columns = new TreeMap<>();

    /** What a column says: all of it, or where it begins, or ends. */
    private enum Role {
        WHOLE,
        ANY_DAY,
        START,
        END
    }

    /** What the row says of its time. */
    public sealed interface Said {
        /** Nothing stands there. */
        record Nothing() implements Said {}

        /** Something that is no time. */
        record Unreadable(int column, String text) implements Said {}

        /** A time; {@code sameYear} where it names no other year than the one asked for. */
        record Time(Fit fit, boolean sameYear, String shown) implements Said {}
    }

    /** Whether a time is the one asked for. */
    public enum Fit {
        /** It is, or names only what agrees with it. */
        SAME,
        /** The last month of it: alone, or with all that went before. */
        LAST_MONTH,
        OTHER
    }

    public RowPeriods(Header header, Set<Integer> left) {
        for (int column : header.paths().keySet()) {
            if (!left.contains(column)) {
                role(header.paths().get(column)).ifPresent(role -> columns.put(column, role));
            }
        }
        boolean both = columns.containsValue(Role.START) && columns.containsValue(Role.END);
        columns.values().removeIf(role -> !both && (role == Role.START || role == Role.END));
    }

    private static Optional<Role> role(List<String> path) {
        return role(path.get(path.size() - 1)).or(() -> role(String.join("", path)));
    }

    private static Optional<Role> role(String header) {
        String name = HeaderLabel.key(header).replaceAll("\\([^()]*\\)", "");
        if (name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        if (START.matcher(name).matches()) {
            return Optional.of(Role.START);
        }
        if (END.matcher(name).matches()) {
            return Optional.of(Role.END);
        }
        if (ANY_DAY.matcher(name).matches()) {
            return Optional.of(Role.ANY_DAY);
        }
        return PERIOD.matcher(name).matches() ? Optional.of(Role.WHOLE) : Optional.empty();
    }

    /** Whether the table has no such column. */
    public boolean isEmpty() {
        return columns.isEmpty();
    }

    /** Whether a column says which time a row is of. */
    boolean isPeriod(int column) {
        return columns.containsKey(column);
    }

    /** Where the columns stand. */
    public Set<Integer> columns() {
        return Set.copyOf(columns.keySet());
    }

    /** Where the first of the columns stands. */
    public int firstColumn() {
        return columns.keySet().iterator().next();
    }

    /** What a row says, held against the period that is asked for. */
    public Said of(SheetRow row, Period period) {
        Optional<Stretch> start = Optional.empty();
        Optional<Stretch> all = Optional.empty();
        for (Map.Entry<Integer, Role> column : columns.entrySet()) {
            String text = row.cell(column.getKey()).text().strip();
            if (text.isEmpty() || BLANK.matcher(text).matches()) {
                continue;
            }
            Optional<Stretch> stretch = Stretch.parse(text);
            if (stretch.isEmpty()
                    || column.getValue() == Role.ANY_DAY && DAY.matcher(text).matches()) {
                if (column.getValue() == Role.ANY_DAY) {
                    continue;
                }
                return new Said.Unreadable(column.getKey(), text);
            }
            if (column.getValue() == Role.START) {
                start = stretch;
            } else {
                Stretch read = start.isPresent() && column.getValue() == Role.END
                        ? start.get().to(stretch.get())
                        : stretch.get();
                all = Optional.of(all.map(a -> a.with(read)).orElse(read));
            }
        }
        return all.map(stretch -> time(stretch, period)).orElse(new Said.Nothing());
    }

    private static Said time(Stretch stretch, Period period) {
        boolean sameYear = stretch.until().isEmpty()
                && (stretch.year().isEmpty() || stretch.year().getAsInt() == period.year());
        return new Said.Time(sameYear ? fit(stretch, period.month()) : Fit.OTHER, sameYear, stretch.shown());
    }

    private static Fit fit(Stretch stretch, int month) {
        int last = stretch.last().orElse(month);
        int first = stretch.first().orElse(1);
        if (last != month || first != 1 && first != last) {
            return Fit.OTHER;
        }
        return first == 1 ? Fit.SAME : Fit.LAST_MONTH;
    }

    /** Whether the header of a column says that its amounts are from January on. */
    public static boolean isCumulative(String header) {
        return HeaderLabel.parse(List.of(header.split("/"))).span() == Span.CUMULATIVE;
    }
}
