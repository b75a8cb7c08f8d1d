package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;

/** Words a refusal of one file, so that every reader names the file and the reason in the same way. */
record Refusal(String file) {

    UnusableInputException because(DiagnosticCode code, String message) {
        return new UnusableInputException(Diagnostic.of(code, new Location.WholeFile(file), message));
    }

    UnusableInputException damaged(String message) {
        return because(IntakeCode.FILE_DAMAGED, message);
    }

    UnusableInputException damaged(String message, Throwable cause) {
        return new UnusableInputException(
                Diagnostic.of(IntakeCode.FILE_DAMAGED, new Location.WholeFile(file), message), cause);
    }

    UnusableInputException unsupported(String message) {
        return because(IntakeCode.FILE_FORMAT_UNSUPPORTED, message);
    }

    UnusableInputException noSpreadsheet(String message) {
        return because(IntakeCode.FILE_NOT_A_SPREADSHEET, message);
    }

    UnusableInputException tooLarge(String message) {
        return because(IntakeCode.FILE_TOO_LARGE, message);
    }

    UnusableInputException encrypted(String message) {
        return because(IntakeCode.FILE_ENCRYPTED, message);
    }
}
