package dev.tenglong.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.nio.file.Path;

/** Reading a file whole, for tests. */
final class Reading {

    private Reading() {}

    static Workbook open(Path file) throws IOException, UnusableInputException {
        return Workbooks.open(file, file.getFileName().toString(), Limits.DEFAULT);
    }

    static String firstSheet(Path file) throws IOException, UnusableInputException {
        return firstSheet(file, Limits.DEFAULT);
    }

    static String firstSheet(Path file, Limits limits) throws IOException, UnusableInputException {
        var out = new StringBuilder();
        try (Workbook book = Workbooks.open(file, file.getFileName().toString(), limits)) {
            CellDump.write(book, book.sheets().get(0), out);
        }
        return out.toString();
    }

    /** The message of the refusal of a file, with this code and at the whole of it. */
    static String refusal(DiagnosticCode code, Path file) {
        return refusal(code, file, Limits.DEFAULT);
    }

    static String refusal(DiagnosticCode code, Path file, Limits limits) {
        var refused = catchThrowableOfType(UnusableInputException.class, () -> firstSheet(file, limits));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.finding().code()).isEqualTo(code);
        assertThat(refused.finding().at().display())
                .isEqualTo(file.getFileName().toString());
        return refused.finding().message();
    }

    /** The cell at a place of the first sheet. */
    static RawCell cell(Path file, int row, int column) throws IOException, UnusableInputException {
        RawCell[] found = {RawCell.BLANK};
        try (Workbook book = open(file)) {
            book.rows(book.sheets().get(0), r -> {
                if (r.number() == row) {
                    found[0] = r.cell(column);
                }
                return r.number() < row;
            });
        }
        return found[0];
    }
}
