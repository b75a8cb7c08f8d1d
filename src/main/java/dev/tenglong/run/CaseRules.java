package dev.tenglong.run;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseOnDay;
import dev.tenglong.casework.Deadlines;
import dev.tenglong.diagnostics.CaseCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.intake.sheet.Limits;
import dev.tenglong.settings.Carbon;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.settings.Office;
import dev.tenglong.settings.Regions;
import dev.tenglong.settings.WorkCalendar;
import dev.tenglong.settings.WorkCalendarFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the configuration says of cases (案件的配置): whose they are, how long they may take, which days count. */
public record CaseRules(Office office, WorkCalendar calendar) {

    /** @throws UnusableInputException naming every mistake in either file */
    public static CaseRules load(Workspace workspace) throws UnusableInputException {
        ConfigFolder folder = folder(workspace);
        var mistakes = new Findings();
        Optional<Office> office = Office.load(folder, mistakes);
        WorkCalendar calendar = WorkCalendarFile.load(folder, mistakes);
        if (mistakes.hasErrors() || office.isEmpty()) {
            throw new UnusableInputException(mistakes.sorted());
        }
        return new CaseRules(office.get(), calendar);
    }

    /** The subdistricts of the district. */
    RegionTable regions(Workspace workspace) throws UnusableInputException {
        var mistakes = new Findings();
        RegionTable regions = Regions.load(folder(workspace), office, mistakes);
        if (mistakes.hasErrors()) {
            throw new UnusableInputException(mistakes.sorted());
        }
        return regions;
    }

    /** What turns energy into carbon dioxide; empty where the office sets nothing. It was checked with the office. */
    Optional<Carbon> carbon(Workspace workspace) {
        return Carbon.load(folder(workspace), new Findings());
    }

    /** What a file that is read may grow to. */
    Limits limits(Workspace workspace) throws IOException, UnusableInputException {
        var mistakes = new Findings();
        Limits limits = Limits.load(folder(workspace), mistakes);
        if (mistakes.hasErrors()) {
            throw new UnusableInputException(mistakes.sorted());
        }
        return limits;
    }

    private static ConfigFolder folder(Workspace workspace) {
        return workspace.configFolder().map(ConfigFolder::of).orElseGet(ConfigFolder::builtIn);
    }

    /** The case as it stands on a day. */
    public CaseOnDay on(LocalDate day, CaseFile file) throws UnusableInputException {
        return on(List.of(file), day).get(0);
    }

    /**
     * The cases as they stand on a day.
     *
     * @throws UnusableInputException where working days are to be counted in a year that the calendar lacks
     */
    public List<CaseOnDay> on(List<CaseFile> files, LocalDate day) throws UnusableInputException {
        try {
            var deadlines = new Deadlines(office.limits(), calendar);
            return files.stream().map(file -> deadlines.on(day, file)).toList();
        } catch (WorkCalendar.UncoveredException e) {
            throw new UnusableInputException(Diagnostic.of(
                    CaseCode.CALENDAR_ENDS,
                    ConfigFolder.place(WorkCalendar.FILE),
                    "应有 " + e.year() + " 年的节假日，表中只有 " + years(calendar)));
        }
    }

    private static String years(WorkCalendar calendar) {
        List<String> years = calendar.years().stream().map(String::valueOf).toList();
        return years.isEmpty() ? "空表" : String.join("、", years) + " 年";
    }
}
