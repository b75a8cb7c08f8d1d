package dev.tenglong.intake;

import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.header.RowPeriods;
import dev.tenglong.intake.header.TableUnits;
import dev.tenglong.intake.header.UnitNote;
import dev.tenglong.intake.header.UnitSource;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks through a sheet before its rows are read (预读): what a note below the table says of units, and which times its rows
 * say they are of, bear on every row above. Done only where a unit would be assumed or a column holds times.
 */
final class LookAhead {

    private static final int MOST_TIMES = 100;
    private static final int MOST_CELLS_OF_A_NOTE = 4;
    private static final int SHORTEST_CODE = 15;

    private final Header header;
    private final RowPeriods periods;
    private final Optional<Period> period;
    private final List<UnitNote> elsewhere = new ArrayList<>();
    private TableUnits below = TableUnits.NONE;
    private final Map<RowPeriods.Said.Time, Integer> times = new LinkedHashMap<>();

    /** @param period the one asked for; empty where a file is only looked at */
    LookAhead(Header header, RowPeriods periods, Optional<Period> period) {
        this.header = header;
        this.periods = periods;
        this.period = period;
    }

    boolean take(SheetRow row) {
        if (row.number() > header.lastRow()) {
            List<String> texts = texts(row);
            if (!texts.isEmpty()) {
                below = below.and(TableUnits.note(texts));
            } else if (isData(row)) {
                below = TableUnits.NONE; // what stands between rows is not said of all of them
            }
            if (readsTimes()
                    && periods.of(row, period.get()) instanceof RowPeriods.Said.Time time
                    && (times.containsKey(time) || times.size() < MOST_TIMES)) {
                times.merge(time, 1, Integer::sum);
            }
        }
        return true;
    }

    /** The texts of a row that may be a note; none where figures or a code stand in it. */
    private static List<String> texts(SheetRow row) {
        var texts = new ArrayList<String>();
        boolean speaks = false;
        for (int column = 1; column <= row.lastColumn(); column++) {
            RawCell cell = row.cell(column);
            if (!cell.isBlank()) {
                if (!(cell instanceof RawCell.Text text)
                        || texts.size() == MOST_CELLS_OF_A_NOTE
                        || isCode(text.text())) {
                    return List.of();
                }
                speaks |= text.text().indexOf('单') >= 0 || text.text().matches("(?s).{0,200}[以按均:：].*");
                texts.add(text.text());
            }
        }
        return speaks ? texts : List.of();
    }

    private static boolean isData(SheetRow row) {
        int filled = 0;
        for (int column = 1; column <= row.lastColumn() && filled < 2; column++) {
            filled += row.cell(column).isBlank() ? 0 : 1;
        }
        return filled > 1;
    }

    private static boolean isCode(String text) {
        String stripped = text.strip();
        return stripped.length() >= SHORTEST_CODE
                && stripped.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }

    /** Whether the times of rows matter. */
    boolean readsTimes() {
        return period.isPresent() && !periods.isEmpty();
    }

    RowPeriods periods() {
        return periods;
    }

    List<UnitNote> notes() {
        return Stream.concat(Stream.of(new UnitNote(UnitSource.NOTE, below)), elsewhere.stream())
                .toList();
    }

    /** What is written farther away than below the table. */
    void elsewhere(UnitNote note) {
        elsewhere.add(note);
    }

    /** How many rows are of each time. */
    Map<RowPeriods.Said.Time, Integer> times() {
        return times;
    }
}
