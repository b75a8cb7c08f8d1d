package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.SHEET_EMPTY;
import static dev.tenglong.diagnostics.IntakeCode.SHEET_HIDDEN;
import static dev.tenglong.diagnostics.IntakeCode.SHEET_WITHOUT_HEADER;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.intake.header.Expectation;
import dev.tenglong.intake.header.HeaderGrid;
import dev.tenglong.intake.sheet.Limits;
import dev.tenglong.intake.sheet.SheetInfo;
import dev.tenglong.intake.sheet.Workbook;
import dev.tenglong.intake.sheet.Workbooks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads departmental files into source rows, one file after the other. */
public final class Intake {

    private final TableReader tables;
    private final Findings findings;
    private final Limits limits;
    private int order;

    public Intake(Recognition recognition, Expectation expectation, Limits limits, Findings findings) {
        this.tables = new TableReader(recognition, expectation, findings);
        this.findings = findings;
        this.limits = limits;
    }

    /**
     * Hands every data row of a file to {@code sink} and tells how each sheet was understood.
     *
     * @throws UnusableInputException where the file cannot be read; rows handed over before must not be used
     */
    public List<SheetReport> read(SourceFile file, Consumer<SourceRow> sink)
            throws IOException, UnusableInputException {
        var reports = new ArrayList<SheetReport>();
        try (Workbook book = Workbooks.open(file.path(), file.name(), limits)) {
            for (SheetInfo sheet : book.sheets()) {
                reports.add(sheet.hidden() ? hidden(file, book, sheet) : visible(file, book, sheet, sink));
            }
        }
        return List.copyOf(reports);
    }

    private SheetReport hidden(SourceFile file, Workbook book, SheetInfo sheet) {
        findings.add(Diagnostic.of(SHEET_HIDDEN, place(file, sheet), "隐藏的工作表，未读取"));
        return SheetReport.unread(file, book.format(), sheet.name(), SheetReport.State.HIDDEN, Optional.empty());
    }

    private SheetReport visible(SourceFile file, Workbook book, SheetInfo sheet, Consumer<SourceRow> sink)
            throws IOException, UnusableInputException {
        SheetReport report = tables.read(file, book, sheet, order++, sink);
        if (report.state() == SheetReport.State.EMPTY) {
            findings.add(Diagnostic.of(SHEET_EMPTY, place(file, sheet), "空工作表，未读取"));
        } else if (report.state() == SheetReport.State.NOT_RECOGNISED) {
            findings.add(Diagnostic.of(
                    SHEET_WITHOUT_HEADER,
                    place(file, sheet),
                    "前 " + HeaderGrid.ROWS + " 行应有含企业名称或统一社会信用代码的表头，实际没有找到，整张表未读取"));
        } else if (report.read().isPresent() && report.dataRows() == 0) {
            findings.add(Diagnostic.of(SHEET_EMPTY, place(file, sheet), "只有表头，没有数据行"));
        }
        return report;
    }

    private static Location place(SourceFile file, SheetInfo sheet) {
        return new Location.Sheet(file.name(), sheet.name());
    }
}
