package dev.tenglong.intake.header;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Location;

/** Where the header of a table stands (表头的位置), for what is found wrong with its columns. */
record HeaderPlace(String file, String sheet, int row) {

    Diagnostic at(DiagnosticCode code, Candidate candidate, String message) {
        return at(code, candidate.column(), message);
    }

    Diagnostic at(DiagnosticCode code, int column, String message) {
        return Diagnostic.of(code, new Location.Cell(file, sheet, row, column), message);
    }

    Location whole() {
        return new Location.Sheet(file, sheet);
    }
}
