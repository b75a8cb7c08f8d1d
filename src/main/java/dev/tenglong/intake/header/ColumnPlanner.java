package dev.tenglong.intake.header;

import static dev.tenglong.diagnostics.IntakeCode.CALIBRE_DIFFERS;
import static dev.tenglong.diagnostics.IntakeCode.HEADER_DUPLICATE;
import static dev.tenglong.diagnostics.IntakeCode.HEAT_TWICE;
import static dev.tenglong.diagnostics.IntakeCode.LONG_TABLE;
import static dev.tenglong.diagnostics.IntakeCode.PERIOD_CONTRADICTS;
import static dev.tenglong.diagnostics.IntakeCode.PERIOD_MONTH_ONLY;
import static dev.tenglong.diagnostics.IntakeCode.TABLE_BESIDE;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.intake.header.ColumnPlan.Planned;
import dev.tenglong.intake.header.ColumnPlan.Reason;
import dev.tenglong.units.Dimension;
import dev.tenglong.units.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decides which columns of a table are read, and as which field (列的取用). Whatever it does not use or refuses becomes a
 * finding: nothing is guessed silently. A column that is there but cannot be used stays in the plan without a unit, so that
 * no weaker source takes its place.
 */
public final class ColumnPlanner {

    /** Headers of columns that hold nothing about an enterprise. */
    private static final Pattern NOTHING = Pattern.compile("序号|编号|No\\.?|NO\\.?|备注|说明");

    private static final Pattern ITEM = Pattern.compile("(?:指标|项目|品种|能源品种|能源|数据项|统计指标|税种|科目|类别)(?:名称?|类型)?");
    private static final Pattern AMOUNT = Pattern.compile("(?:数量|数值|指标值|数据|值|本期值|本期数|金额|消费量|用量|合计|本年累计)(?:\\(.*\\))?");

    /** A table of more unknown columns is no departmental form; the rest are told by name alone. */
    private static final int MOST_RESEMBLING = 200;

    private final HeaderWords words;
    private final Expectation expectation;
    private final Findings findings;
    private final HeaderPlace place;
    private final Header header;
    private final RowUnits rowUnits;
    private final Set<Integer> steamByHeat = new TreeSet<>();
    private final UnusedColumns unused = new UnusedColumns();
    private final List<Candidate> refused = new ArrayList<>();
    private final Map<Integer, Integer> rivals = new HashMap<>();
    private final List<Candidate> outclaimed = new ArrayList<>();
    private final HiddenColumns hidden;

    /**
     * @param grid   the first rows of the sheet: what stands below a header may be units
     * @param hidden the columns that people do not see
     */
    public ColumnPlanner(
            HeaderWords words,
            Expectation expectation,
            Findings findings,
            Location.Sheet sheet,
            Header header,
            HeaderGrid grid,
            Set<Integer> hidden) {
        this.words = words;
        this.expectation = expectation;
        this.findings = findings;
        this.place = new HeaderPlace(sheet.fileName(), sheet.sheetName(), header.lastRow());
        this.header = header;
        this.hidden = new HiddenColumns(hidden, place, findings);
        this.rowUnits = new RowUnits(header, grid, hidden);
    }

    /**
     * Which columns are read.
     *
     * @param assigned what a person said of columns, by their number
     * @param claims   all that a person said, of columns too that are not there
     */
    public ColumnPlan plan(Map<Integer, Assigned> assigned, List<Assigned> claims) {
        var byField = new EnumMap<Field, List<Candidate>>(Field.class);
        int beside = SideBySide.secondTable(header, words);
        boolean onTheRight = beside != SideBySide.NONE
                && assigned.entrySet().stream()
                        .filter(a -> a.getKey() >= beside)
                        .flatMap(a -> a.getValue().field().stream())
                        .anyMatch(field -> field == Field.NAME || field == Field.USCC);
        var periods = periods(assigned);
        var besides = new ArrayList<Integer>();
        var columns = new TreeSet<>(header.paths().keySet());
        columns.addAll(assigned.keySet());
        for (int column : columns) {
            Optional<Assigned> said = Optional.ofNullable(assigned.get(column));
            if (said.isEmpty() && column >= beside != onTheRight) {
                unused.add(column, header.text(column), Reason.OTHER_TABLE);
            } else if (said.isPresent() && said.get().field().isEmpty()) {
                unused.add(column, header.text(column), Reason.MAPPED_OUT);
            } else if (said.isEmpty() && (rowUnits.isUnits(column) || periods.isPeriod(column))) {
                besides.add(column);
            } else {
                candidate(column, said)
                        .filter(c -> said.isPresent() || claims.stream().noneMatch(c::isClaimedBy) || outclaimed(c))
                        .ifPresent(c -> byField.computeIfAbsent(c.field(), f -> new ArrayList<>())
                                .add(c));
            }
        }
        List<Candidate> chosen = chosen(byField);
        hidden.reportRead(chosen);
        List<Planned> read = withUnits(chosen);
        besides.forEach(column -> besides(column, periods));
        reportLong(chosen);
        unused.report(resembling(read), place, findings);
        reportBeside(beside, onTheRight);
        return new ColumnPlan(read, unused.all());
    }

