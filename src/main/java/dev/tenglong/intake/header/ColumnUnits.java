package dev.tenglong.intake.header;

import static dev.tenglong.diagnostics.DiagnosticCode.HEADER_UNIT_ASSUMED;
import static dev.tenglong.diagnostics.DiagnosticCode.HEADER_UNIT_FROM_TABLE;
import static dev.tenglong.diagnostics.DiagnosticCode.HEADER_UNIT_UNKNOWN;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.units.Dimension;
import dev.tenglong.units.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settles the unit of each column (列的单位): its own, else the table's, else the default, and says which it took. */
final class ColumnUnits {

    private final HeaderWords words;
    private final Findings findings;
    private final String file;
    private final String sheet;
    private final Header header;
    private final Map<Dimension, Integer> taken = new HashMap<>();
    private final Map<String, List<String>> fromTable = new LinkedHashMap<>();

    ColumnUnits(HeaderWords words, Findings findings, String file, String sheet, Header header) {
        this.words = words;
        this.findings = findings;
        this.file = file;
        this.sheet = sheet;
        this.header = header;
    }

    /** Whether the unit a header names, if it names one, fits its field. */
    static boolean isUsable(Candidate candidate) {
        HeaderLabel label = candidate.label();
        return !candidate.field().isQuantity()
                || label.unit()
                        .map(u -> u.dimension() == candidate.field().dimension())
                        .orElse(label.unknownUnit().isEmpty());
    }

    /** The unit of a column: its own, else the table's, else the default; empty where it is refused. */
    Optional<Unit> of(Candidate candidate) {
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

    /** Tells which columns took the unit written above the table. */
    void reportTaken() {
        fromTable.forEach((unit, headers) -> findings.add(Diagnostic.of(
                HEADER_UNIT_FROM_TABLE,
                new Location.Sheet(file, sheet),
                "表上方注明的单位“" + unit + "”用于 " + String.join("、", headers))));
    }
}
