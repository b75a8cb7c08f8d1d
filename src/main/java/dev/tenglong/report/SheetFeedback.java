package dev.tenglong.report;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.Severity;
import dev.tenglong.intake.SourceTable;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was found wrong with one table (一张表的问题). */
record SheetFeedback(SourceTable table, List<Diagnostic> findings) {

    SheetFeedback {
        findings = List.copyOf(findings);
    }

    /** Whether there is anything for its sender to do. */
    boolean isToBeDealtWith() {
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
    }

    /** Those about a row or a cell, by row; within a row by severity, then from left to right. */
    TreeMap<Integer, List<Diagnostic>> byRow() {
        return findings.stream()
                .filter(finding -> finding.at().row() > 0)
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .collect(Collectors.groupingBy(finding -> finding.at().row(), TreeMap::new, Collectors.toList()));
    }

    /** Those about the table as a whole. */
    List<Diagnostic> whole() {
        return findings.stream().filter(finding -> finding.at().row() == 0).toList();
    }

    String display() {
        return new Location.Sheet(table.file(), table.sheet()).display();
    }
}
