package dev.tenglong.intake.header;

import static dev.tenglong.diagnostics.IntakeCode.HEADER_UNIT_ASSUMED;
import static dev.tenglong.diagnostics.IntakeCode.HEADER_UNIT_FROM_TABLE;
import static dev.tenglong.diagnostics.IntakeCode.HEADER_UNIT_UNCLEAR;
import static dev.tenglong.diagnostics.IntakeCode.HEADER_UNIT_UNKNOWN;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.units.Dimension;
import dev.tenglong.units.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Settles the unit of each column (列的单位): its own, else the table's, else the default, and says which it took. */
final class ColumnUnits {

    private final HeaderWords words;
    private final Findings findings;
    private final HeaderPlace place;
    private final Header header;
    private final RowUnits rows;
    private final Map<Dimension, Integer> taken = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Integer> withoutUnit = new EnumMap<>(Dimension.class);
    private final Map<UnitSource, Map<String, List<String>>> fromTable = new EnumMap<>(UnitSource.class);

    /**
     * Which of several columns of one field is read. One in a unit of another dimension (用电的元) is something else; one
     * whose unit is merely not known gives way only to its equals.
     */
    static final Comparator<Candidate> PREFERRED = Comparator.<Candidate>comparingInt(c -> isSomethingElse(c) ? 1 : 0)
            .thenComparingInt(c -> c.label().span() == Span.CUMULATIVE ? 0 : 1)
            .thenComparingInt(c -> c.match().rank())
            .thenComparingInt(c -> isUsable(c) ? 0 : 1);

    /** A unit and where it was learnt. */
    record Settled(Unit unit, UnitSource source, OptionalInt column) {

        Settled(Unit unit, UnitSource source) {
            this(unit, source, OptionalInt.empty());
        }
    }

    /** @param chosen all columns that are read, if their units can be told */
    ColumnUnits(
            HeaderWords words,
            Findings findings,
            HeaderPlace place,
            Header header,
            RowUnits rows,
            List<Candidate> chosen) {
        this.words = words;
        this.findings = findings;
        this.place = place;
        this.header = header;
        this.rows = rows;
        chosen.stream()
                .filter(c -> c.field().isQuantity() && !c.isPrior())
                .filter(c -> c.assignedUnit().isEmpty() && !saysUnit(c))
                .filter(c -> rows.of(c.column()).isEmpty())
                .forEach(c -> withoutUnit.merge(c.field().dimension(), 1, Integer::sum));
    }

    private static boolean isSomethingElse(Candidate candidate) {
        return !isUsable(candidate) && candidate.label().unknownUnit().isEmpty();
    }

    /** Whether the unit a header names, if it names one, fits its field. */
    static boolean isUsable(Candidate candidate) {
        return !candidate.field().isQuantity()
                || candidate.assignedUnit().isPresent()
                || !saysUnit(candidate)
                || candidate
                        .label()
                        .unit(candidate.field().dimension())
                        .filter(u -> u.dimension() == candidate.field().dimension())
                        .isPresent();
    }

