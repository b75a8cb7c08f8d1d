package dev.tenglong.intake.header;

import static dev.tenglong.diagnostics.DiagnosticCode.CALIBRE_DIFFERS;
import static dev.tenglong.diagnostics.DiagnosticCode.HEADER_COLUMN_UNUSED;
import static dev.tenglong.diagnostics.DiagnosticCode.HEADER_DUPLICATE;
import static dev.tenglong.diagnostics.DiagnosticCode.HEADER_UNIT_ASSUMED;
import static dev.tenglong.diagnostics.DiagnosticCode.HEADER_UNIT_FROM_TABLE;
import static dev.tenglong.diagnostics.DiagnosticCode.HEADER_UNIT_UNKNOWN;
import static dev.tenglong.diagnostics.DiagnosticCode.PERIOD_CONTRADICTS;
import static dev.tenglong.diagnostics.DiagnosticCode.PERIOD_MONTH_ONLY;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.units.Calibre;
import dev.tenglong.units.Dimension;
import dev.tenglong.units.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which columns of a table are read, as which field and in which unit. Whatever it does not use, assumes or
 * refuses becomes a finding: nothing is guessed silently.
 */
public final class ColumnPlanner {

    /** What is asked of the columns: their period and calibre. Absent where a file is only looked at. */
    public record Expectation(Optional<Period> period, boolean unlabelledIsMonth, Optional<Calibre> calibre) {}

    private record Candidate(int column, String header, HeaderLabel label, HeaderWords.Match match) {
        Field field() {
            return match.field();
        }
    }

    private final HeaderWords words;
    private final Expectation expectation;
    private final Findings findings;
    private final String file;
    private final String sheet;
    private final Header header;

    public ColumnPlanner(
            HeaderWords words, Expectation expectation, Findings findings, String file, String sheet, Header header) {
        this.words = words;
        this.expectation = expectation;
        this.findings = findings;
        this.file = file;
        this.sheet = sheet;
        this.header = header;
    }

    /** The columns to read, in sheet order. */
    public List<SourceColumn> plan() {
        var byField = new EnumMap<Field, List<Candidate>>(Field.class);
        var unused = new ArrayList<String>();
        for (int column : header.paths().keySet().stream().sorted().toList()) {
            HeaderLabel label = HeaderLabel.parse(header.paths().get(column));
            Optional<HeaderWords.Match> match =
                    label.span() == Span.NO_AMOUNT ? Optional.empty() : words.match(label, header.title());
            if (match.isPresent()) {
                byField.computeIfAbsent(match.get().field(), f -> new ArrayList<>())
                        .add(new Candidate(column, header.text(column), label, match.get()));
            } else if (!header.text(column).matches("序号|编号|No\\.?|NO\\.?|备注|说明")) {
                unused.add(header.text(column));
            }
        }
        var chosen = new ArrayList<Candidate>();
        byField.forEach((field, candidates) -> {
            if (field == Field.SERIAL) {
                chosen.addAll(candidates);
            } else {
                choose(field, candidates, unused).ifPresent(chosen::add);
            }
        });
        chosen.sort(Comparator.comparingInt(Candidate::column));
        if (!unused.isEmpty()) {
            findings.add(
                    Diagnostic.of(HEADER_COLUMN_UNUSED, new Location.Sheet(file, sheet), "有 " + unused.size() + " 列未使用")
                            .excerpt(String.join("、", unused)));
        }
        return withUnits(chosen);
    }

    private Optional<Candidate> choose(Field field, List<Candidate> all, List<String> unused) {
        List<Candidate> usable = field.isQuantity() ? ofThisPeriod(field, all, unused) : all;
        List<Candidate> best = usable.stream()
                .sorted(Comparator.<Candidate>comparingInt(c -> isUnitUsable(c) ? 0 : 1)
                        .thenComparingInt(c -> c.label().span() == Span.CUMULATIVE ? 0 : 1)
                        .thenComparingInt(c -> c.match().rank())
                        .thenComparingInt(Candidate::column))
                .toList();
        if (best.isEmpty()) {
            return Optional.empty();
        }
        Candidate first = best.get(0);
        best.stream()
                .skip(1)
                .filter(c -> c.label().span() == first.label().span())
                .forEach(other -> findings.add(at(
                        HEADER_DUPLICATE,
                        other,
                        "“" + other.header() + "”与“" + first.header() + "”都是" + field.label() + "，采用后者")));
        best.stream().skip(1).forEach(other -> unused.add(other.header()));
        return Optional.of(first);
    }

    private static boolean isUnitUsable(Candidate candidate) {
        HeaderLabel label = candidate.label();
        return !candidate.field().isQuantity()
                || label.unit()
                        .map(u -> u.dimension() == candidate.field().dimension())
                        .orElse(label.unknownUnit().isEmpty());
    }

    private List<Candidate> ofThisPeriod(Field field, List<Candidate> all, List<String> unused) {
        var usable = new ArrayList<Candidate>();
        var monthly = new ArrayList<Candidate>();
        var contradicting = new ArrayList<Candidate>();
        for (Candidate candidate : calibrated(all)) {
            if (candidate.label().span() == Span.PRIOR_YEAR) {
                unused.add(candidate.header());
            } else if (contradicts(field, candidate.label())) {
                contradicting.add(candidate);
            } else if (isMonthly(field, candidate.label())) {
                monthly.add(candidate);
            } else {
                usable.add(candidate);
            }
        }
        for (Candidate candidate : contradicting) {
            if (usable.isEmpty()) {
                findings.add(at(
                        PERIOD_CONTRADICTS,
                        candidate,
                        "列的统计期应为 " + expectation.period().orElseThrow() + "，实际写着“" + candidate.header() + "”"));
            }
            unused.add(candidate.header());
        }
        for (Candidate candidate : monthly) {
            if (usable.isEmpty()) {
                findings.add(
                        at(PERIOD_MONTH_ONLY, candidate, field.label() + "只有单月数“" + candidate.header() + "”，需要累计数"));
            }
            unused.add(candidate.header());
        }
        return usable;
    }

