package dev.tenglong.intake.header;

import static dev.tenglong.diagnostics.IntakeCode.COLUMN_HIDDEN;
import static dev.tenglong.diagnostics.IntakeCode.HIDDEN_COLUMN_PASSED_OVER;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.Field;
import java.util.List;
import java.util.Set;

/** Columns that people do not see (隐藏的列): an old draft as often as not, so one that is seen is read in their place. */
final class HiddenColumns {

    private final Set<Integer> hidden;
    private final HeaderPlace place;
    private final Findings findings;

    HiddenColumns(Set<Integer> hidden, HeaderPlace place, Findings findings) {
        this.hidden = hidden;
        this.place = place;
        this.findings = findings;
    }

    /** Whether a column is read only where no other is there, since nobody sees it and nobody asked for it. */
    boolean givesWay(Candidate candidate) {
        return hidden.contains(candidate.column()) && candidate.assigned().isEmpty();
    }

    /** Whether a column was left for one that is seen; says so. */
    boolean isPassedOver(Candidate candidate, Candidate taken) {
        if (!givesWay(candidate) || givesWay(taken)) {
            return false;
        }
        findings.add(place.at(
                HIDDEN_COLUMN_PASSED_OVER,
                candidate,
                "“" + candidate.header() + "”（" + Location.Cell.letters(candidate.column()) + " 列）是隐藏的，"
                        + candidate.field().label() + "采用看得见的“" + taken.header() + "”（"
                        + Location.Cell.letters(taken.column()) + " 列）"));
        return true;
    }

    /** Tells of the columns that are read although nobody sees them. */
    void reportRead(List<Candidate> chosen) {
        chosen.stream()
                .filter(c -> givesWay(c) && c.field() != Field.SERIAL)
                .forEach(c -> findings.add(place.at(
                        COLUMN_HIDDEN,
                        c,
                        c.field().label() + "只在隐藏的列“" + c.header() + "”（" + Location.Cell.letters(c.column())
                                + " 列）里有，照常读取")));
    }
}
