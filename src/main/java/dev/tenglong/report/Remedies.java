package dev.tenglong.report;

import dev.tenglong.diagnostics.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** Findings in words for the clerk who is to correct them (处理办法). */
final class Remedies {

    private Remedies() {}

    /** What is said about a row, a line a finding. */
    static String ofRow(List<Diagnostic> findings) {
        return findings.stream().map(Remedies::line).collect(Collectors.joining("\n"));
    }

    private static String line(Diagnostic finding) {
        boolean wholeRow = finding.at().column() == 0;
        return "【" + finding.severity().label() + "】"
                + (wholeRow ? "" : finding.at().cell().orElse("") + " ")
                + finding.message()
                + finding.excerpt().map(text -> "（原文：" + text + "）").orElse("")
                + "。"
                + finding.hint().map(hint -> "处理：" + hint + "。").orElse("");
    }

    /** What is said about a cell, beside it. */
    static String ofCell(List<Diagnostic> findings) {
        return findings.stream()
                .map(finding ->
                        finding.severity().label() + " " + finding.code().id() + "\n" + finding.message()
                                + finding.hint().map(hint -> "\n处理：" + hint).orElse(""))
                .collect(Collectors.joining("\n\n"));
    }
}
