package dev.tenglong.intake.header;

import static dev.tenglong.diagnostics.IntakeCode.HEADER_UNIT_ASSUMED;
import static dev.tenglong.diagnostics.IntakeCode.HEADER_UNIT_FROM_TABLE;
import static dev.tenglong.diagnostics.IntakeCode.HEADER_UNIT_UNKNOWN;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.units.Dimension;
import dev.tenglong.units.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settles the unit of each column (列的单位): its own, else the table's, else the default, and says which it took. */
final class ColumnUnits {

    private final HeaderWords words;
    private final Findings findings;
    private final HeaderPlace place;
    private final Header header;
    private final Map<Dimension, Integer> taken = new HashMap<>();
    private final Map<String, List<String>> fromTable = new LinkedHashMap<>();

    /**
     * Which of several columns of one field is read. One in a unit of another dimension (用电的元) is something else; one
     * whose unit is merely not known gives way only to its equals.
     */
    static final Comparator<Candidate> PREFERRED = Comparator.<Candidate>comparingInt(c -> isSomethingElse(c) ? 1 : 0)
            .thenComparingInt(c -> c.label().span() == Span.CUMULATIVE ? 0 : 1)
            .thenComparingInt(c -> c.match().rank())
            .thenComparingInt(c -> isUsable(c) ? 0 : 1);

    /** A unit and where it was learnt. */
    record Settled(Unit unit, UnitSource source) {}

    ColumnUnits(HeaderWords words, Findings findings, HeaderPlace place, Header header) {
        this.words = words;
        this.findings = findings;
        this.place = place;
        this.header = header;
    }

    private static boolean isSomethingElse(Candidate candidate) {
        return !isUsable(candidate) && candidate.label().unknownUnit().isEmpty();
    }

    /** Whether the unit a header names, if it names one, fits its field. */
    static boolean isUsable(Candidate candidate) {
        HeaderLabel label = candidate.label();
        return !candidate.field().isQuantity()
                || candidate.assignedUnit().isPresent()
                || label.unit()
                        .map(u -> u.dimension() == candidate.field().dimension())
                        .orElse(label.unknownUnit().isEmpty());
    }

    /** The unit of a column: its own, else the table's, else the default; empty where it is refused. */
    Optional<Settled> of(Candidate candidate) {
        if (candidate.assignedUnit().isPresent()) {
            return Optional.of(new Settled(candidate.assignedUnit().get(), UnitSource.MAPPING));
        }
        Dimension dimension = candidate.field().dimension();
        if (saysUnit(candidate)) {
            return own(candidate);
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
            return Optional.of(new Settled(unit, UnitSource.TABLE));
        }
        List<String> unknown = UnitLine.unknown(header.unitLine());
        if (dimension != Dimension.PERSONS && !unknown.isEmpty()) {
            findings.add(place.at(
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
            findings.add(place.at(
                    HEADER_UNIT_ASSUMED, candidate, "“" + candidate.header() + "”没有注明单位，按" + assumed.label() + "读取"));
        }
        return Optional.of(new Settled(assumed, UnitSource.DEFAULT));
    }

    /**
     * The unit of a column of the year before: its own, else that of the column of this year beside it, so that it does
     * not take a turn among the units named above the table.
     */
    Optional<Settled> ofPrior(Candidate candidate, SourceColumn current) {
        if (candidate.assignedUnit().isPresent()) {
            return Optional.of(new Settled(candidate.assignedUnit().get(), UnitSource.MAPPING));
        }
        if (saysUnit(candidate)) {
            return own(candidate);
        }
        Unit unit = current.unit().orElseThrow();
        List<String> sameUnit = fromTable.getOrDefault(unit.label(), List.of());
        if (sameUnit.contains(current.header())) {
            sameUnit.add(candidate.header());
        } else {
            findings.add(place.at(
                    HEADER_UNIT_ASSUMED, candidate, "“" + candidate.header() + "”没有注明单位，按本年一列的" + unit.label() + "读取"));
        }
        return Optional.of(new Settled(unit, UnitSource.BESIDE));
    }

    private static boolean saysUnit(Candidate candidate) {
        return candidate.label().unit().isPresent()
                || candidate.label().unknownUnit().isPresent();
    }

    /** The unit a header names, where it can be that of its field. */
    private Optional<Settled> own(Candidate candidate) {
        Dimension dimension = candidate.field().dimension();
        Optional<Unit> own = candidate.label().unit();
        if (own.isPresent() && own.get().dimension() == dimension) {
            return own.map(unit -> new Settled(unit, UnitSource.HEADER));
        }
        String found = own.isPresent()
                ? candidate.field().label() + "的单位应是" + dimension.label() + "单位（如"
                        + dimension.base().label() + "），实际是“" + own.get().label() + "”"
                : "表头单位“" + candidate.label().unknownUnit().get() + "”不认识，"
                        + candidate.field().label() + "应以" + dimension.base().label() + "等为单位";
        findings.add(place.at(HEADER_UNIT_UNKNOWN, candidate, found).excerpt(candidate.header()));
        return Optional.empty();
    }

    /** Tells which columns took the unit written above the table. */
    void reportTaken() {
        fromTable.forEach((unit, headers) -> findings.add(Diagnostic.of(
                HEADER_UNIT_FROM_TABLE, place.whole(), "表上方注明的单位“" + unit + "”用于 " + String.join("、", headers))));
    }
}