    /** What columns that nobody knows may be, of the fields that are not read from the table. */
    private Map<Integer, Field> resembling(List<Planned> read) {
        var given = EnumSet.noneOf(Field.class);
        read.forEach(planned -> given.add(planned.column().field()));
        var resembling = new HashMap<Integer, Field>();
        unused.all().stream()
                .filter(u -> u.reason() == Reason.UNKNOWN)
                .limit(MOST_RESEMBLING)
                .forEach(u -> Resemblance.of(HeaderLabel.parse(header.paths().get(u.column())), words, given)
                        .ifPresent(field -> resembling.put(u.column(), field)));
        return resembling;
    }

    /** The columns that say which time a row is of, but for those a person says are something else. */
    public RowPeriods periods(Map<Integer, Assigned> assigned) {
        return new RowPeriods(header, assigned.keySet());
    }

    /** Columns that say something of the figures in each row. */
    private void besides(int column, RowPeriods periods) {
        Reason reason = periods.isPeriod(column)
                ? Reason.ROW_PERIOD
                : rowUnits.isUsed(column) ? Reason.ROW_UNIT : Reason.UNKNOWN;
        unused.add(column, header.text(column), reason);
    }

    /** Where a person said which column a field is, no other is read for it. */
    private boolean outclaimed(Candidate candidate) {
        unused.add(candidate, Reason.SECOND);
        outclaimed.add(candidate);
        return false;
    }

    private Optional<Candidate> candidate(int column, Optional<Assigned> said) {
        HeaderLabel label = HeaderLabel.parse(header.paths().getOrDefault(column, List.of()));
        Optional<HeaderWords.Match> match =
                label.span() == Span.NO_AMOUNT ? Optional.empty() : words.match(label, header.title());
        if (said.isPresent()) {
            match = Optional.of(words.assigned(said.get().field().orElseThrow(), match));
        } else if (match.isEmpty() && !NOTHING.matcher(header.text(column)).matches()) {
            unused.add(column, header.text(column), label.span() == Span.NO_AMOUNT ? Reason.NO_AMOUNT : Reason.UNKNOWN);
        }
        return match.map(m -> new Candidate(column, header.text(column), label, byHeat(m, column, label, said), said));
    }

    /** Steam that is billed by its heat is heat (热力). */
    private HeaderWords.Match byHeat(HeaderWords.Match match, int column, HeaderLabel label, Optional<Assigned> said) {
        boolean heat = label.unit()
                .or(() -> Optional.of(header.units().of(Dimension.HEAT))
                        .filter(units -> !units.isEmpty()
                                && label.unknownUnit().isEmpty()
                                && header.units().of(Dimension.MASS).isEmpty())
                        .map(units -> units.get(0)))
                .filter(unit -> unit.dimension() == Dimension.HEAT)
                .isPresent();
        if (match.field() != Field.STEAM || said.isPresent() || !heat) {
            return match;
        }
        steamByHeat.add(column);
        return words.assigned(Field.HEAT, Optional.empty());
    }

    /** Whether steam by its heat stands beside heat: nobody can say whether the one is in the other. */
    private boolean isHeatTwice(Field field, List<Candidate> current) {
        long steam =
                current.stream().filter(c -> steamByHeat.contains(c.column())).count();
        if (field != Field.HEAT || steam == 0 || steam == current.size()) {
            return false;
        }
        current.stream().filter(c -> steamByHeat.contains(c.column())).forEach(c -> {
            List<String> others = current.stream()
                    .filter(o -> !steamByHeat.contains(o.column()))
                    .map(Candidate::header)
                    .toList();
            findings.add(
                    place.at(HEAT_TWICE, c, "按热量计的蒸汽就是热力，应只有一列，实际还有“" + String.join("、", others) + "”，不能确定是否重复，热力未读取"));
        });
        return true;
    }

