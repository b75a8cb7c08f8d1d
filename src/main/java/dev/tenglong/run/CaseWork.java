package dev.tenglong.run;

import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseId;
import dev.tenglong.diagnostics.CaseCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Does something in cases (办理案件): all that is asked for as one entry of the ledger, or, with every reason named, nothing. */
public final class CaseWork {

    /**
     * A case that was moved.
     *
     * @param before as it stood
     * @param after  as it stands, or would
     */
    public record Moved(CaseFile before, CaseFile after) {}

    /**
     * What came of it.
     *
     * @param checkCode the 校验码 of the entry; empty where it was only tried
     * @param remarks   what somebody should look at although it was done
     */
    public record Result(List<Moved> moved, Optional<String> checkCode, List<Diagnostic> remarks) {

        public Result {
            moved = List.copyOf(moved);
            remarks = List.copyOf(remarks);
        }
    }

    private final Workspace workspace;
    private final Ledger.Writer writer;
    private final LocalDate today;

    /** @param today nothing can have been done later */
    public CaseWork(Workspace workspace, Ledger.Writer writer, LocalDate today) {
        this.workspace = workspace;
        this.writer = writer;
        this.today = today;
    }

    /**
     * @param intended at least one; of one case several are done in their order
     * @throws UnknownIdException     naming everything that is not possible; nothing was done then
     * @throws UnusableInputException where the configuration or a file of evidence cannot be used
     */
    public Result act(List<IntendedAct> intended, boolean dryRun)
            throws LedgerException, UnknownIdException, UnusableInputException {
        CaseRules rules = CaseRules.load(workspace);
        Attachments attachments = Attachments.of(intended);
        try (Ledger ledger = open(dryRun)) {
            var search = new CaseSearch(ledger);
            var check = new ActCheck(ledger, rules, today);
            Map<CaseId, CaseFile> before = new LinkedHashMap<>();
            Map<CaseId, CaseFile> after = new LinkedHashMap<>();
            Set<IntendedAct> asked = new HashSet<>();
            var events = new ArrayList<CaseEvent>();
            var refusals = new ArrayList<UnknownIdException>();
            for (IntendedAct act : intended) {
                try {
                    CaseFile found = search.find(act.id());
                    CaseFile file = after.getOrDefault(found.id(), found);
                    if (!asked.add(act.about(found.id().toString()))) {
                        continue; // The same case by its number and by its code.
                    }
                    CaseEvent event = check.event(act, file, attachments);
                    before.putIfAbsent(found.id(), found);
                    after.put(found.id(), check.after(file, event));
                    events.add(event);
                } catch (UnknownIdException e) {
                    refusals.add(e);
                }
            }
            refuse(refusals, intended.size());
            Optional<String> checkCode = Optional.empty();
            if (!dryRun) {
                checkCode = Optional.of(ledger.act(events, attachments.files()));
                ledger.commit();
            }
            return new Result(
                    after.values().stream()
                            .map(file -> new Moved(before.get(file.id()), file))
                            .toList(),
                    checkCode,
                    check.remarks());
        }
    }

    /** A mistyped command makes no ledger. */
    private Ledger open(boolean dryRun) throws LedgerException, UnknownIdException {
        Ledger reading = Recorded.open(workspace, writer.patience());
        if (dryRun) {
            return reading;
        }
        reading.close();
        return Ledger.write(workspace.ledger(), writer);
    }

    private static void refuse(List<UnknownIdException> refusals, int intended) throws UnknownIdException {
        if (refusals.isEmpty()) {
            return;
        }
        if (intended == 1) {
            throw refusals.get(0);
        }
        var lines = new ArrayList<String>();
        for (UnknownIdException refusal : refusals) {
            lines.add("[" + refusal.code().id() + "] " + refusal.getMessage());
            refusal.candidates().forEach(candidate -> lines.add("    " + candidate));
        }
        throw new UnknownIdException(
                CaseCode.BULK_REFUSED,
                intended + " 件中有 " + refusals.size() + " 件不能办，全部没有记录",
                lines,
                CaseCode.BULK_REFUSED.remedy());
    }
}
