package dev.tenglong.intake.cell;

import static dev.tenglong.diagnostics.IntakeCode.FORMAT_UNCLEAR;
import static dev.tenglong.diagnostics.IntakeCode.MARK_LEFT_OUT;
import static dev.tenglong.diagnostics.IntakeCode.STRUCK_OUT;
import static dev.tenglong.diagnostics.IntakeCode.STRUCK_PART_LEFT_OUT;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.ShownNumber;
import dev.tenglong.intake.sheet.TextLook;
import java.util.Optional;

/** What people see in a cell of texts (所见的文字): without what is struck out or raised, by its number format. */
final class SeenText {

    private final Findings findings;

    SeenText(Findings findings) {
        this.findings = findings;
    }

    /** Whether there is nothing to read, since all of it is struck out or not shown; says so. */
    boolean isWithdrawn(SourceColumn column, RawCell cell, Location.Cell at) {
        if (cell.isStruckOut() && !cell.isBlank()) {
            findings.add(Diagnostic.of(STRUCK_OUT, at, column.label() + "的内容已划去（删除线）")
                    .excerpt(cell.text()));
            return true;
        }
        if (cell instanceof RawCell.Text text && text.isHidden() && !text.isBlank()) {
            findings.add(Diagnostic.of(FORMAT_UNCLEAR, at, column.label() + "的数字格式使单元格里的文字不显示")
                    .excerpt(cell.text()));
            return true;
        }
        return false;
    }

    /** The cell as it is to be read where no figure is wanted. */
    RawCell of(SourceColumn column, RawCell cell, Location.Cell at) {
        if (cell instanceof RawCell.Number number && !number.format().isPlain()) {
            ShownNumber shown = number.format().shown(number.decimal());
            return shown.kind() == ShownNumber.Kind.WORDS ? new RawCell.Text(shown.text()) : cell;
        }
        Optional<TextLook> look = cell instanceof RawCell.Text text ? text.look() : Optional.empty();
        if (look.isEmpty()) {
            return cell;
        }
        TextLook seen = look.get();
        if (seen.struck()) {
            findings.add(Diagnostic.of(
                            STRUCK_PART_LEFT_OUT,
                            at,
                            column.label() + "有一部分已划去，只读取没有划去的“" + seen.shown().strip() + "”")
                    .excerpt(cell.text()));
        }
        if (!seen.plain().equals(seen.shown())) {
            findings.add(Diagnostic.of(
                            MARK_LEFT_OUT,
                            at,
                            column.label() + "里的角标不是内容，按“" + seen.plain().strip() + "”读取")
                    .excerpt(cell.text()));
        }
        return new RawCell.Text(seen.plain());
    }
}