    private List<Candidate> calibrated(List<Candidate> all) {
        if (expectation.calibre().isEmpty()) {
            return all;
        }
        Calibre wanted = expectation.calibre().get();
        List<Candidate> right = all.stream()
                .filter(c -> c.label().calibre().map(wanted::equals).orElse(true))
                .toList();
        if (right.isEmpty()) {
            all.forEach(c -> findings.add(at(
                    CALIBRE_DIFFERS,
                    c,
                    "能耗口径应为" + wanted.label() + "，该列是"
                            + c.label().calibre().orElseThrow().label())));
        }
        return right;
    }

    private boolean contradicts(Field field, HeaderLabel label) {
        if (expectation.period().isEmpty()) {
            return false;
        }
        Period period = expectation.period().get();
        boolean year = label.year().isPresent() && label.year().getAsInt() != period.year();
        boolean month = label.months().isPresent()
                && label.months().getAsInt() != period.month()
                && !(label.span() == Span.MONTH && field.kind() == Field.Kind.FLOW);
        return year || month;
    }

    /** A single month is the cumulative figure of January only. */
    private boolean isMonthly(Field field, HeaderLabel label) {
        if (field.kind() != Field.Kind.FLOW) {
            return false;
        }
        boolean month = label.span() == Span.MONTH
                || label.span() == Span.UNLABELLED
                        && expectation.unlabelledIsMonth()
                        && label.months().isEmpty();
        boolean january = expectation.period().map(p -> p.month() == 1).orElse(false)
                && (label.months().isEmpty() || label.months().getAsInt() == 1);
        return month && !january;
    }

    private List<SourceColumn> withUnits(List<Candidate> chosen) {
        var columns = new ArrayList<SourceColumn>();
        Map<Dimension, Integer> taken = new HashMap<>();
        Map<String, List<String>> fromTable = new LinkedHashMap<>();
        for (Candidate candidate : chosen) {
            Optional<Unit> unit = Optional.empty();
            if (candidate.field().isQuantity()) {
                unit = unit(candidate, taken, fromTable);
                if (unit.isEmpty()) {
                    continue;
                }
            }
            int rank = words.rank(candidate.match(), header.title());
            columns.add(new SourceColumn(
                    candidate.field(),
                    candidate.column(),
                    candidate.header(),
                    unit,
                    rank,
                    candidate.match().yesNo()));
        }
        fromTable.forEach((unit, headers) -> findings.add(Diagnostic.of(
                HEADER_UNIT_FROM_TABLE,
                new Location.Sheet(file, sheet),
                "表上方注明的单位“" + unit + "”用于 " + String.join("、", headers))));
        return columns;
    }

    /** The unit of a column: its own, else the table's, else the default; empty where it is refused. */
    private Optional<Unit> unit(
            Candidate candidate, Map<Dimension, Integer> taken, Map<String, List<String>> fromTable) {
        Dimension dimension = candidate.field().dimension();
        Optional<Unit> own = candidate.label().unit();
        if (own.isPresent() && own.get().dimension() != dimension) {
            findings.add(at(
                            HEADER_UNIT_UNKNOWN,
                            candidate,
                            candidate.field().label() + "的单位应是" + dimension.label() + "单位（如"
                                    + dimension.base().label() + "），实际是“"
                                    + own.get().label() + "”")
                    .excerpt(candidate.header()));
            return Optional.empty();
        }
        if (own.isPresent()) {
            return own;
        }
        if (candidate.label().unknownUnit().isPresent()) {
            findings.add(at(
                            HEADER_UNIT_UNKNOWN,
                            candidate,
                            "表头单位“" + candidate.label().unknownUnit().get() + "”不认识，"
                                    + candidate.field().label() + "应以"
                                    + dimension.base().label() + "等为单位")
                    .excerpt(candidate.header()));
            return Optional.empty();
        }
        List<Unit> table = header.unitLine().stream()
                .map(Unit::byName)
                .flatMap(Optional::stream)
                .filter(u -> u.dimension() == dimension)
                .toList();
        if (!table.isEmpty()) {
            int turn = taken.merge(dimension, 1, Integer::sum) - 1;
            Unit unit = table.get(Math.min(turn, table.size() - 1));
            fromTable.computeIfAbsent(unit.label(), u -> new ArrayList<>()).add(candidate.header());
            return Optional.of(unit);
        }
        List<String> unknown = UnitLine.unknown(header.unitLine());
        if (dimension != Dimension.PERSONS && !unknown.isEmpty()) {
            findings.add(at(
                            HEADER_UNIT_UNKNOWN,
                            candidate,
                            "表上方的单位“" + String.join("、", unknown) + "”不认识，"
                                    + candidate.field().label() + "应以"
                                    + dimension.base().label() + "等为单位")
                    .excerpt(candidate.header()));
            return Optional.empty();
        }
        Unit assumed = words.defaultUnit(candidate.field());
        if (dimension != Dimension.PERSONS) {
            findings.add(at(
                    HEADER_UNIT_ASSUMED, candidate, "“" + candidate.header() + "”没有注明单位，按" + assumed.label() + "读取"));
        }
        return Optional.of(assumed);
    }

    private Diagnostic at(DiagnosticCode code, Candidate candidate, String message) {
        return Diagnostic.of(code, new Location.Cell(file, sheet, header.lastRow(), candidate.column()), message);
    }
}
