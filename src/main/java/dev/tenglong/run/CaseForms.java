package dev.tenglong.run;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseOnDay;
import dev.tenglong.casework.FormColumn;
import dev.tenglong.casework.FormLine;
import dev.tenglong.diagnostics.CaseCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.intake.sheet.Limits;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.report.CaseFormWorkbook;
import dev.tenglong.report.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Writes the forms that the 街道 fill in (出填报表): a workbook each, with its open cases. */
public final class CaseForms {

    /**
     * What is asked for.
     *
     * @param subdistricts as typed: code, name or alias; none for all
     * @param district     whether the district office fills it in itself: then everything possible is on offer
     */
    public record Request(List<String> subdistricts, LocalDate asOf, boolean district) {}

    /** One of the workbooks, in its place. */
    public record Form(String subdistrict, List<FormLine> lines, Path file) {

        public Form {
            lines = List.copyOf(lines);
        }

        /** Of how many cases something can be reported. */
        public long open() {
            return lines.stream().filter(line -> !line.acts().isEmpty()).count();
        }

        public long overdue() {
            return lines.stream()
                    .filter(line -> line.now().overdue().isPresent())
                    .count();
        }
    }

    private final Workspace workspace;
    private final Duration patience;

    public CaseForms(Workspace workspace, Duration patience) {
        this.workspace = workspace;
        this.patience = patience;
    }

    /**
     * @param wish where to; empty for the usual place
     * @return in the order of the configured 街道, the unknown last; none where there is no open case
     */
    public List<Form> write(Request request, Optional<Path> wish)
            throws IOException, UnusableInputException, UnknownIdException {
        CaseRules rules = CaseRules.load(workspace);
        RegionTable regions = rules.regions(workspace);
        Limits limits = rules.limits(workspace);
        Set<Optional<String>> wanted = ListView.codes(request.subdistricts(), regions);
        Map<String, List<FormLine>> lines;
        String checkCode;
        try (Ledger ledger = Recorded.open(workspace, patience)) {
            lines = lines(rules.on(open(ledger.cases(), wanted), request.asOf()), regions, request.district());
            checkCode = ledger.size().checkCode();
        }
        if (lines.isEmpty()) {
            return List.of();
        }
        Path folder = wish.orElseGet(() -> workspace.folder().resolve("out").resolve("填报_" + request.asOf()));
        var forms = new ArrayList<Form>();
        try (OutputFolder output = OutputFolder.open(folder)) {
            for (Map.Entry<String, List<FormLine>> one : lines.entrySet()) {
                var workbook = new CaseFormWorkbook(rules.office(), one.getKey(), request.asOf(), checkCode);
                String name = "案件填报表_" + one.getKey() + "_" + request.asOf() + ".xlsx";
                requireNothingFilledIn(folder.resolve(name), limits);
                Path file = output.add(name, out -> workbook.write(one.getValue(), out));
                forms.add(new Form(one.getKey(), one.getValue(), file));
            }
            output.putInPlace();
        }
        return forms;
    }

    /** What somebody typed into a form that still lies there must not vanish under a new one. */
    private static void requireNothingFilledIn(Path file, Limits limits) throws IOException, UnusableInputException {
        if (Files.isRegularFile(file) && isFilledIn(file, limits)) {
            throw new UnusableInputException(Diagnostic.of(
                    CaseCode.FORM_FILLED_IN, new Location.WholeFile(file.toString()), "这里应没有填过的填报表，已有的一份填了内容，没有出表"));
        }
    }

    private static boolean isFilledIn(Path file, Limits limits) throws IOException {
        try {
            return ReturnedForm.read(file, file.toString(), limits, FormColumn.telling())
                    .filter(rows -> !rows.isEmpty())
                    .isPresent();
        } catch (UnusableInputException e) {
            return false; // no form: nothing of one is lost
        }
    }

    private static List<CaseFile> open(List<CaseFile> cases, Set<Optional<String>> wanted) {
        return cases.stream()
                .filter(CaseFile::isOpen)
                .filter(file -> wanted.isEmpty()
                        || wanted.contains(file.identity().region().map(Region::code)))
                .toList();
    }

    private static Map<String, List<FormLine>> lines(List<CaseOnDay> cases, RegionTable regions, boolean district) {
        Map<Integer, List<FormLine>> byPlace = new TreeMap<>();
        List<Region> order = regions.all();
        for (CaseOnDay one : cases) {
            int place = one.file().identity().region().map(order::indexOf).orElse(order.size());
            byPlace.computeIfAbsent(place < 0 ? order.size() : place, p -> new ArrayList<>())
                    .add(line(one, district));
        }
        Map<String, List<FormLine>> named = new LinkedHashMap<>();
        byPlace.forEach((place, lines) ->
                named.put(place < order.size() ? order.get(place).name() : "街道未知", lines));
        return named;
    }

    private static FormLine line(CaseOnDay one, boolean district) {
        List<Act> acts = one.legal().stream()
                .filter(act -> district || FormLine.isReported(act))
                .toList();
        return new FormLine(one, acts, CaseVersion.of(one.file()).toString());
    }
}
