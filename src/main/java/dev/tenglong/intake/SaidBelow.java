package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.NOTE_PERIOD_DIFFERS;
import static dev.tenglong.diagnostics.IntakeCode.NOTE_UNIT_DIFFERS;
import static dev.tenglong.diagnostics.IntakeCode.UNIT_CHANGES;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.header.ColumnPlan.Planned;
import dev.tenglong.intake.header.TableUnits;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import dev.tenglong.text.FoldedText;
import dev.tenglong.units.Dimension;
import dev.tenglong.units.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What lines among the rows and below them say of unit and time (表中、表下的说明), held against how the table is read. A unit that
 * changes between two blocks of rows leaves the second in doubt; below the last row a contradiction is worth a word.
 */
final class SaidBelow {

    private static final int LONGEST = 400;
    private static final String MONTHS =
            "((?:19|20)\\d{2})年(?:度|全年)?(?:(?:0?1月?[-~至到]{1,2})?(1[0-2]|0?[1-9])月份?)?(?!\\d)";
    private static final Pattern TIME = Pattern.compile(MONTHS
            + "(?:止|末)?的?(?:累计|实际|统计)?(?:数据|数(?!\\p{IsHan})|发生额|完成数)|(?:数据|本表|统计期|所属期|期间)[^。;\\d]{0,8}[为是:]" + MONTHS);
    private static final Pattern OF_OTHERS = Pattern.compile("上年|去年|同期|日期|上期|基期");

    private final SourceTable table;
    private final List<Planned> planned;
    private final Optional<Period> period;
    private final Findings findings;
    private final Map<Dimension, Unit> stated = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Location.Cell> where = new EnumMap<>(Dimension.class);
    private final Set<Dimension> inDoubt = EnumSet.noneOf(Dimension.class);
    private boolean timeTold;

    /** @param period empty where a file is only looked at */
    SaidBelow(SourceTable table, List<Planned> planned, Optional<Period> period, Findings findings) {
        this.table = table;
        this.planned = planned.stream()
                .filter(p -> p.column().unit().isPresent() && p.unitColumn().isEmpty())
                .toList();
        this.period = period;
        this.findings = findings;
    }

    /** A row that is of no enterprise and no total. */
    void remark(SheetRow row) {
        var texts = new ArrayList<String>();
        int first = 0;
        for (int column = 1; column <= row.lastColumn(); column++) {
            if (row.cell(column) instanceof RawCell.Text text && !text.text().isBlank()) {
                first = first == 0 ? column : first;
                texts.add(text.text());
            }
        }
        if (!texts.isEmpty()) {
            var at = new Location.Cell(table.file(), table.sheet(), row.number(), first);
            units(TableUnits.note(texts), at);
            time(String.join("  ", texts), at);
        }
    }

    private void units(TableUnits said, Location.Cell at) {
        for (Planned column : planned) {
            Dimension dimension = column.column().unit().orElseThrow().dimension();
            List<Unit> units = said.of(dimension);
            if (units.isEmpty()) {
                continue;
            }
            if (units.contains(column.column().unit().get())) {
                stated.remove(dimension);
                inDoubt.remove(dimension);
            } else {
                stated.put(dimension, units.get(0));
                where.put(dimension, at);
            }
        }
    }

    private void time(String text, Location.Cell at) {
        if (period.isEmpty() || timeTold || text.length() > LONGEST) {
            return;
        }
        String folded = FoldedText.of(text).replaceAll("\\s", "").replaceAll("[—–―─～]", "-");
        Matcher time = TIME.matcher(folded);
        if (OF_OTHERS.matcher(folded).find() || !time.find()) {
            return;
        }
        String year = time.group(1) == null ? time.group(3) : time.group(1);
        String month = time.group(1) == null ? time.group(4) : time.group(2);
        boolean differs = Integer.parseInt(year) != period.get().year()
                || month != null && Integer.parseInt(month) != period.get().month();
        if (differs) {
            timeTold = true;
            findings.add(Diagnostic.of(NOTE_PERIOD_DIFFERS, at, "说明写的是" + time.group() + "，本期是 " + period.get())
                    .excerpt(text.strip()));
        }
    }

    /** A row of an enterprise follows. */
    void data() {
        if (stated.isEmpty()) {
            return;
        }
        stated.forEach((dimension, unit) -> {
            inDoubt.add(dimension);
            findings.add(Diagnostic.of(
                    UNIT_CHANGES,
                    where.get(dimension),
                    "一列应只有一个单位，这一行写着“" + unit.label() + "”，上面的行按" + readIn(dimension) + "读取，它下面各行的" + dimension.label()
                            + "按未知处理"));
        });
        stated.clear();
    }

    /** What a figure means below a line that names another unit. */
    Reading read(Reading reading, SourceColumn column) {
        boolean doubtful = !inDoubt.isEmpty()
                && reading instanceof Reading.Amount
                && column.unit().filter(u -> inDoubt.contains(u.dimension())).isPresent();
        return doubtful ? Reading.UNUSABLE : reading;
    }

    /** After the last row. */
    void report() {
        stated.forEach((dimension, unit) -> findings.add(Diagnostic.of(
                NOTE_UNIT_DIFFERS,
                where.get(dimension),
                dimension.label() + "按" + readIn(dimension) + "读取，表下方的说明写着“" + unit.label() + "”")));
    }

    private String readIn(Dimension dimension) {
        return String.join(
                "、",
                planned.stream()
                        .map(p -> p.column().unit().orElseThrow())
                        .filter(u -> u.dimension() == dimension)
                        .map(Unit::label)
                        .distinct()
                        .toList());
    }
}
