package dev.tenglong.run;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.report.FeedbackWorkbook;
import dev.tenglong.report.ListWorkbook;
import dev.tenglong.report.OutputFolder;
import java.nio.file.Path;
import java.util.List;

/** The files a screening leaves (输出): the list workbook and, where there are findings, the feedback workbook. All or none. */
final class ScreeningOutputs {

    private final Configuration configuration;

    ScreeningOutputs(Configuration configuration) {
        this.configuration = configuration;
    }

    List<Path> write(ScreeningRecord record, Path folder) throws UnusableInputException {
        try (OutputFolder output = OutputFolder.open(folder)) {
            new ListWorkbook(configuration.office(), configuration.regions(), configuration.sectors())
                    .write(record, output);
            if (!record.findings().isEmpty()) {
                FeedbackWorkbook.write(record, output);
            }
            return output.putInPlace();
        }
    }
}
