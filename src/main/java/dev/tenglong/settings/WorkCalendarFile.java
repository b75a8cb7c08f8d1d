package dev.tenglong.settings;

import static dev.tenglong.diagnostics.ConfigCode.CONFIG_BAD_VALUE;
import static dev.tenglong.diagnostics.ConfigCode.CONFIG_DUPLICATE_KEY;
import static dev.tenglong.diagnostics.ConfigCode.CONFIG_SYNTAX;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads holidays.csv (节假日表): date, kind, note. A year counts as covered once its line 年度 names the notice it rests on. */
public final class WorkCalendarFile {

    private static final List<String> HEADER = List.of("date", "kind", "note");

    private final Findings findings;
    private final SortedSet<Integer> years = new TreeSet<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();
    private final Map<String, Integer> lineOf = new HashMap<>();

    private WorkCalendarFile(Findings findings) {
        this.findings = findings;
    }

    /** Always gives a calendar; it holds only without findings. */
    public static WorkCalendar load(ConfigFolder folder, Findings findings) {
        var file = new WorkCalendarFile(findings);
        ConfigText.read(folder, WorkCalendar.FILE, findings).ifPresent(file::read);
        return new WorkCalendar(file.years, file.off, file.work);
    }

    private void read(String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        if (CsvLine.split(lines[0]).filter(HEADER::equals).isEmpty()) {
            report(CONFIG_SYNTAX, 1, "首行应为 date,kind,note，实际是“" + lines[0] + "”");
            return;
        }
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].replace(',', ' ').isBlank()) {
                line(lines[i], i + 1);
            }
        }
    }

    private void line(String text, int number) {
        Optional<List<String>> fields = CsvLine.split(text).filter(f -> f.size() == HEADER.size());
        if (fields.isEmpty()) {
            report(CONFIG_SYNTAX, number, "应有 date,kind,note 三栏，实际是“" + text + "”");
            return;
        }
        String date = fields.get().get(0);
        Integer before = lineOf.putIfAbsent(date, number);
        if (before != null) {
            report(CONFIG_DUPLICATE_KEY, number, "每一天只能写一行，" + date + " 在第 " + before + " 行已写过");
            return;
        }
        switch (fields.get().get(1)) {
            case "年度" -> year(date, number);
            case "放假" -> day(date, number).ifPresent(off::add);
            case "上班" -> day(date, number).ifPresent(work::add);
            default ->
                report(
                        CONFIG_BAD_VALUE,
                        number,
                        "kind 应为 放假、上班 或 年度，实际是“" + fields.get().get(1) + "”");
        }
    }

    private void year(String text, int number) {
        if (text.matches("(19|20|21)\\d\\d")) {
            years.add(Integer.parseInt(text));
        } else {
            report(CONFIG_BAD_VALUE, number, "年度应为四位数字，如 2022，实际是“" + text + "”");
        }
    }

    private Optional<LocalDate> day(String text, int number) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            report(CONFIG_BAD_VALUE, number, "日期应写作 2022-10-01，实际是“" + text + "”");
            return Optional.empty();
        }
    }

    private void report(DiagnosticCode code, int line, String message) {
        findings.add(
                Diagnostic.of(code, new Location.ConfigPoint("config/" + WorkCalendar.FILE, line, 1, ""), message));
    }
}
