package dev.tenglong.intake.header;

import static dev.tenglong.diagnostics.IntakeCode.CALIBRE_DIFFERS;
import static dev.tenglong.diagnostics.IntakeCode.HEADER_COLUMN_UNUSED;
import static dev.tenglong.diagnostics.IntakeCode.HEADER_DUPLICATE;
import static dev.tenglong.diagnostics.IntakeCode.PERIOD_CONTRADICTS;
import static dev.tenglong.diagnostics.IntakeCode.PERIOD_MONTH_ONLY;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.units.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which columns of a table are read, and as which field (列的取用). Whatever it does not use or refuses becomes a
 * finding: nothing is guessed silently.
 */
public final class ColumnPlanner {

    private final HeaderWords words;
    private final Expectation expectation;
    private final Findings findings;
    private final HeaderPlace place;
    private final Header header;
    private final List<String> unused = new ArrayList<>();

    public ColumnPlanner(
            HeaderWords words, Expectation expectation, Findings findings, String file, String sheet, Header header) {
        this.words = words;
        this.expectation = expectation;
        this.findings = findings;
        this.place = new HeaderPlace(file, sheet, header.lastRow());
        this.header = header;
    }

    /** The columns to read, in sheet order. */
    public List<SourceColumn> plan() {
        var byField = new EnumMap<Field, List<Candidate>>(Field.class);
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
        List<Candidate> chosen = chosen(byField);
        if (!unused.isEmpty()) {
            findings.add(Diagnostic.of(HEADER_COLUMN_UNUSED, place.whole(), "有 " + unused.size() + " 列未使用")
                    .excerpt(String.join("、", unused)));
        }
        return withUnits(chosen);
    }

    /** In sheet order. */
    private List<Candidate> chosen(Map<Field, List<Candidate>> byField) {
        var chosen = new ArrayList<Candidate>();
        var priorColumns = new PriorColumns(expectation, findings, place, unused);
        byField.forEach((field, candidates) -> {
            if (field == Field.SERIAL) {
                chosen.addAll(candidates);
                return;
            }
            List<Candidate> prior =
                    candidates.stream().filter(Candidate::isPrior).toList();
            List<Candidate> current =
                    candidates.stream().filter(c -> !c.isPrior()).toList();
            Optional<Candidate> taken = choose(field, current);
            taken.ifPresent(chosen::add);
            taken.flatMap(t -> priorColumns.choose(t, current, prior)).ifPresent(chosen::add);
            if (taken.isEmpty()) {
                prior.forEach(c -> unused.add(c.header()));
            }
        });
        chosen.sort(Comparator.comparingInt(Candidate::column));
        return chosen;
    }

    private Optional<Candidate> choose(Field field, List<Candidate> all) {
        List<Candidate> usable = field.isQuantity() ? ofThisPeriod(field, all) : all;
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
                .forEach(other -> findings.add(place.at(
                        HEADER_DUPLICATE,
                        other,
                        "“" + other.header() + "”与“" + first.header() + "”都是" + field.label() + "，采用后者")));
        best.stream().skip(1).forEach(other -> unused.add(other.header()));
        return Optional.of(first);
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
            unused.add(candidate.header());
        }
        for (Candidate candidate : monthly) {
            if (usable.isEmpty()) {
                findings.add(place.at(
                        PERIOD_MONTH_ONLY, candidate, field.label() + "只有单月数“" + candidate.header() + "”，需要累计数"));
            }
            unused.add(candidate.header());
        }
        return usable;
    }

    private List<Candidate> calibrated(List<Candidate> all) {
        List<Candidate> right =
                all.stream().filter(c -> !expectation.calibreDiffers(c.label())).toList();
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
    private List<SourceColumn> withUnits(List<Candidate> chosen) {
        var units = new ColumnUnits(words, findings, place, header);
        var columns = new ArrayList<SourceColumn>();
        Map<Field, SourceColumn> current = new EnumMap<>(Field.class);
        for (Candidate candidate : chosen) {
            if (!candidate.field().isQuantity()) {
                columns.add(column(candidate, Optional.empty()));
            } else if (!candidate.isPrior()) {
                units.of(candidate)
                        .map(unit -> column(candidate, Optional.of(unit)))
                        .ifPresent(column -> {
                            current.put(column.field(), column);
                            columns.add(column);
                        });
            }
        }
        for (Candidate candidate : chosen) {
            if (candidate.isPrior() && current.containsKey(candidate.field())) {
                units.ofPrior(candidate, current.get(candidate.field()))
                        .ifPresent(unit -> columns.add(column(candidate, Optional.of(unit))));
            }
        }
        columns.sort(Comparator.comparingInt(SourceColumn::column));
        units.reportTaken();
        return columns;
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
