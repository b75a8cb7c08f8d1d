package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.MONTH_TAKEN_AS_CUMULATIVE;
import static dev.tenglong.diagnostics.IntakeCode.ROWS_BY_MONTH;
import static dev.tenglong.diagnostics.IntakeCode.ROWS_OF_ANOTHER_PERIOD;
import static dev.tenglong.diagnostics.IntakeCode.ROWS_OF_OTHER_PERIODS_LEFT;
import static dev.tenglong.diagnostics.IntakeCode.ROW_PERIOD_UNREADABLE;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.header.RowPeriods;
import dev.tenglong.intake.header.RowPeriods.Fit;
import dev.tenglong.intake.header.RowPeriods.Said;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of rows by the time they say they are of (逐行的统计期): those of the period are read, those of others set aside.
 * Figures of another time, or of single months, are never taken for the period's.
 */
final class RowTimes {

    private static final int MOST_SHOWN = 5;

    private final RowPeriods periods;
    private final Period period;
    private final Header header;
    private final Map<Said.Time, Integer> times;
    private final Kind kind;
    private int leftAside;
    private int unreadable;
    private Location.Cell firstUnreadable;
    private String unreadableText = "";
    private boolean spoilt;

    /** What the rows of a table are of, taken together. */
    private enum Kind {
        /** Some are of the period. */
        SAME,
        /** Some are of its last month; no other months of its year are there. */
        LAST_MONTH,
        /** One row a month. */
        MONTHLY,
        /** None is of the period. */
        OTHER
    }

    /** What is read of a row. */
    enum Use {
        ALL,
        /** Not its amounts of a time, but for those that say they are cumulative. */
        WITHOUT_FLOWS,
        WITHOUT_AMOUNTS,
        NOTHING
    }

    private RowTimes(RowPeriods periods, Period period, Header header, Map<Said.Time, Integer> times) {
        this.periods = periods;
        this.period = period;
        this.header = header;
        this.times = times;
        this.kind = kind();
    }

    /** Of a table whose rows say it; empty where none do, or a file is only looked at. */
    static Optional<RowTimes> of(
            RowPeriods periods, Optional<Period> period, Header header, Map<Said.Time, Integer> times) {
        return period.filter(p -> !periods.isEmpty() && !times.isEmpty())
                .map(p -> new RowTimes(periods, p, header, times));
    }

    private Kind kind() {
        if (any(Fit.SAME)) {
            return Kind.SAME;
        }
        if (!any(Fit.LAST_MONTH)) {
            return Kind.OTHER;
        }
        boolean months = times.keySet().stream().anyMatch(t -> t.fit() == Fit.OTHER && t.sameYear());
        return months ? Kind.MONTHLY : Kind.LAST_MONTH;
    }

    private boolean any(Fit fit) {
        return times.keySet().stream().anyMatch(t -> t.fit() == fit);
    }

    /** The columns that say it. */
    Set<Integer> columns() {
        return periods.columns();
    }

    /** What is read of a data row. */
    Use use(SheetRow row, SourceTable table) {
        Said said = periods.of(row, period);
        if (said instanceof Said.Unreadable what) {
            return unreadable(what.column(), what.text(), row, table);
        }
        if (!(said instanceof Said.Time time)) {
            boolean alone = times.size() == 1;
            return alone ? use(times.keySet().iterator().next()) : unreadable(periods.firstColumn(), "", row, table);
        }
        Use use = use(time);
        leftAside += use == Use.NOTHING ? 1 : 0;
        return use;
    }

    private Use use(Said.Time time) {
        return switch (kind) {
            case SAME -> time.fit() == Fit.SAME ? Use.ALL : Use.NOTHING;
            case LAST_MONTH -> time.fit() == Fit.LAST_MONTH ? Use.ALL : Use.NOTHING;
            case MONTHLY -> time.fit() == Fit.LAST_MONTH ? Use.WITHOUT_FLOWS : Use.NOTHING;
            case OTHER -> time.sameYear() && times.size() == 1 ? Use.WITHOUT_FLOWS : Use.WITHOUT_AMOUNTS;
        };
    }

    private Use unreadable(int column, String text, SheetRow row, SourceTable table) {
        if (unreadable++ == 0) {
            firstUnreadable = new Location.Cell(table.file(), table.sheet(), row.number(), column);
            unreadableText = text;
        }
        return Use.WITHOUT_AMOUNTS;
    }

    /** What a cell means once the time of its row is known. */
    Reading read(Reading reading, SourceColumn column, Use use) {
        boolean spoils = reading instanceof Reading.Amount
                && (use == Use.WITHOUT_AMOUNTS
                        || use == Use.WITHOUT_FLOWS
                                && column.field().kind() == Field.Kind.FLOW
                                && !(kind == Kind.MONTHLY && RowPeriods.isCumulative(column.header())));
        spoilt |= spoils;
        return spoils ? Reading.UNUSABLE : reading;
    }

    /** After the last row. */
    void report(SourceTable table, Findings findings) {
        int column = periods.firstColumn();
        var at = new Location.Cell(table.file(), table.sheet(), header.lastRow(), column);
        String name = "“" + header.text(column) + "”";
        if (kind == Kind.OTHER) {
            findings.add(Diagnostic.of(
                    ROWS_OF_ANOTHER_PERIOD, at, name + "一列应为 " + period + "，实际写着 " + shown(all()) + "，各行的数量未采用"));
        } else if (kind == Kind.MONTHLY && spoilt) {
            findings.add(
                    Diagnostic.of(ROWS_BY_MONTH, at, name + "一列写着各月，数量应为 1—" + period.month() + " 月累计，实际是逐月的数，没有采用"));
        } else if (kind == Kind.LAST_MONTH && hasUnlabelledFlow(table)) {
            findings.add(Diagnostic.of(
                    MONTH_TAKEN_AS_CUMULATIVE,
                    at,
                    name + "一列只写着 " + period.month() + " 月，没有注明累计的列按 1—" + period.month() + " 月累计数读取"));
        }
        if (leftAside > 0) {
            List<String> others = times.keySet().stream()
                    .filter(time -> use(time) == Use.NOTHING)
                    .map(Said.Time::shown)
                    .toList();
            findings.add(Diagnostic.of(
                    ROWS_OF_OTHER_PERIODS_LEFT,
                    at,
                    name + "一列有 " + leftAside + " 行写着其他统计期（" + shown(others) + "），本期是 " + period + "，这些行未计入"));
        }
        if (unreadable > 0) {
            String found = unreadableText.isEmpty() ? "没有填写" : "实际不是";
            findings.add(Diagnostic.of(
                            ROW_PERIOD_UNREADABLE,
                            firstUnreadable,
                            name + "应写明统计期，" + found + "，这样的有 " + unreadable + " 行，数量未采用")
                    .excerpt(unreadableText));
        }
    }

    private static boolean hasUnlabelledFlow(SourceTable table) {
        return table.columns().stream()
                .anyMatch(c -> c.field().kind() == Field.Kind.FLOW && !RowPeriods.isCumulative(c.header()));
    }

    private List<String> all() {
        return times.keySet().stream().map(Said.Time::shown).toList();
    }

    private static String shown(List<String> times) {
        List<String> some = times.stream().distinct().limit(MOST_SHOWN).toList();
        return String.join("、", some) + (some.size() < times.stream().distinct().count() ? " 等" : "");
    }
}
