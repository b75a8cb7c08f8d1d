package dev.tenglong.run;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseId;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.listing.Counterparts;
import dev.tenglong.listing.OfficialList;
import dev.tenglong.listing.RecordedRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which cases a batch is about (选择案件): those named, or those of the list in its order, as they stand now. */
final class NoticeSelection {

    private NoticeSelection() {}

    /** @throws UnknownIdException where a case named is not to be found */
    static List<CaseFile> of(NoticeRequest request, Ledger ledger, RecordedRun run)
            throws LedgerException, UnknownIdException {
        List<CaseFile> listed = ofList(ledger, run);
        List<CaseFile> chosen =
                request.cases().isEmpty() ? listed : inOrder(named(request.cases(), new CaseSearch(ledger)), listed);
        return chosen.stream()
                .distinct()
                .filter(file -> request.states().isEmpty() || request.states().contains(file.state()))
                .toList();
    }

    /** Numbers are given in the order of the list, however the cases were typed. */
    private static List<CaseFile> inOrder(List<CaseFile> named, List<CaseFile> listed) {
        Map<CaseId, Integer> places = new HashMap<>();
        listed.forEach(file -> places.putIfAbsent(file.id(), places.size()));
        return named.stream()
                .sorted(Comparator.<CaseFile>comparingInt(file -> places.getOrDefault(file.id(), Integer.MAX_VALUE))
                        .thenComparing(CaseFile::id))
                .toList();
    }

    private static List<CaseFile> named(List<String> typed, CaseSearch search)
            throws LedgerException, UnknownIdException {
        var files = new ArrayList<CaseFile>();
        for (String id : typed) {
            files.add(search.find(id));
        }
        return files;
    }

    /** Who left the list is told so as well. */
    private static List<CaseFile> ofList(Ledger ledger, RecordedRun run) throws LedgerException {
        Map<Object, CaseFile> latest = new LinkedHashMap<>();
        ledger.cases().stream()
                .filter(file -> !file.withdrawn())
                .filter(file -> file.opening().hit().period().compareTo(run.period()) <= 0)
                .sorted(Comparator.comparing(CaseFile::id))
                .forEach(file -> latest.put(file.key(), file));
        var cases = new Counterparts<>(
                latest.values(),
                CaseFile::key,
                (CaseFile file) -> file.identity().name());
        OfficialList list = ledger.list(run);
        return Stream.concat(list.lines().stream(), list.departed().stream())
                .map(line -> line.verdict().dossier())
                .flatMap(dossier -> cases.of(dossier.key(), dossier.name()).stream())
                .toList();
    }
}
