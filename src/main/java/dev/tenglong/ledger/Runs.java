package dev.tenglong.ledger;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.ledger.body.BodyPress;
import dev.tenglong.ledger.body.EventJson;
import dev.tenglong.ledger.body.FindingLines;
import dev.tenglong.ledger.body.RunBody;
import dev.tenglong.ledger.body.UnreadableException;
import dev.tenglong.ledger.body.VerdictColumns;
import dev.tenglong.ledger.body.VerdictJson;
import dev.tenglong.listing.ListLine;
import dev.tenglong.listing.OfficialList;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RecordedRuns;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.listing.Standing;
import dev.tenglong.screening.Verdict;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Screenings on record (已记录的筛查), read. */
final class Runs {

    private final Entries entries;
    private final Contents contents;
    private final Verdicts verdicts;

    Runs(Database database) {
        this.entries = new Entries(database);
        this.contents = new Contents(database);
        this.verdicts = new Verdicts(database);
    }

    RecordedRuns all() throws SQLException {
        Map<Long, String> retracted = new HashMap<>();
        var runs = new ArrayList<RecordedRun>();
        List<Entry> all = entries.of(EntryKind.RUN, EntryKind.RETRACTION);
        for (Entry entry : all) {
            if (entry.is(EntryKind.RETRACTION)) {
                EventJson.Retraction retraction = EventJson.retraction(entry.body());
                retracted.putIfAbsent(retraction.entry(), retraction.reason());
            }
        }
        for (Entry entry : all) {
            if (entry.is(EntryKind.RUN)) {
                runs.add(new RecordedRun(
                        body(entry).facts(), entry.number(), Optional.ofNullable(retracted.get(entry.number()))));
            }
        }
        return new RecordedRuns(runs);
    }

    RunBody body(RecordedRun run) throws SQLException {
        Entry entry = entries.find(run.entry())
                .filter(e -> e.is(EntryKind.RUN))
                .orElseThrow(() -> new UnreadableException("no run " + run.entry()));
        return body(entry);
    }

    static RunBody body(Entry entry) {
        return RunBody.read(entry.subject(), entry.hash(), entry.body());
    }

    ScreeningRecord record(RecordedRun run) throws SQLException {
        RunBody body = body(run);
        var all = new ArrayList<Verdict>();
        var lines = new TreeMap<Integer, ListLine>();
        var departed = new ArrayList<ListLine>();
        try (var press = press(body)) {
            var bodies = new VerdictJson(body.glossary());
            verdicts.all(run.entry(), (columns, packed) -> {
                Verdict verdict = bodies.read(columns, press.unpack(packed));
                all.add(verdict);
                columns.change().ifPresent(change -> {
                    var line = new ListLine(verdict, change);
                    if (columns.number().isPresent()) {
                        lines.put(columns.number().getAsInt(), line);
                    } else {
                        departed.add(line);
                    }
                });
            });
        }
        all.sort(Comparator.comparing(Verdict::dossier, Dossier.BY_CODE));
        return new ScreeningRecord(
                body.facts(),
                body.tables().stream().map(RecordedTable::use).toList(),
                body.configuration().entrySet().stream()
                        .map(file -> new ScreeningRecord.ConfigHash(file.getKey(), file.getValue()))
                        .toList(),
                all,
                list(run, List.copyOf(lines.values()), departed),
                FindingLines.read(contents.get(body.findings())));
    }

    OfficialList list(RecordedRun run) throws SQLException {
        RunBody body = body(run);
        var lines = new ArrayList<ListLine>();
        var departed = new ArrayList<ListLine>();
        try (var press = press(body)) {
            var bodies = new VerdictJson(body.glossary());
            verdicts.onList(run.entry(), (columns, packed) -> {
                Verdict verdict = bodies.read(columns, press.unpack(packed));
                (columns.number().isPresent() ? lines : departed)
                        .add(new ListLine(verdict, columns.change().orElseThrow()));
            });
        }
        return list(run, lines, departed);
    }

    private static OfficialList list(RecordedRun run, List<ListLine> lines, List<ListLine> departed) {
        departed.sort(Comparator.comparing(line -> line.verdict().dossier(), Dossier.BY_CODE));
        return new OfficialList(run.revision(), lines, departed);
    }

    List<Standing> standings(RecordedRun run) throws SQLException {
        return verdicts.columns(run.entry()).stream()
                .map(VerdictColumns::standing)
                .sorted(Comparator.comparing(Standing::key))
                .toList();
    }

    List<Standing> lines(RecordedRun run) throws SQLException {
        return verdicts.lines(run.entry()).stream()
                .map(VerdictColumns::standing)
                .toList();
    }

    Map<EnterpriseKey, Standing> standings(RecordedRun run, Collection<EnterpriseKey> keys) throws SQLException {
        Map<EnterpriseKey, Standing> some = new TreeMap<>();
        for (VerdictColumns columns : verdicts.columns(run.entry(), keys)) {
            some.put(columns.key(), columns.standing());
        }
        return some;
    }

    RunTotals totals(RecordedRun run) throws SQLException {
        return verdicts.totals(run.entry());
    }

    Map<EnterpriseKey, Verdict> verdicts(RecordedRun run, Collection<EnterpriseKey> keys) throws SQLException {
        RunBody body = body(run);
        Map<EnterpriseKey, Verdict> some = new TreeMap<>();
        try (var press = press(body)) {
            var bodies = new VerdictJson(body.glossary());
            for (Verdicts.Row row : verdicts.some(run.entry(), keys)) {
                some.put(row.columns().key(), bodies.read(row.columns(), press.unpack(row.body())));
            }
        }
        return some;
    }

    SortedMap<String, byte[]> configuration(RecordedRun run) throws SQLException {
        SortedMap<String, byte[]> configuration = new TreeMap<>();
        for (Map.Entry<String, String> file : body(run).configuration().entrySet()) {
            configuration.put(file.getKey(), contents.get(file.getValue()));
        }
        return configuration;
    }

    List<Diagnostic> findings(RecordedRun run) throws SQLException {
        return FindingLines.read(contents.get(body(run).findings()));
    }

    List<Diagnostic> intakeFindings(RecordedRun run) throws SQLException {
        return FindingLines.read(contents.get(body(run).intakeFindings()));
    }

    private BodyPress press(RunBody body) throws SQLException {
        return new BodyPress(contents.get(body.dictionary()));
    }
}
