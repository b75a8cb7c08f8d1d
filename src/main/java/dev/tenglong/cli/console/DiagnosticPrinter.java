package dev.tenglong.cli.console;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings as people read them: what, where, the source as it stands, what to do; the totals last, where the eye rests.
 * Of many alike in one file the first few are shown, and how many more there are is said.
 */
public final class DiagnosticPrinter {

    private static final int ALIKE = 5;

    private final PrintWriter out;
    private final Style style;
    private final boolean everything;
    private final String elsewhere;

    /**
     * @param everything whether notes and repetitions are shown too
     * @param elsewhere  where those not shown can be read, such as 见反馈表
     */
    public DiagnosticPrinter(PrintWriter out, Style style, boolean everything, String elsewhere) {
        this.out = out;
        this.style = style;
        this.everything = everything;
        this.elsewhere = elsewhere;
    }

    /** Prints the findings, in the order given file by file, and the totals. Nothing at all when there are none. */
    public void print(List<Diagnostic> findings) {
        if (findings.isEmpty()) {
            return;
        }
        var byFile = new LinkedHashMap<String, List<Diagnostic>>();
        findings.stream()
                .filter(d -> everything || d.severity() != Severity.NOTE)
                .forEach(d -> byFile.computeIfAbsent(d.at().file().orElse(""), f -> new ArrayList<>())
                        .add(d));
        byFile.forEach(this::printFile);
        out.println(totals(findings));
    }

    private void printFile(String file, List<Diagnostic> findings) {
        var seen = new LinkedHashMap<DiagnosticCode, Integer>();
        for (Diagnostic finding : findings) {
            if (everything || seen.merge(finding.code(), 1, Integer::sum) <= ALIKE) {
                print(finding);
            }
        }
        for (Map.Entry<DiagnosticCode, Integer> entry : seen.entrySet()) {
            int more = entry.getValue() - ALIKE;
            if (more > 0) {
                String place = file.isEmpty() ? "" : file + " ";
                out.println("另有 " + more + " 行同类问题 " + place + "["
                        + entry.getKey().id() + "]" + (elsewhere.isEmpty() ? "" : "，" + elsewhere));
                out.println();
            }
        }
    }

    private void print(Diagnostic finding) {
        String head = finding.severity().label() + "[" + finding.code().id() + "]";
        out.println(style.paint(finding.severity(), head) + ": " + finding.message());
        out.println("  --> " + finding.at().display());
        finding.excerpt().filter(text -> !text.isEmpty()).ifPresent(this::quote);
        finding.hint().ifPresent(hint -> out.println("   = 处理: " + hint));
        out.println();
    }

    /** A cell with several lines is quoted line by line; only its text is underlined. */
    private void quote(String excerpt) {
        out.println("   |");
        excerpt.lines().forEach(line -> {
            out.println("   | " + line);
            out.println("   | " + "^".repeat(Math.max(1, DisplayWidth.of(line))));
        });
    }

    private String totals(List<Diagnostic> findings) {
        long notes = count(findings, Severity.NOTE);
        String hidden = notes > 0 && !everything ? "（加 -v 显示提示）" : "";
        return "共 " + count(findings, Severity.ERROR) + " 个错误，" + count(findings, Severity.WARNING) + " 个警告，" + notes
                + " 个提示" + hidden + "。";
    }

    private static long count(List<Diagnostic> findings, Severity severity) {
        return findings.stream().filter(d -> d.severity() == severity).count();
    }
}
