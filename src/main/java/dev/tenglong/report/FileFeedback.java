package dev.tenglong.report;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.Severity;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.intake.TableUse;
import dev.tenglong.listing.ScreeningRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was found wrong with one file (一份文件的问题), to be handed back to whoever sent it.
 *
 * @param sheets tables whose sender has something to do
 * @param rest   everything else about the file
 */
record FileFeedback(String file, List<SheetFeedback> sheets, List<Diagnostic> rest) {

    FileFeedback {
        sheets = List.copyOf(sheets);
        rest = List.copyOf(rest);
    }

    /** In the order of the findings. */
    static List<FileFeedback> of(ScreeningRecord record) {
        Map<String, List<Diagnostic>> byFile = new LinkedHashMap<>();
        for (Diagnostic finding : record.findings()) {
            if (!isOurs(finding.at())) {
                byFile.computeIfAbsent(finding.at().file().orElseThrow(), f -> new ArrayList<>())
                        .add(finding);
            }
        }
        var all = new ArrayList<FileFeedback>();
        byFile.forEach((file, findings) -> all.add(of(file, findings, record.inputs())));
        return all;
    }

    private static FileFeedback of(String file, List<Diagnostic> findings, List<TableUse> inputs) {
        List<Diagnostic> rest = findings;
        var sheets = new ArrayList<SheetFeedback>();
        for (TableUse input : inputs) {
            SourceTable table = input.table();
            if (table.file().equals(file)) {
                Map<Boolean, List<Diagnostic>> parts =
                        rest.stream().collect(Collectors.partitioningBy(finding -> isAbout(finding, table)));
                var sheet = new SheetFeedback(table, parts.get(true));
                if (sheet.isToBeDealtWith()) {
                    sheets.add(sheet);
                    rest = parts.get(false);
                }
            }
        }
        return new FileFeedback(file, sheets, rest);
    }

    private static boolean isAbout(Diagnostic finding, SourceTable table) {
        return !(finding.at() instanceof Location.WholeFile)
                && finding.at().sheet().orElse("").equals(table.sheet());
    }

    /** What no department can act on: the configuration and the run as a whole are the bureau's own affair. */
    static List<Diagnostic> ours(ScreeningRecord record) {
        return record.findings().stream().filter(f -> isOurs(f.at())).toList();
    }

    private static boolean isOurs(Location at) {
        return at instanceof Location.ConfigPoint
                || at.file().map(file -> file.startsWith("config/")).orElse(true);
    }

    /** Whether there is anything for its sender to do. */
    boolean isToBeDealtWith() {
        return !sheets.isEmpty() || rest.stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
    }

    /** The file name without folder and extension. */
    String stem() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
