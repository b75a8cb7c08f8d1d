package dev.tenglong.run;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.Deadlines;
import dev.tenglong.casework.ScoreCard;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.report.OutputFolder;
import dev.tenglong.report.ScoreTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Puts the 街道 side by side (街道考核). */
public final class CaseScores {

    private final Workspace workspace;
    private final Duration patience;

    public CaseScores(Workspace workspace, Duration patience) {
        this.workspace = workspace;
        this.patience = patience;
    }

    /**
     * @param from  the first day that counts
     * @param until the last
     */
    public ScoreTable score(LocalDate from, LocalDate until)
            throws IOException, UnusableInputException, UnknownIdException {
        CaseRules rules = CaseRules.load(workspace);
        try (Ledger ledger = Recorded.open(workspace, patience)) {
            List<CaseFile> cases = ledger.cases();
            rules.on(cases, until); // where the calendar lacks a year, it is said as everywhere
            var card = ScoreCard.of(
                    from,
                    until,
                    cases,
                    rules.regions(workspace).all(),
                    new Deadlines(rules.office().limits(), rules.calendar()));
            return new ScoreTable(
                    card,
                    rules.office().districtName(),
                    rules.carbon(workspace),
                    ledger.size().checkCode());
        }
    }

    public List<Path> workbook(ScoreTable table, Path file) throws IOException, UnusableInputException {
        try (OutputFolder output = OutputFolder.open(file.getParent())) {
            output.add(file.getFileName().toString(), table::writeWorkbook);
            return output.putInPlace();
        }
    }

    /** The workbook where nobody says another. */
    public Path usual(LocalDate until) {
        return workspace.folder().resolve("out").resolve("街道考核_" + until + ".xlsx");
    }
}
