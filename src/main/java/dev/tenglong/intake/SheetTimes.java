package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.MONTH_TAKEN_AS_CUMULATIVE;
import static dev.tenglong.diagnostics.IntakeCode.SHEETS_BY_MONTH;
import static dev.tenglong.diagnostics.IntakeCode.SHEETS_OF_ANOTHER_PERIOD;
import static dev.tenglong.diagnostics.IntakeCode.SHEET_OF_OTHER_PERIOD_LEFT;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.header.RowPeriods;
import dev.tenglong.intake.header.SheetPeriods;
import dev.tenglong.intake.header.SheetPeriods.Cut;
import dev.tenglong.intake.header.SheetPeriods.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What becomes of sheets by the times that their names say (工作表名称里的统计期), as {@link RowTimes} does by columns: that of the
 * period is read, the others are left out, and figures of single months are never taken for the period's.
 */
final class SheetTimes {

    private static final int MOST_SHOWN = 5;

    private final Map<String, Cut> cuts = new HashMap<>();
    private final List<Cut> all;
    private final Optional<Period> period;
    private final Map<Cut, Boolean> spoilt = new HashMap<>();
    private final Map<Cut, Boolean> unlabelled = new HashMap<>();

    /**
     * @param names  of all sheets of a workbook
     * @param period empty where a file is only looked at
     */
    SheetTimes(List<String> names, Optional<Period> period) {
        this.period = period;
        this.all = period.map(p -> SheetPeriods.among(names, p).cuts()).orElse(List.of());
        all.forEach(cut -> {
            cut.last().forEach(name -> cuts.put(name, cut));
            cut.other().forEach(name -> cuts.put(name, cut));
        });
    }

    /** Whether a sheet is of another time than one beside it that is read. */
    boolean isLeft(String sheet) {
        Cut cut = cuts.get(sheet);
        return cut != null && cut.kind() != Kind.OTHER && cut.other().contains(sheet);
    }

    /** Hands on the rows of a sheet without the figures that are of another time. */
    Consumer<SourceRow> reading(String sheet, Consumer<SourceRow> sink) {
        Cut cut = cuts.get(sheet);
        if (cut == null || cut.kind() == Kind.SAME) {
            return sink;
        }
        return row -> sink.accept(new SourceRow(row.table(), row.row(), readings(row, cut)));
    }

    private List<Reading> readings(SourceRow row, Cut cut) {
        var readings = new ArrayList<Reading>(row.readings().size());
        for (int i = 0; i < row.readings().size(); i++) {
            Reading reading = row.readings().get(i);
            SourceColumn column = row.table().columns().get(i);
            boolean flow = column.field().kind() == Field.Kind.FLOW && !RowPeriods.isCumulative(column.header());
            boolean figure = reading instanceof Reading.Amount || reading instanceof Reading.Covered;
            boolean spoils = figure && (cut.kind() == Kind.OTHER || cut.kind() == Kind.BY_MONTH && flow);
            if (spoils) {
                spoilt.put(cut, true);
            }
            if (flow && figure) {
                unlabelled.put(cut, true);
            }
            readings.add(spoils ? Reading.UNUSABLE : reading);
        }
        return List.copyOf(readings);
    }

    /** After the last sheet. */
    void report(SourceFile file, Findings findings) {
        for (Cut cut : all) {
            String first =
                    cut.last().isEmpty() ? cut.other().get(0) : cut.last().get(0);
            var at = new Location.Sheet(file.name(), first);
            if (cut.kind() == Kind.OTHER && spoilt.containsKey(cut)) {
                findings.add(Diagnostic.of(
                        SHEETS_OF_ANOTHER_PERIOD,
                        at,
                        "应有 " + period.orElseThrow() + " 的工作表，实际是 " + shown(cut.other()) + "，各表的数量未采用"));
            } else if (cut.kind() == Kind.BY_MONTH && spoilt.containsKey(cut)) {
                findings.add(Diagnostic.of(
                        SHEETS_BY_MONTH,
                        at,
                        "数量应为 1—" + period.orElseThrow().month() + " 月累计，实际一段时间一张工作表（" + shown(cut.other()) + "、“"
                                + first + "”），各是一段时间的数，没有采用，也不相加"));
            } else if (cut.kind() == Kind.LAST_MONTH && unlabelled.containsKey(cut)) {
                int month = period.orElseThrow().month();
                findings.add(Diagnostic.of(
                        MONTH_TAKEN_AS_CUMULATIVE, at, "工作表的名称只写着 " + month + " 月，没有注明累计的列按 1—" + month + " 月累计数读取"));
            }
        }
    }

    /** That a sheet is left out. */
    Diagnostic left(Location at) {
        return Diagnostic.of(SHEET_OF_OTHER_PERIOD_LEFT, at, "工作表的名称写着其他统计期，本期是 " + period.orElseThrow() + "，未读取");
    }

    private static String shown(List<String> names) {
        String some = String.join(
                "、", names.stream().limit(MOST_SHOWN).map(n -> "“" + n + "”").toList());
        return some + (names.size() > MOST_SHOWN ? " 等 " + names.size() + " 张" : "");
    }
}
