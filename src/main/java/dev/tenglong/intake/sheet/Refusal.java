package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;

/** Words a refusal of one file, so that every reader names the file and the reason in the same way. */
record Refusal(String file) {

    private static final int LONGEST_TITLE = 40;

    UnusableInputException because(DiagnosticCode code, String message) {
        return new UnusableInputException(Diagnostic.of(code, new Location.WholeFile(file), message));
    }

    /** @param remedy more to the point than the catalogue's */
    UnusableInputException because(DiagnosticCode code, String message, String remedy) {
        return new UnusableInputException(
                Diagnostic.of(code, new Location.WholeFile(file), message).hint(remedy));
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

    /** @param login whether the page asks for a password */
    UnusableInputException noTable(String title, boolean login) {
        return because(
                IntakeCode.PAGE_WITHOUT_TABLE,
                "应为表格，实际是" + (login ? "登录页面" : "没有数据表格的网页") + (title.isEmpty() ? "" : "“" + shortened(title) + "”"));
    }

    static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE) + "…";
    }

    UnusableInputException nestedTables() {
        return because(IntakeCode.PAGE_TABLE_NESTED, "网页的表格里套着表格，旁边又有数据，分不清哪一层是数据");
    }

    UnusableInputException tooManyMerges(String sheet) {
        return tooLarge("工作表“" + sheet + "”里合并的单元格超过 " + MergedRange.MOST + " 处，正常的表格没有");
    }

    UnusableInputException encrypted(String message) {
        return because(IntakeCode.FILE_ENCRYPTED, message);
    }
}
