package dev.tenglong.intake.cell;

import static dev.tenglong.diagnostics.IntakeCode.USCC_CUT_OUT;
import static dev.tenglong.diagnostics.IntakeCode.USCC_INVALID;
import static dev.tenglong.diagnostics.IntakeCode.USCC_IS_ID_CARD;
import static dev.tenglong.diagnostics.IntakeCode.USCC_IS_ORGANISATION_CODE;
import static dev.tenglong.diagnostics.IntakeCode.USCC_LOST_DIGITS;
import static dev.tenglong.diagnostics.IntakeCode.USCC_OTHER_NUMBER;
import static dev.tenglong.diagnostics.IntakeCode.USCC_REPAIRED;
import static dev.tenglong.diagnostics.IntakeCode.USCC_SEVERAL;
import static dev.tenglong.diagnostics.IntakeCode.USCC_TIDIED;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.RegisteredCodes;
import dev.tenglong.enterprise.UsccReading;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.sheet.RawCell;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads cells of the column of Unified Social Credit Codes (统一社会信用代码). */
final class CodeReader {

    private final RegisteredCodes registered;
    private final Findings findings;
    /** Codes that were right as written, kept once: the same enterprises come in every table. */
    private final Map<String, Reading> exact = new HashMap<>();

    private final Map<List<Object>, TidiedCodes> tidied = new LinkedHashMap<>();

    CodeReader(RegisteredCodes registered, Findings findings) {
        this.registered = registered;
        this.findings = findings;
    }

    Reading read(RawCell cell, Location.Cell at) {
        Reading before = exact.get(cell.text());
        if (before != null) {
            return before;
        }
        if (DecimalText.isMissing(DecimalText.fold(cell.text()))) {
            return Reading.MISSING;
        }
        UsccReading reading = cell instanceof RawCell.Number number
                ? UsccReading.ofNumber(number.decimal().toPlainString(), number.text())
                : UsccReading.of(cell.text(), registered);
        switch (reading.kind()) {
            case EXACT, MASKED -> {}
            case TIDIED -> tidied(USCC_TIDIED, "代码的写法已规整", at, reading);
            case CUT_OUT -> tidied(USCC_CUT_OUT, "代码夹在别的文字里，取出", at, reading);
            case REPAIRED ->
                report(USCC_REPAIRED, at, reading, "代码已规整为 " + reading.uscc().orElseThrow());
            case ID_CARD -> report(USCC_IS_ID_CARD, at, reading, "应为统一社会信用代码，实际像是身份证号，已遮蔽");
            case LOST_DIGITS -> report(USCC_LOST_DIGITS, at, reading, "代码应为 18 位文本，实际存成了数字，末几位已丢失");
            case OTHER_NUMBER -> report(USCC_OTHER_NUMBER, at, reading, "应为 18 位统一社会信用代码，实际是其他证照号");
            case ORGANISATION_CODE -> report(USCC_IS_ORGANISATION_CODE, at, reading, "应为 18 位统一社会信用代码，实际是 9 位组织机构代码");
            case SEVERAL -> report(USCC_SEVERAL, at, reading, "一个单元格应只有一个代码，实际有两个以上");
            case INVALID -> report(USCC_INVALID, at, reading, "应为 18 位且两个校验位都正确，实际不是");
        }
        if (reading.uscc().isPresent()) {
            Reading word = new Reading.Word(reading.uscc().get().value());
            if (reading.kind() == UsccReading.Kind.EXACT) {
                exact.put(cell.text(), word);
            }
            return word;
        }
        return reading.kind() == UsccReading.Kind.MASKED ? Reading.MISSING : Reading.UNUSABLE;
    }

    /** After the last row of a table. */
    void finish() {
        tidied.values().forEach(codes -> findings.add(codes.finding()));
        tidied.clear();
    }

    private void tidied(IntakeCode code, String what, Location.Cell at, UsccReading reading) {
        tidied.computeIfAbsent(List.of(code, at.column()), key -> new TidiedCodes(code, what, at, reading))
                .add(at.row());
    }

    private void report(DiagnosticCode code, Location.Cell at, UsccReading reading, String message) {
        findings.add(Diagnostic.of(code, at, message).excerpt(reading.shown()));
    }
}