    /** The unit of a column: its own, else that of its rows, else the table's, else the default; empty where it is refused. */
    Optional<Settled> of(Candidate candidate) {
        if (candidate.assignedUnit().isPresent()) {
            return Optional.of(new Settled(candidate.assignedUnit().get(), UnitSource.MAPPING));
        }
        OptionalInt column = rows.of(candidate.column());
        if (saysUnit(candidate)) {
            return own(candidate).map(own -> new Settled(own.unit(), own.source(), column));
        }
        if (rows.isUnclear(candidate.column())) {
            return Optional.empty();
        }
        Dimension dimension = candidate.field().dimension();
        if (column.isPresent()) {
            return Optional.of(new Settled(dimension.base(), UnitSource.ROW, column));
        }
        var above = new UnitNote(UnitSource.TABLE, header.units());
        UnitNote told = Stream.concat(Stream.of(above), header.notes().stream())
                .filter(note -> isTold(note.units(), dimension))
                .findFirst()
                .orElse(above);
        TableUnits table = told.units();
        String where = told.source().label();
        Optional<String> contradiction = table.contradiction(dimension);
        if (contradiction.isPresent()) {
            return refused(
                    candidate,
                    HEADER_UNIT_UNCLEAR,
                    where + "写了不同的" + dimension.label() + "单位“" + contradiction.get() + "”，不能确定"
                            + candidate.field().label() + "以哪个为单位");
        }
        List<String> unknown = table.unknown(dimension);
        if (dimension != Dimension.PERSONS && !unknown.isEmpty()) {
            return refused(
                    candidate,
                    HEADER_UNIT_UNKNOWN,
                    where + "的单位“" + String.join("、", unknown) + "”不认识，" + wanted(candidate));
        }
        List<Unit> units = table.of(dimension);
        if (units.stream().distinct().count() > 1 && units.size() > withoutUnit.get(dimension)) {
            return refused(
                    candidate,
                    HEADER_UNIT_UNCLEAR,
                    where + "按列的先后写了 " + units.size() + " 个" + dimension.label() + "单位，没有单位的"
                            + dimension.label() + "列有 " + withoutUnit.get(dimension) + " 列，不能确定"
                            + candidate.field().label() + "以哪个为单位");
        }
        if (!units.isEmpty()) {
            int turn = taken.merge(dimension, 1, Integer::sum) - 1;
            Unit unit = units.get(Math.min(turn, units.size() - 1));
            UnitSource source = told.source();
            fromTable
                    .computeIfAbsent(source, s -> new LinkedHashMap<>())
                    .computeIfAbsent(unit.label(), u -> new ArrayList<>())
                    .add(candidate.header());
            return Optional.of(new Settled(unit, source));
        }
        Unit assumed = words.defaultUnit(candidate.field());
        if (dimension != Dimension.PERSONS) {
            findings.add(place.at(
                    HEADER_UNIT_ASSUMED, candidate, "“" + candidate.header() + "”没有注明单位，按" + assumed.label() + "读取"));
        }
        return Optional.of(new Settled(assumed, UnitSource.DEFAULT));
    }

    private static boolean isTold(TableUnits table, Dimension dimension) {
        return !table.of(dimension).isEmpty()
                || table.contradiction(dimension).isPresent()
                || !table.unknown(dimension).isEmpty();
    }

    private Optional<Settled> refused(Candidate candidate, IntakeCode code, String message) {
        findings.add(place.at(code, candidate, message)
                .excerpt(candidate.header())
                .hint("在列头注明单位，可用：" + valid(candidate) + "；该列确不用、另取其他来源的，在 config/mappings 里写明该列 skip"));
        return Optional.empty();
    }

    /** All units of the dimension of a field, for people. Steam is also billed by its heat. */
    private static String valid(Candidate candidate) {
        var labels = new ArrayList<String>();
        Unit.of(candidate.field().dimension()).forEach(unit -> labels.add(unit.label()));
        if (candidate.field() == Field.STEAM) {
            Unit.of(Dimension.HEAT).forEach(unit -> labels.add(unit.label()));
        }
        return String.join("、", labels);
    }

    private static String wanted(Candidate candidate) {
        return candidate.field().label() + "应以"
                + candidate.field().dimension().base().label() + "等为单位";
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
        OptionalInt column = rows.of(current.column());
        if (column.isPresent()) {
            return Optional.of(new Settled(current.unit().orElseThrow(), UnitSource.ROW, column));
        }
        Unit unit = current.unit().orElseThrow();
        Optional<List<String>> sameUnit = fromTable.values().stream()
                .map(byUnit -> byUnit.getOrDefault(unit.label(), List.of()))
                .filter(headers -> headers.contains(current.header()))
                .findFirst();
        if (sameUnit.isPresent()) {
            sameUnit.get().add(candidate.header());
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
        Optional<Unit> own = candidate.label().unit(dimension);
        if (own.isPresent() && own.get().dimension() == dimension) {
            return own.map(unit -> new Settled(unit, UnitSource.HEADER));
        }
        String found = own.isPresent()
                ? candidate.field().label() + "的单位应是" + dimension.label() + "单位（如"
                        + dimension.base().label() + "），实际是“" + own.get().label() + "”"
                : "表头单位“" + candidate.label().unknownUnit().get() + "”不认识，" + wanted(candidate);
        return refused(candidate, HEADER_UNIT_UNKNOWN, found);
    }

    /** Tells which columns took the unit written above the table. */
    void reportTaken() {
        fromTable.forEach((source, byUnit) -> byUnit.forEach((unit, headers) -> findings.add(Diagnostic.of(
                HEADER_UNIT_FROM_TABLE,
                place.whole(),
                source.label() + "注明的单位“" + unit + "”用于 " + String.join("、", headers)))));
    }
}