    /** 指标名称, 数值, 计量单位: what a row is of stands in the row. */
    private void reportLong(List<Candidate> chosen) {
        if (chosen.stream().anyMatch(c -> c.field().isQuantity())) {
            return;
        }
        OptionalInt item = unused.named(ITEM);
        OptionalInt amount = unused.named(AMOUNT);
        if (item.isPresent() && amount.isPresent()) {
            findings.add(place.at(
                    LONG_TABLE,
                    amount.getAsInt(),
                    "应一项一列，实际由“" + header.text(item.getAsInt()) + "”一列写明各行是哪一项，“" + header.text(amount.getAsInt())
                            + "”未读取"));
        }
    }

    /** Not where a person chose columns of the second table. */
    private void reportBeside(int beside, boolean onTheRight) {
        if (beside != SideBySide.NONE && !onTheRight) {
            findings.add(place.at(
                    TABLE_BESIDE, beside, "一个工作表应只有一张表，从 " + Location.Cell.letters(beside) + " 列起是并排的另一张，未读取"));
        }
    }

    /** In sheet order. */
    private List<Candidate> chosen(Map<Field, List<Candidate>> byField) {
        var chosen = new ArrayList<Candidate>();
        var priorColumns = new PriorColumns(expectation, findings, place, unused, hidden);
        byField.forEach((field, candidates) -> {
            if (field == Field.SERIAL) {
                chosen.addAll(candidates);
                return;
            }
            List<Candidate> prior =
                    candidates.stream().filter(Candidate::isPrior).toList();
            List<Candidate> current =
                    candidates.stream().filter(c -> !c.isPrior()).toList();
            if (isHeatTwice(field, current)) {
                candidates.forEach(c -> unused.add(c, Reason.SECOND));
                return;
            }
            Optional<Candidate> taken = choose(field, current);
            taken.ifPresent(chosen::add);
            taken.flatMap(t -> priorColumns.choose(t, current, prior)).ifPresent(chosen::add);
            if (taken.isEmpty()) {
                prior.forEach(c -> unused.add(c, Reason.OTHER_TIME));
            }
        });
        chosen.sort(Comparator.comparingInt(Candidate::column));
        return chosen;
    }

    private Optional<Candidate> choose(Field field, List<Candidate> all) {
        List<Candidate> usable = field.isQuantity() ? ofThisPeriod(field, all) : all;
        List<Candidate> best = usable.stream()
                .sorted(Comparator.<Candidate>comparingInt(c -> hidden.givesWay(c) ? 1 : 0)
                        .thenComparing(ColumnUnits.PREFERRED)
                        .thenComparingInt(Candidate::column))
                .toList();
        if (best.isEmpty()) {
            return Optional.empty();
        }
        Candidate first = best.get(0);
        best.stream()
                .skip(1)
                .filter(c -> !hidden.isPassedOver(c, first))
                .filter(c -> c.label().span() == first.label().span() && ColumnUnits.isUsable(first))
                .forEach(other -> duplicate(field, first, other));
        best.stream().skip(1).forEach(other -> unused.add(other, Reason.SECOND));
        return Optional.of(first);
    }

    /** Of two columns with the very same header nothing says which holds: only rows where they agree can be read. */
    private void duplicate(Field field, Candidate first, Candidate other) {
        boolean same = field.isQuantity() && other.header().equals(first.header());
        if (same) {
            rivals.putIfAbsent(first.column(), other.column());
        }
        findings.add(place.at(
                HEADER_DUPLICATE,
                other,
                "“" + other.header() + "”与“" + first.header() + "”都是" + field.label()
                        + (same ? "，列头完全相同，采用 " + Location.Cell.letters(first.column()) + " 列，两列不同的行按未知处理" : "，采用后者")));
    }

