package dev.tenglong.run;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.report.FeedbackWorkbook;
import dev.tenglong.report.ListWorkbook;
import dev.tenglong.report.Originals;
import dev.tenglong.report.OutputFolder;
import java.util.Map;

/** The files a screening leaves (输出): the list workbook and, where there are findings, the feedback workbook. */
final class ScreeningOutputs {

    private final Configuration configuration;

    ScreeningOutputs(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * Writes them whole, not yet in their places.
     *
     * @param cases     of the enterprises on the list
     * @param originals where the files that were screened can be read once more
     */
    void write(ScreeningRecord record, Map<EnterpriseKey, CaseFile> cases, Originals originals, OutputFolder output)
            throws UnusableInputException {
        new ListWorkbook(configuration.office(), configuration.regions(), configuration.sectors())
                .write(record, cases, output);
        new FeedbackWorkbook(record, originals, configuration.words(), configuration.limits()).write(output);
    }
}
