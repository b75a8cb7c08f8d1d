package dev.tenglong.run;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.listing.Counterparts;
import dev.tenglong.listing.OfficialList;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RecordedRuns;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The cases as a list shows them (清单上的案件): the newest list as they stand now, an earlier one as they stood when the list
 * after it was drawn. So a list that was followed by another is printed the same for ever.
 */
final class CasesOfList {

    private CasesOfList() {}

    /** The case of every line, and of everyone who left, by what the list knows the enterprise by. */
    static Map<EnterpriseKey, CaseFile> of(Ledger ledger, RecordedRuns runs, OfficialList list) throws LedgerException {
        Map<EnterpriseKey, CaseFile> byLine = new HashMap<>();
        Counterparts<CaseFile> cases = cases(ledger, runs, list);
        Stream.concat(list.lines().stream(), list.departed().stream())
                .map(line -> line.verdict().dossier())
                .forEach(dossier ->
                        cases.of(dossier.key(), dossier.name()).ifPresent(file -> byLine.put(dossier.key(), file)));
        return byLine;
    }

    /** The cases as they stood for a run, by number. */
    static List<CaseFile> of(Ledger ledger, RecordedRuns runs, RecordedRun run) throws LedgerException {
        OptionalLong next = runs.all().stream()
                .filter(other -> other.stands() && other.entry() > run.entry())
                .filter(other -> other.period().compareTo(run.period()) >= 0)
                .mapToLong(RecordedRun::entry)
                .min();
        return next.isPresent() ? ledger.casesUntil(next.getAsLong()) : ledger.cases();
    }

    /** Those of them that the period of the run knows of, withdrawn ones included. */
    static List<CaseFile> seen(Ledger ledger, RecordedRuns runs, RecordedRun run) throws LedgerException {
        return of(ledger, runs, run).stream()
                .filter(file -> file.opening().hit().period().compareTo(run.period()) <= 0)
                .toList();
    }

    private static Counterparts<CaseFile> cases(Ledger ledger, RecordedRuns runs, OfficialList list)
            throws LedgerException {
        RecordedRun run = runs.find(list.revision()).orElseThrow();
        Map<EnterpriseKey, CaseFile> latest = new HashMap<>();
        seen(ledger, runs, run).stream()
                .filter(file -> !file.withdrawn())
                .sorted(Comparator.comparing(CaseFile::id))
                .forEach(file -> latest.put(file.key(), file));
        return new Counterparts<>(
                latest.values(), CaseFile::key, file -> file.identity().name());
    }
}
