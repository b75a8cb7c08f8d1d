package dev.tenglong.report;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Severity;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A copy of a sheet that was sent in, every cell where it was, with what is wrong shown in it (标注的原表). */
final class SourcePage {

    private static final int REMEDY_WIDTH = 60;
    private static final int WIDTH_UNIT = 256;
    private static final int HIGHEST = 409;
    /** A header further down would leave nothing to scroll. */
    private static final int LOWEST_FROZEN = 12;

    private final SXSSFSheet sheet;
    private final CopyStyles styles;
    private final CellComments comments;
    private int lastWritten;

    SourcePage(SXSSFSheet sheet, CopyStyles styles, Provenance provenance) {
        this.sheet = sheet;
        this.styles = styles;
        this.comments = new CellComments(sheet);
        Paper.setUp(sheet, provenance);
    }

    String name() {
        return sheet.getSheetName();
    }

    void begin(CopyPlan plan) {
        SheetExtent extent = plan.extent();
        for (int column = 1; column <= extent.lastColumn(); column++) {
            sheet.setColumnWidth(column - 1, extent.width(column) * WIDTH_UNIT);
            sheet.setColumnHidden(column - 1, extent.hidden().contains(column));
        }
        sheet.setColumnWidth(plan.remedyColumn() - 1, REMEDY_WIDTH * WIDTH_UNIT);
        if (extent.markRow() <= LOWEST_FROZEN) {
            sheet.createFreezePane(0, extent.markRow());
        }
        sheet.setRepeatingRows(new CellRangeAddress(extent.firstHeaderRow() - 1, extent.markRow() - 1, -1, -1));
        MergedCells.copy(plan, sheet);
    }

    void row(SheetRow source, CopyPlan plan) {
        int number = source.number();
        SheetExtent extent = plan.extent();
        Row row = sheet.createRow(number - 1);
        lastWritten = number;
        boolean table = number >= extent.firstHeaderRow();
        int lines = 1;
        int last = table ? Math.max(source.lastColumn(), extent.tableColumns()) : source.lastColumn();
        for (int column = 1; column <= last; column++) {
            RawCell value = source.cell(column);
            if (table || !value.isBlank() || plan.severity(number, column).isPresent()) {
                new CopiedCell(styles, plan, number, column).write(value, row.createCell(column - 1));
            }
            if (value instanceof RawCell.Text text) {
                lines = Math.max(lines, lines(text.text(), number, column, extent));
            }
        }
        List<Diagnostic> findings = plan.about(number);
        if (number == extent.markRow()) {
            mark(plan, row);
            lines = Math.max(lines, TextLines.count(plan.mark().text(), REMEDY_WIDTH));
        } else if (table) {
            String remedy = Remedies.ofRow(findings);
            remedy(row.createCell(plan.remedyColumn() - 1), remedy);
            lines = Math.max(lines, TextLines.count(remedy, REMEDY_WIDTH));
        }
        if (lines > 1) {
            row.setHeightInPoints(Math.min(HIGHEST, TextLines.height(lines)));
        }
        comment(number, plan, findings);
    }

    /** Merged cells and what stands above the table are as wide as they like. */
    private static int lines(String text, int row, int column, SheetExtent extent) {
        if (row < extent.firstHeaderRow()) {
            boolean title = extent.isMergedAcross(row, column);
            return title ? 1 + (int) text.lines().count() : 1;
        }
        return row <= extent.markRow() && extent.isMergedAcross(row, column)
                ? 1
                : TextLines.count(text, extent.width(column));
    }

    private void remedy(Cell cell, String text) {
        cell.setCellStyle(
                styles.of(text.isEmpty() ? CopyStyles.Kind.TEXT : CopyStyles.Kind.REMEDY, Optional.empty(), false));
        if (!text.isEmpty()) {
            cell.setCellValue(CopiedCell.cut(text));
        }
    }

    private void mark(CopyPlan plan, Row row) {
        List<Diagnostic> whole = plan.feedback().whole();
        Cell cell = row.createCell(plan.remedyColumn() - 1);
        Optional<Severity> worst = whole.stream().map(Diagnostic::severity).min(Severity::compareTo);
        cell.setCellStyle(styles.of(CopyStyles.Kind.HEADER, worst, false));
        cell.setCellValue(plan.mark().text());
        if (!whole.isEmpty()) {
            comments.add(row.getRowNum() + 1, plan.remedyColumn(), "整张表\n" + Remedies.ofCell(whole));
        }
    }

    private void comment(int row, CopyPlan plan, List<Diagnostic> findings) {
        Map<Integer, List<Diagnostic>> byColumn =
                findings.stream().collect(Collectors.groupingBy(plan::columnOf, TreeMap::new, Collectors.toList()));
        byColumn.forEach((column, here) -> comments.add(row, column, Remedies.ofCell(here)));
    }

    /** Returns how many cells with findings got no comment: a sheet holds so many and no more. */
    int finish(CopyPlan plan) {
        int header = plan.extent().markRow();
        if (lastWritten > header) {
            sheet.setAutoFilter(new CellRangeAddress(header - 1, lastWritten - 1, 0, plan.remedyColumn() - 1));
        }
        return comments.write();
    }
}
