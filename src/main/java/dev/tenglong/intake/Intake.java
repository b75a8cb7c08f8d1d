package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.FEEDBACK_EXCERPT;
import static dev.tenglong.diagnostics.IntakeCode.FEEDBACK_OF_ANOTHER_PERIOD;
import static dev.tenglong.diagnostics.IntakeCode.FEEDBACK_PAGE;
import static dev.tenglong.diagnostics.IntakeCode.SHEET_EMPTY;
import static dev.tenglong.diagnostics.IntakeCode.SHEET_HIDDEN;
import static dev.tenglong.diagnostics.IntakeCode.SHEET_NOT_DATA;
import static dev.tenglong.diagnostics.IntakeCode.SHEET_REPLACED;
import static dev.tenglong.diagnostics.IntakeCode.SHEET_WITHOUT_HEADER;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.feedback.FeedbackMark;
import dev.tenglong.intake.feedback.Replacements;
import dev.tenglong.intake.feedback.ReturnedWorkbook;
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
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads departmental files into source rows, one file after the other. */
public final class Intake {

    private final TableReader tables;
    private final Optional<Period> period;
    private final Findings findings;
    private final Limits limits;
    private int order;

    public Intake(Recognition recognition, Expectation expectation, Limits limits, Findings findings) {
        this.tables = new TableReader(recognition, expectation, findings);
        this.period = expectation.period();
        this.findings = findings;
        this.limits = limits;
    }

    /** Which of the files hold sheets that others stand in for; empty where nothing is screened. */
    public Replacements replacements(List<SourceFile> files) throws IOException {
        return period.isPresent() ? Replacements.among(files, period.get(), limits) : Replacements.NONE;
    }

    /** Reads a file of which nothing is replaced. */
    public List<SheetReport> read(SourceFile file, Consumer<SourceRow> sink)
            throws IOException, UnusableInputException {
        return read(file, Replacements.NONE, sink);
    }

    /**
     * Hands every data row of a file to {@code sink} and tells how each sheet was understood.
     *
     * @param replacements sheets that are not read because a corrected copy is
     * @throws UnusableInputException where the file cannot be read; rows handed over before must not be used
     */
    public List<SheetReport> read(SourceFile file, Replacements replacements, Consumer<SourceRow> sink)
            throws IOException, UnusableInputException {
        var reports = new TreeMap<Integer, SheetReport>();
        try (var book = ReturnedWorkbook.of(Workbooks.open(file.path(), file.name(), limits))) {
            book.findings().forEach(findings::add);
            var times =
                    new SheetTimes(book.sheets().stream().map(SheetInfo::titled).toList(), period);
            var doubtful = new ArrayList<SheetInfo>();
            for (SheetInfo sheet : book.sheets()) {
                Optional<Diagnostic> why = passedOver(file, book, sheet, replacements);
                if (why.isPresent()) {
                    findings.add(why.get());
                } else if (sheet.hidden()) {
                    reports.put(sheet.index(), hidden(file, book, sheet));
                } else if (NotDataSheet.isNamed(sheet.titled())) {
                    doubtful.add(sheet);
                } else if (times.isLeft(sheet.titled())) {
                    findings.add(times.left(place(file, sheet)));
                    reports.put(sheet.index(), leftOut(file, book, sheet, SheetReport.State.OTHER_PERIOD));
                } else {
                    Consumer<SourceRow> rows = times.reading(sheet.titled(), sink);
                    reports.put(sheet.index(), visible(file, book, sheet, rows));
                }
            }
            boolean only = reports.values().stream().noneMatch(r -> r.dataRows() > 0);
            for (SheetInfo sheet : doubtful) {
                reports.put(sheet.index(), doubtful(file, book, sheet, only, sink));
            }
            times.report(file, findings);
        }
        return List.copyOf(reports.values());
    }

    /** A sheet that calls itself an example, or void, is data only where no other is. */
    private SheetReport doubtful(
            SourceFile file, Workbook book, SheetInfo sheet, boolean only, Consumer<SourceRow> sink)
            throws IOException, UnusableInputException {
        if (only) {
            SheetReport report = visible(file, book, sheet, sink);
            if (report.dataRows() > 0) {
                findings.add(Diagnostic.of(SHEET_NOT_DATA, place(file, sheet), "工作表的名称像是示例或作废的表，文件里没有其他数据，照常读取"));
            }
            return report;
        }
        findings.add(Diagnostic.of(SHEET_NOT_DATA, place(file, sheet), "工作表的名称写明是示例或作废的表，未读取"));
        return leftOut(file, book, sheet, SheetReport.State.NOT_DATA);
    }

    private static SheetReport leftOut(SourceFile file, Workbook book, SheetInfo sheet, SheetReport.State state) {
        return SheetReport.unread(file, book.format(), sheet.name(), state, Optional.empty());
    }

    /** Why a sheet that has to do with a feedback workbook is not read; empty where it is. */
    private Optional<Diagnostic> passedOver(
            SourceFile file, ReturnedWorkbook book, SheetInfo sheet, Replacements replacements) {
        Location at = place(file, sheet);
        if (book.isPage(sheet)) {
            return Optional.of(Diagnostic.of(FEEDBACK_PAGE, at, "反馈表的说明页，未读取"));
        }
        Optional<FeedbackMark> mark = book.mark(sheet);
        if (mark.isPresent() && mark.get().excerpt()) {
            return Optional.of(Diagnostic.of(FEEDBACK_EXCERPT, at, "应为完整的表，实际是反馈表的节选，未读取"));
        }
        Optional<Period> other = mark.map(FeedbackMark::period)
                .filter(p -> period.isPresent() && !period.get().equals(p));
        if (other.isPresent()) {
            return Optional.of(Diagnostic.of(
                    FEEDBACK_OF_ANOTHER_PERIOD, at, "统计期应为 " + period.get() + "，实际是 " + other.get() + " 的反馈表，未读取"));
        }
        return replacements
                .instead(file, sheet.name())
                .map(copy -> Diagnostic.of(SHEET_REPLACED, at, "已由更正表 " + copy + " 代替，未读取"));
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
