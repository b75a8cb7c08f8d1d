package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.ROW_UNIT_UNUSABLE;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.cell.CellReader;
import dev.tenglong.intake.header.ColumnPlan.Planned;
import dev.tenglong.intake.header.UnitSource;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import dev.tenglong.units.Unit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads the amounts of a column whose unit stands beside it, row by row (逐行的单位). */
final class UnitCells {

    private final SourceTable table;
    private final Planned planned;
    private final CellReader cells;
    private final Findings findings;
    private final Map<Unit, Planned> inUnit = new EnumMap<>(Unit.class);

    UnitCells(SourceTable table, Planned planned, CellReader cells, Findings findings) {
        this.table = table;
        this.planned = planned;
        this.cells = cells;
        this.findings = findings;
    }

    Reading read(SheetRow row) {
        SourceColumn column = planned.column();
        RawCell amount = row.cell(column.column());
        var at = new Location.Cell(table.file(), table.sheet(), row.number(), column.column());
        if (amount.text().chars().noneMatch(Character::isDigit)) {
            return cells.read(planned, amount, at);
        }
        int unitColumn = planned.unitColumn().orElseThrow();
        String written = row.cell(unitColumn).text().strip();
        Optional<Unit> unit = Unit.byName(written);
        Optional<String> wrong = wrong(written, unit);
        if (wrong.isPresent()) {
            findings.add(Diagnostic.of(
                            ROW_UNIT_UNUSABLE,
                            new Location.Cell(table.file(), table.sheet(), row.number(), unitColumn),
                            column.label() + "的单位" + wrong.get())
                    .excerpt(written));
            return Reading.UNUSABLE;
        }
        return cells.read(inUnit.computeIfAbsent(unit.orElseThrow(), this::planned), amount, at);
    }

    /** What is wrong with the unit of a row, if anything is. */
    private Optional<String> wrong(String written, Optional<Unit> unit) {
        Unit ofColumn = planned.column().unit().orElseThrow();
        if (written.isEmpty()) {
            return Optional.of("应逐行写明，这一行没有写");
        }
        if (unit.isEmpty()) {
            return Optional.of("“" + written + "”不认识");
        }
        if (unit.get().dimension() != ofColumn.dimension()) {
            return Optional.of("应是" + ofColumn.dimension().label() + "单位，实际是“" + written + "”");
        }
        boolean settled = !planned.unitSource().equals(Optional.of(UnitSource.ROW));
        return settled && unit.get() != ofColumn
                ? Optional.of("列头写的是" + ofColumn.label() + "，这一行写的是“" + written + "”")
                : Optional.empty();
    }

    private Planned planned(Unit unit) {
        SourceColumn column = planned.column();
        return new Planned(
                new SourceColumn(
                        column.field(),
                        column.column(),
                        column.header(),
                        Optional.of(unit),
                        column.rank(),
                        column.yesNo(),
                        column.prior()),
                Optional.of(UnitSource.ROW));
    }
}