    private List<Candidate> ofThisPeriod(Field field, List<Candidate> all) {
        var usable = new ArrayList<Candidate>();
        var monthly = new ArrayList<Candidate>();
        var contradicting = new ArrayList<Candidate>();
        for (Candidate candidate : calibrated(all)) {
            if (expectation.contradicts(field, candidate.label())) {
                contradicting.add(candidate);
            } else if (expectation.isMonthly(field, candidate.label())) {
                monthly.add(candidate);
            } else {
                usable.add(candidate);
            }
        }
        for (Candidate candidate : contradicting) {
            if (usable.isEmpty()) {
                findings.add(place.at(
                        PERIOD_CONTRADICTS,
                        candidate,
                        "列的统计期应为 " + expectation.period().orElseThrow() + "，实际写着“" + candidate.header() + "”"));
            }
            unused.add(candidate, Reason.OTHER_TIME);
        }
        for (Candidate candidate : monthly) {
            if (usable.isEmpty()) {
                findings.add(place.at(
                        PERIOD_MONTH_ONLY, candidate, field.label() + "只有单月数“" + candidate.header() + "”，需要累计数"));
            }
            unused.add(candidate, Reason.MONTH_ONLY);
        }
        if (usable.isEmpty()) {
            Stream.of(contradicting, monthly)
                    .flatMap(List::stream)
                    .min(ColumnUnits.PREFERRED.thenComparingInt(Candidate::column))
                    .ifPresent(refused::add);
        }
        return usable;
    }

    private List<Candidate> calibrated(List<Candidate> all) {
        List<Candidate> right =
                all.stream().filter(c -> !expectation.calibreDiffers(c.label())).toList();
        all.stream()
                .filter(c -> expectation.calibreDiffers(c.label()))
                .forEach(c -> unused.add(c, Reason.OTHER_CALIBRE));
        if (right.isEmpty()) {
            all.forEach(c -> findings.add(place.at(
                    CALIBRE_DIFFERS,
                    c,
                    "能耗口径应为" + expectation.calibre().orElseThrow().label() + "，该列是"
                            + c.label().calibre().orElseThrow().label())));
        }
        return right;
    }

    /** The columns with their units, in sheet order. One of the year before is in the unit of this year's beside it. */
    private List<Planned> withUnits(List<Candidate> chosen) {
        rowUnits.assign(chosen, findings, place);
        var units = new ColumnUnits(words, findings, place, header, rowUnits, chosen);
        var columns = new ArrayList<Planned>();
        Map<Field, SourceColumn> current = new EnumMap<>(Field.class);
        for (Candidate candidate : chosen) {
            if (!candidate.field().isQuantity()) {
                columns.add(new Planned(column(candidate, Optional.empty()), Optional.empty()));
            } else if (!candidate.isPrior()) {
                planned(candidate, units.of(candidate)).ifPresent(planned -> {
                    current.put(candidate.field(), planned.column());
                    columns.add(planned);
                });
            }
        }
        for (Candidate candidate : chosen) {
            if (candidate.isPrior() && current.containsKey(candidate.field())) {
                planned(candidate, units.ofPrior(candidate, current.get(candidate.field())))
                        .ifPresent(columns::add);
            }
        }
        outclaimed.stream()
                .filter(c -> c.field().isQuantity() && !c.isPrior())
                .filter(c -> chosen.stream().noneMatch(read -> read.field() == c.field() && !read.isPrior()))
                .filter(c -> refused.stream().noneMatch(other -> other.field() == c.field()))
                .forEach(refused::add);
        refused.forEach(candidate -> columns.add(new Planned(column(candidate, Optional.empty()), Optional.empty())));
        columns.replaceAll(p -> rivals.containsKey(p.column().column())
                ? p.beside(rivals.get(p.column().column()))
                : p);
        columns.sort(Comparator.comparingInt(p -> p.column().column()));
        units.reportTaken();
        return columns;
    }

    private Optional<Planned> planned(Candidate candidate, Optional<ColumnUnits.Settled> settled) {
        if (settled.isEmpty()) {
            unused.add(candidate, Reason.BAD_UNIT);
            refused.add(candidate);
        }
        return settled.map(
                s -> new Planned(column(candidate, Optional.of(s.unit())), Optional.of(s.source()), s.column()));
    }

    private SourceColumn column(Candidate candidate, Optional<Unit> unit) {
        return new SourceColumn(
                candidate.field(),
                candidate.column(),
                candidate.header(),
                unit,
                words.rank(candidate.match(), header.title()),
                candidate.match().yesNo(),
                candidate.isPrior());
    }
}
