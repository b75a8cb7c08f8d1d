package dev.tenglong.report;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Severity;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.intake.feedback.FeedbackMark;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be copied of a sheet and what is to be said about it (复制方案).
 *
 * @param mark   what the copy says of itself
 * @param byRow  the findings about rows and cells
 */
record CopyPlan(
        SheetFeedback feedback,
        SheetExtent extent,
        FeedbackMark mark,
        Masking masking,
        Map<Integer, List<Diagnostic>> byRow) {

    /** A larger sheet is not sent back whole: a spreadsheet program would hardly open it. */
    static final int MOST_ROWS = 100_000;

    CopyPlan(SheetFeedback feedback, SheetExtent extent, FeedbackMark mark) {
        this(feedback, extent, mark, new Masking(feedback.table(), extent.headers()), feedback.byRow());
    }

    boolean isCopied(int row) {
        return !mark.excerpt() || row <= extent.markRow() || byRow.containsKey(row);
    }

    List<Diagnostic> about(int row) {
        return byRow.getOrDefault(row, List.of());
    }

    /** The column of remedies: the first one free. */
    int remedyColumn() {
        return extent.lastColumn() + 1;
    }

    /** Where a finding is shown: its own cell, or for a whole row the one that says whose it is. */
    int columnOf(Diagnostic finding) {
        return finding.at().column() > 0 ? finding.at().column() : identityColumn();
    }

    private int identityColumn() {
        return column(Field.NAME).or(() -> column(Field.USCC)).orElse(1);
    }

    boolean isCode(int column) {
        return column(Field.USCC).filter(code -> code == column).isPresent();
    }

    private Optional<Integer> column(Field field) {
        return feedback.table().columns().stream()
                .filter(column -> column.field() == field)
                .map(SourceColumn::column)
                .findFirst();
    }

    /** The worst there is to say about a cell. */
    Optional<Severity> severity(int row, int column) {
        return about(row).stream()
                .filter(finding -> columnOf(finding) == column)
                .map(Diagnostic::severity)
                .min(Severity::compareTo);
    }
}
