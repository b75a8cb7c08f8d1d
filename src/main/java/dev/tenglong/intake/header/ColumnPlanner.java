package dev.tenglong.intake.header;

import static dev.tenglong.diagnostics.DiagnosticCode.CALIBRE_DIFFERS;
import static dev.tenglong.diagnostics.DiagnosticCode.HEADER_COLUMN_UNUSED;
import static dev.tenglong.diagnostics.DiagnosticCode.HEADER_DUPLICATE;
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
import dev.tenglong.units.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/**
 * Decides which columns of a table are read, and as which field (列的取用). Whatever it does not use or refuses becomes a
 * finding: nothing is guessed silently.
 */
public final class ColumnPlanner {

    private final HeaderWords words;
    private final Expectation expectation;
    private final Findings findings;
    private final String file;
    private final String sheet;
    private final Header header;
    private final ColumnUnits units;

    public ColumnPlanner(
            HeaderWords words, Expectation expectation, Findings findings, String file, String sheet, Header header) {
        this.words = words;
        this.expectation = expectation;
        this.findings = findings;
        this.file = file;
        this.sheet = sheet;
        this.header = header;
        this.units = new ColumnUnits(words, findings, file, sheet, header);
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
                .sorted(Comparator.<Candidate>comparingInt(c -> ColumnUnits.isUsable(c) ? 0 : 1)
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
        for (Candidate candidate : chosen) {
            Optional<Unit> unit = candidate.field().isQuantity() ? units.of(candidate) : Optional.empty();
            if (unit.isPresent() || !candidate.field().isQuantity()) {
                columns.add(new SourceColumn(
                        candidate.field(),
                        candidate.column(),
                        candidate.header(),
                        unit,
                        words.rank(candidate.match(), header.title()),
                        candidate.match().yesNo()));
            }
        }
        units.reportTaken();
        return columns;
    }

    private Diagnostic at(DiagnosticCode code, Candidate candidate, String message) {
        return Diagnostic.of(code, new Location.Cell(file, sheet, header.lastRow(), candidate.column()), message);
    }
}
