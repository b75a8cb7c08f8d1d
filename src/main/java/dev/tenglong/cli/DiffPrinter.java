package dev.tenglong.cli;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.listing.Differences;
import dev.tenglong.report.DiffJson;
import dev.tenglong.report.DiffMarkdown;
import dev.tenglong.report.DiffText;
import dev.tenglong.report.OutputFolder;
import dev.tenglong.run.Comparison;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A comparison in the format wanted, on stdout or into a file. */
final class DiffPrinter {

    private final Session session;
    private final Comparison comparison;
    private final Comparison.Result result;
    private final Differences differences;

    DiffPrinter(Session session, Comparison comparison, Comparison.Result result) {
        this.session = session;
        this.comparison = comparison;
        this.result = result;
        this.differences = result.differences();
    }

    void print(DiffCommand.Format format) throws IOException {
        if (format == DiffCommand.Format.JSON) {
            DiffJson.write(differences, session.bytes());
        } else {
            forPeople(format, session.out());
        }
    }

    void write(DiffCommand.Format format, Path file) throws IOException, UnusableInputException {
        try (OutputFolder folder = OutputFolder.open(file.getParent())) {
            folder.add(file.getFileName().toString(), out -> {
                if (format == DiffCommand.Format.JSON) {
                    DiffJson.write(differences, out);
                } else {
                    forPeople(format, utf8(out));
                }
            });
            folder.putInPlace().forEach(this::written);
        }
    }

    void workbook(Path file) throws IOException, UnusableInputException {
        comparison
                .workbook(result, file.getParent(), file.getFileName().toString())
                .forEach(this::written);
        session.out().println(differences.diff().summary());
    }

    private void forPeople(DiffCommand.Format format, PrintWriter out) {
        if (format == DiffCommand.Format.MARKDOWN) {
            DiffMarkdown.write(differences, session.isVerbose(), out);
        } else {
            DiffText.write(differences, session.isVerbose(), out);
        }
    }

    private void written(Path file) {
        session.remark("已写入 " + session.shown(file));
    }

    private static PrintWriter utf8(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
