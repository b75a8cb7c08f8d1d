package dev.tenglong.cli;

import dev.tenglong.casework.CaseOnDay;
import dev.tenglong.cli.console.TextTable;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.report.ListCsv;
import dev.tenglong.report.ListExtract;
import dev.tenglong.report.ListJson;
import dev.tenglong.report.ListMarkdown;
import dev.tenglong.report.ListText;
import dev.tenglong.report.NumberedLine;
import dev.tenglong.report.OutputFolder;
import dev.tenglong.run.ListView;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A list in the format wanted, on stdout or into a file. */
final class ListPrinter {

    private final Session session;
    private final ListView view;
    private final ListView.Result result;
    private final ListExtract list;

    ListPrinter(Session session, ListView view, ListView.Result result) {
        this.session = session;
        this.view = view;
        this.result = result;
        this.list = result.list();
    }

    void print(TableFormat format) throws IOException, UnusableInputException {
        switch (format) {
            case CSV -> ListCsv.writeStream(list, SectorTable.load(), session.bytes());
            case JSON -> json(since(format), cases(format), session.bytes());
            case MARKDOWN -> ListMarkdown.write(list, session.out());
            default -> table(session.out());
        }
    }

    void write(TableFormat format, Path file) throws IOException, UnusableInputException {
        Map<EnterpriseKey, LocalDate> since = since(format);
        Map<EnterpriseKey, CaseOnDay> cases = cases(format);
        try (OutputFolder folder = OutputFolder.open(file.getParent())) {
            folder.add(file.getFileName().toString(), out -> {
                switch (format) {
                    case CSV -> ListCsv.writeFile(list, SectorTable.load(), out);
                    case JSON -> json(since, cases, out);
                    case MARKDOWN -> ListMarkdown.write(list, utf8(out));
                    default -> table(utf8(out));
                }
            });
            folder.putInPlace().forEach(this::written);
        }
    }

    /** @param wish the file to write; empty for the usual name in the usual folder */
    void workbook(Path usual, Optional<Path> wish) throws IOException, UnusableInputException {
        Path file = wish.orElseGet(() -> usual.resolve(list.fileName()));
        view.workbook(result, file.getParent(), file.getFileName().toString()).forEach(this::written);
    }

    private void written(Path file) {
        session.remark("已写入 " + session.shown(file));
    }

    private void json(Map<EnterpriseKey, LocalDate> since, Map<EnterpriseKey, CaseOnDay> cases, OutputStream out)
            throws IOException {
        ListJson.write(list, !result.run().stands(), since, cases, out);
    }

    /** Only JSON says since when: it takes looking at all the lists before. */
    private Map<EnterpriseKey, LocalDate> since(TableFormat format) throws LedgerException {
        return format == TableFormat.JSON ? view.since(result) : Map.of();
    }

    /** Only JSON says what is due. */
    private Map<EnterpriseKey, CaseOnDay> cases(TableFormat format) throws UnusableInputException {
        return format == TableFormat.JSON ? view.cases(list) : Map.of();
    }

    private void table(PrintWriter out) {
        out.println(list.title());
        out.println(list.origin());
        out.println();
        if (!list.lines().isEmpty()) {
            var table = new TextTable();
            table.row(ListText.header(list.edition()).toArray(String[]::new));
            for (NumberedLine line : list.lines()) {
                table.row(ListText.cells(list, line).toArray(String[]::new));
            }
            table.print(out);
            out.println();
        }
        out.println(list.summary());
        list.notes().forEach(remark -> out.println("注意: " + remark));
        out.flush();
    }

    private static PrintWriter utf8(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
