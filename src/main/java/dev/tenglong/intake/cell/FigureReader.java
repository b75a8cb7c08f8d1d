package dev.tenglong.intake.cell;

import static dev.tenglong.diagnostics.IntakeCode.CELL_UNIT_CONTRADICTS;
import static dev.tenglong.diagnostics.IntakeCode.DIGITS_LOST;
import static dev.tenglong.diagnostics.IntakeCode.FORMAT_APPLIED;
import static dev.tenglong.diagnostics.IntakeCode.FORMAT_UNCLEAR;
import static dev.tenglong.diagnostics.IntakeCode.MARK_LEFT_OUT;
import static dev.tenglong.diagnostics.IntakeCode.NOT_A_NUMBER;
import static dev.tenglong.diagnostics.IntakeCode.STRUCK_PART_LEFT_OUT;
import static dev.tenglong.diagnostics.IntakeCode.UNIT_IN_CELL;
import static dev.tenglong.diagnostics.IntakeCode.ZERO_NOT_SHOWN;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.intake.header.ColumnPlan.Planned;
import dev.tenglong.intake.sheet.NumberFormat;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.ShownNumber;
import dev.tenglong.intake.sheet.TextLook;
import dev.tenglong.units.Decimals;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads a figure as people see it in its cell (所见的数): by its number format, without its footnote mark, in its own unit. */
final class FigureReader {

    /** More than {@link DecimalText} takes of a text. */
    private static final double BEYOND_FIGURES = 1e30;

    private final Findings findings;
    /** What was said of a format in a column once is not said again. */
    private final Set<Said> said = new HashSet<>();

    private record Said(String file, String sheet, int column, String format) {}

    FigureReader(Findings findings) {
        this.findings = findings;
    }

    /** The amount in the base unit of its dimension. */
    Reading read(Planned planned, RawCell cell, Location.Cell at) {
        if (cell instanceof RawCell.Number number) {
            if (Math.abs(number.value()) >= BEYOND_FIGURES) {
                return notANumber(planned.column(), cell, at);
            }
            return number.format().isPlain()
                    ? Reading.amount(planned.column().unit().orElseThrow().toBase(number.decimal()))
                    : formatted(planned, number, at);
        }
        if (cell instanceof RawCell.Text || cell instanceof RawCell.Blank) {
            String folded = DecimalText.fold(cell.shown());
            return DecimalText.isMissing(folded) ? Reading.MISSING : typed(planned, cell, folded, at);
        }
        return notANumber(planned.column(), cell, at);
    }

    private Reading notANumber(SourceColumn column, RawCell cell, Location.Cell at) {
        return refuse(NOT_A_NUMBER, at, column.label() + "应为数字，实际不是", cell.text());
    }

    private Reading refuse(DiagnosticCode code, Location.Cell at, String message, String excerpt) {
        findings.add(Diagnostic.of(code, at, message).excerpt(excerpt));
        return Reading.UNUSABLE;
    }

    private Reading formatted(Planned planned, RawCell.Number cell, Location.Cell at) {
        SourceColumn column = planned.column();
        if (cell.format().equals(NumberFormat.ZEROS_OFF)) {
            return refuse(ZERO_NOT_SHOWN, at, column.label() + "存储的是 0，这张表设为不显示零值，看到的是空白", cell.text());
        }
        ShownNumber shown = cell.format().shown(cell.decimal());
        Optional<Surroundings> around = shown.kind() == ShownNumber.Kind.FIGURE
                ? Surroundings.of(shown.before(), shown.after())
                : Optional.empty();
        var unit = new CellUnit(planned);
        boolean isUnitOpen = around.isPresent()
                && around.get().saysNothing()
                && shown.shift() != 0
                && unit.isAssumed()
                && !unit.isShiftedBy(shown.shift());
        if (around.isEmpty() || isUnitOpen) {
            return refuse(
                    FORMAT_UNCLEAR,
                    at,
                    column.label() + "的数字格式“" + cell.format().code() + "”"
                            + (isUnitOpen ? "改变了显示的大小，又没有注明单位" : "使看到的与存储的数不同，不能确定是多少"),
                    cell.text());
        }
        Optional<BigDecimal> value = unit.toBase(shown.number(), around.get())
                .or(() -> unit.agreed(cell.decimal(), shown.number(), around.get()));
        if (value.isEmpty()) {
            return contradicts(planned, shown.text(), "数字格式“" + cell.format().code() + "”写的", at);
        }
        boolean isAsStored = value.get().compareTo(column.unit().orElseThrow().toBase(cell.decimal())) == 0;
        if (!isAsStored
                && said.add(new Said(
                        at.fileName(),
                        at.sheetName(),
                        at.column(),
                        cell.format().code()))) {
            findings.add(Diagnostic.of(
                            FORMAT_APPLIED,
                            at,
                            column.label() + "存储的是 " + cell.text() + "，数字格式“"
                                    + cell.format().code() + "”显示为 " + shown.text() + "，这一列的这种格式都按显示的读取")
                    .excerpt(shown.text()));
        }
        return Reading.amount(value.get());
    }

    private Reading contradicts(Planned planned, String shown, String where, Location.Cell at) {
        return refuse(
                CELL_UNIT_CONTRADICTS,
                at,
                planned.column().label() + "的单位应是"
                        + planned.column().unit().orElseThrow().label() + "，" + where + "是另一个单位",
                shown);
    }

    private Reading typed(Planned planned, RawCell cell, String folded, Location.Cell at) {
        SourceColumn column = planned.column();
        Optional<DecimalText.Written> written = DecimalText.read(folded);
        Optional<Surroundings> around = written.flatMap(w -> Surroundings.typed(w.before(), w.digits(), w.after()));
        if (around.isEmpty()) {
            return notANumber(column, cell, at);
        }
        BigDecimal number = written.get().number();
        Optional<BigDecimal> value = new CellUnit(planned).toBase(number, around.get());
        if (value.isEmpty()) {
            return contradicts(planned, cell.text(), "单元格里写的", at);
        }
        if (!around.get().saysNothing()) {
            warn(
                    UNIT_IN_CELL,
                    at,
                    column.label() + "应为纯数字，单元格里写了单位，按 "
                            + Decimals.plain(column.unit().orElseThrow().fromBase(value.get())) + " "
                            + column.unit().orElseThrow().label() + "读取",
                    cell);
        }
        if (written.get().hasLostDigits()) {
            warn(DIGITS_LOST, at, column.label() + "显示为科学计数，尾数可能已丢失，按 " + Decimals.plain(number) + " 读取", cell);
        }
        if (around.get().marked()) {
            warn(MARK_LEFT_OUT, at, column.label() + "后面的角标或注号不是数字，按 " + Decimals.plain(number) + " 读取", cell);
        }
        if (cell instanceof RawCell.Text text
                && text.look().filter(TextLook::struck).isPresent()) {
            warn(
                    STRUCK_PART_LEFT_OUT,
                    at,
                    column.label() + "有一部分已划去，只读取没有划去的“" + cell.shown().strip() + "”",
                    cell);
        }
        return Reading.amount(value.get());
    }

    private void warn(DiagnosticCode code, Location.Cell at, String message, RawCell cell) {
        findings.add(Diagnostic.of(code, at, message).excerpt(cell.text()));
    }
}
