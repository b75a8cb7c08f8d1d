package dev.tenglong.ledger;

import dev.tenglong.digest.RunningSha256;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.intake.TableUse;
import dev.tenglong.ledger.body.Dictionary;
import dev.tenglong.ledger.body.FindingLines;
import dev.tenglong.ledger.body.Glossary;
import dev.tenglong.ledger.body.RowDigest;
import dev.tenglong.ledger.body.RunBody;
import dev.tenglong.ledger.body.VerdictJson;
import dev.tenglong.listing.ScreeningRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Records one screening (记录一次筛查): first what the entry refers to, then the entry. */
final class Recorder {

    private static final byte[] NO_ROWS = {};

    private final Database database;
    private final RunningSha256 stored = new RunningSha256();
    private final Contents contents;
    private final Entries entries;
    private final SourceCopies copies;
    private final Entry.Circumstances now;

    Recorder(Database database, SourceCopies copies, Entry.Circumstances now) {
        this.database = database;
        this.contents = new Contents(database, stored);
        this.entries = new Entries(database);
        this.copies = copies;
        this.now = now;
    }

    ScreeningRecord record(Recording recording) throws SQLException, IOException, SourceCopies.ChangedException {
        ScreeningRecord screening = recording.screening();
        SortedMap<String, String> configuration = configuration(recording);
        List<RecordedTable> tables = tables(recording);
        String findings = contents.put(FindingLines.write(screening.findings()));
        String intakeFindings = contents.put(FindingLines.write(recording.intakeFindings()));
        keepSources(recording);
        Glossary glossary =
                Glossary.of(tables.stream().map(table -> table.use().table()).toList(), screening.verdicts());
        var bodies = new VerdictJson(glossary);
        byte[] dictionary = Dictionary.of(screening.verdicts(), bodies);
        String packedWith = contents.put(dictionary);
        RowDigest digest = new VerdictWriter(database, bodies, dictionary, screening.list())
                .write(entries.next(), screening.verdicts(), stored);
        var body = new RunBody(
                screening.facts(),
                configuration,
                recording.files(),
                tables,
                findings,
                intakeFindings,
                glossary,
                packedWith,
                digest.rows(),
                digest.hex());
        String subject = screening.facts().revision().toString();
        Entry entry = entries.append(EntryKind.RUN, subject, body.text(), stored.hex(), now);
        return screening.checked(entry.checkCode());
    }

    /** The digests a screening names are those of the configuration it hands over. */
    private SortedMap<String, String> configuration(Recording recording) throws SQLException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : recording.configuration().entrySet()) {
            digests.put(file.getKey(), contents.put(file.getValue()));
        }
        List<ScreeningRecord.ConfigHash> handedOver = digests.entrySet().stream()
                .map(e -> new ScreeningRecord.ConfigHash(e.getKey(), e.getValue()))
                .toList();
        if (!handedOver.equals(recording.screening().config())) {
            throw new IllegalArgumentException("configuration is not that of the screening");
        }
        return digests;
    }

    private List<RecordedTable> tables(Recording recording) throws SQLException {
        Map<SourceTable, RowArchive.Table> archived = new HashMap<>();
        recording.tables().forEach(table -> archived.put(table.table(), table));
        var tables = new ArrayList<RecordedTable>();
        for (TableUse use : recording.screening().inputs()) {
            RowArchive.Table rows = archived.remove(use.table());
            if (rows == null) {
                tables.add(new RecordedTable(use, contents.put(NO_ROWS)));
            } else {
                contents.put(rows.sha256(), rows.size(), rows.packed());
                tables.add(new RecordedTable(use, rows.sha256()));
            }
        }
        if (!archived.isEmpty()) {
            throw new IllegalArgumentException("rows of tables that the screening did not read");
        }
        return tables;
    }

    private void keepSources(Recording recording) throws IOException, SourceCopies.ChangedException {
        for (RecordedFile file : recording.files()) {
            if (file.kept()) {
                Path content = recording.contents().get(file.sha256());
                if (content != null) {
                    copies.keep(file.sha256(), content);
                }
            }
        }
    }
}
