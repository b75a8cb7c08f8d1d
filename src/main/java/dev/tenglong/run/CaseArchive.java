package dev.tenglong.run;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.report.CaseDossier;
import dev.tenglong.report.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Writes the dossier of a case (出一企一档). */
public final class CaseArchive {

    private final Workspace workspace;
    private final Duration patience;

    public CaseArchive(Workspace workspace, Duration patience) {
        this.workspace = workspace;
        this.patience = patience;
    }

    public List<Path> write(CaseViews.Whole whole, Path file)
            throws IOException, UnusableInputException, UnknownIdException {
        CaseRules rules = CaseRules.load(workspace);
        String checkCode;
        try (Ledger ledger = Recorded.open(workspace, patience)) {
            checkCode = ledger.size().checkCode();
        }
        var dossier = new CaseDossier(rules.office(), whole.now(), whole.enterprise(), whole.others(), checkCode);
        try (OutputFolder output = OutputFolder.open(file.getParent())) {
            output.add(file.getFileName().toString(), dossier::write);
            return output.putInPlace();
        }
    }

    /** The workbook where nobody says another. */
    public Path usual(CaseViews.Whole whole) {
        return workspace
                .folder()
                .resolve("out")
                .resolve("一企一档_" + whole.now().file().id() + ".xlsx");
    }
}
