package dev.tenglong.intake.cell;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.UsccReading;
import java.util.ArrayList;
import java.util.List;

/** Codes of one column that one kind of dirt was taken off (规整的代码): a way of exporting, hence told once for all rows. */
final class TidiedCodes {

    private static final int ROWS_NAMED = 3;

    private final IntakeCode code;
    private final String what;
    private final Location.Cell first;
    private final UsccReading reading;
    private final List<String> rows = new ArrayList<>();
    private int count;

    /** @param what was done, in words that go on with 为 and the code */
    TidiedCodes(IntakeCode code, String what, Location.Cell first, UsccReading reading) {
        this.code = code;
        this.what = what;
        this.first = first;
        this.reading = reading;
    }

    void add(int row) {
        count++;
        if (rows.size() < ROWS_NAMED) {
            rows.add(String.valueOf(row));
        }
    }

    Diagnostic finding() {
        String message = count == 1
                ? what + "为 " + reading.uscc().orElseThrow()
                : "这一列有 " + count + " 个" + what + "，如第 " + String.join("、", rows) + " 行";
        return Diagnostic.of(code, first, message).excerpt(reading.shown());
    }
}
