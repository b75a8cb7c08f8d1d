package dev.tenglong.run;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseId;
import dev.tenglong.diagnostics.CaseCode;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.PersonalData;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the case that somebody means by its number, or by code or name of the enterprise (查找案件): of several the latest. */
final class CaseSearch {

    private final Ledger ledger;

    CaseSearch(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @throws UnknownIdException where there is none, or it may be several enterprises */
    CaseFile find(String typed) throws LedgerException, UnknownIdException {
        Optional<CaseId> id = CaseId.parse(typed);
        Optional<CaseFile> found = id.isPresent() ? ledger.find(id.get()) : ofEnterprise(typed);
        return found.orElseThrow(() -> new UnknownIdException(
                CaseCode.NO_SUCH_CASE,
                id.isPresent() ? "没有案件 " + id.get() : "“" + PersonalData.mask(typed) + "”没有案件",
                List.of(),
                CaseCode.NO_SUCH_CASE.remedy()));
    }

    private Optional<CaseFile> ofEnterprise(String typed) throws LedgerException, UnknownIdException {
        Optional<Uscc> code = Uscc.registered(typed.strip());
        if (code.isPresent()) {
            Optional<CaseFile> direct =
                    latest(ledger.cases(new EnterpriseKey(code.get().value())));
            if (direct.isPresent()) {
                return direct;
            }
        }
        var cases = new ArrayList<CaseFile>();
        for (EnterpriseKey key : new EnterpriseSearch(ledger).find(typed).keys()) {
            cases.addAll(ledger.cases(key));
        }
        return latest(cases);
    }

    /** One that was withdrawn only where there is no other. */
    private static Optional<CaseFile> latest(List<CaseFile> cases) {
        return cases.stream()
                .max(Comparator.<CaseFile, Boolean>comparing(file -> !file.withdrawn())
                        .thenComparing(CaseFile::id));
    }
}
