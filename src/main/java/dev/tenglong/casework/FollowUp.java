package dev.tenglong.casework;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.Counterparts;
import dev.tenglong.listing.ListLine;
import dev.tenglong.listing.OfficialList;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/**
 * What a list that counts means for the cases (清单的跟进): every line has a case, the marks say what the newest screening said,
 * and what was opened for a line that is gone, and acted on by nobody, is withdrawn. Done again it finds nothing more to do.
 * It opens and marks; 销号 and 移出 are for people.
 */
public final class FollowUp {

    /**
     * What the cases are held against.
     *
     * @param list     of the period; without lines where no screening of it counts any more
     * @param exempt   who is exempt in it
     * @param isNewest whether no later period has a list that counts: only the newest screening marks
     * @param elsewhere whether a case has a line on the list of another period that counts, since it was opened
     */
    public record Basis(OfficialList list, List<Dossier> exempt, boolean isNewest, Predicate<CaseFile> elsewhere) {

        public static List<Dossier> exempt(Collection<Verdict> verdicts) {
            return verdicts.stream()
                    .filter(verdict -> verdict.category() == Category.EXEMPT)
                    .map(Verdict::dossier)
                    .toList();
        }
    }

    private final Basis basis;
    private final Revision revision;
    private final Period period;
    private final Collection<CaseFile> cases;
    private final Counterparts<CaseFile> open;
    private final Counterparts<CaseFile> ended;
    private final Counterparts<CaseFile> withdrawn;
    private final LongPredicate cameAfter;
    private final Map<Integer, Integer> lastNumber = new HashMap<>();
    private final Set<CaseId> onList = new HashSet<>();
    private final List<CaseEvent> events = new ArrayList<>();

    /** @param cameAfter whether a ledger entry was made after a list of this period, or a later one, that counts */
    public FollowUp(Basis basis, Collection<CaseFile> cases, LongPredicate cameAfter) {
        this.basis = basis;
        this.revision = basis.list().revision();
        this.period = revision.period();
        this.cases = cases;
        this.open = counterparts(cases.stream().filter(CaseFile::isOpen).toList());
        this.ended = counterparts(CasesOfPeriod.latest(
                        cases.stream().filter(file -> !file.isOpen()).toList())
                .values());
        this.withdrawn = counterparts(cases.stream()
                .filter(CaseFile::withdrawn)
                .filter(this::isOpenedHere)
                .toList());
        this.cameAfter = cameAfter;
        cases.forEach(file -> lastNumber.merge(file.id().year(), file.id().number(), Math::max));
    }

    /** The events that bring the cases up to the list, in its order. */
    public List<CaseEvent> events() {
        basis.list().lines().forEach(this::follow);
        if (basis.isNewest()) {
            basis.exempt().forEach(this::exempt);
        }
        cases.stream()
                .filter(file -> file.isOpen() && !file.isTouched() && isKnown(file))
                .filter(file -> !onList.contains(file.id()))
                .filter(file -> !basis.elsewhere().test(file))
                .forEach(file -> say(file.id(), Act.WITHDRAW, "据以立案的清单已变动，不再命中，此前未曾交办"));
        return List.copyOf(events);
    }

    private static Counterparts<CaseFile> counterparts(Collection<CaseFile> files) {
        return new Counterparts<>(files, CaseFile::key, file -> file.identity().name());
    }

    /** What a later period suspects is nothing to this one. */
    private boolean isKnown(CaseFile file) {
        return file.opening().hit().period().compareTo(period) <= 0;
    }

    private boolean isOpenedHere(CaseFile file) {
        return file.opening().hit().period().equals(period);
    }

    private void follow(ListLine line) {
        Dossier dossier = line.verdict().dossier();
        Optional<CaseFile> file = open.of(dossier.key(), dossier.name());
        if (file.isPresent()) {
            onList.add(file.get().id());
            if (basis.isNewest()) {
                identify(file.get(), dossier);
                mark(file.get().id(), file.get().mark(), line.change());
            }
        } else if (!isOpenToThisPeriod(dossier)) {
            Optional<CaseFile> back = reinstated(dossier);
            CaseId id = back.map(CaseFile::id).orElseGet(() -> opened(line));
            onList.add(id);
            if (basis.isNewest()) {
                // One that comes back has the mark it was withdrawn with.
                mark(id, back.map(CaseFile::mark).orElse(Mark.NONE), line.change());
            }
        }
    }

    /** A case that ended only after the period's list was drawn has its line there and needs no other. */
    private boolean isOpenToThisPeriod(Dossier dossier) {
        return ended.of(dossier.key(), dossier.name())
                .filter(this::isKnown)
                .flatMap(CaseFile::ending)
                .filter(ending -> cameAfter.test(ending.entry()))
                .isPresent();
    }

    private Optional<CaseFile> reinstated(Dossier dossier) {
        Optional<CaseFile> file = withdrawn.of(dossier.key(), dossier.name());
        file.ifPresent(f -> say(f.id(), Act.REINSTATE, "据以立案的清单重新算数"));
        return file;
    }

    private CaseId opened(ListLine line) {
        Dossier dossier = line.verdict().dossier();
        Optional<CaseFile> earlier = ended.of(dossier.key(), dossier.name());
        int relapses = line.change() == Change.RELAPSED
                ? earlier.map(file -> file.opening().relapses() + 1).orElse(0)
                : 0;
        var id = new CaseId(period.year(), lastNumber.merge(period.year(), 1, Integer::sum));
        var opening = new Particulars.Opening(
                Identity.of(dossier, earlier.flatMap(file -> file.identity().region())),
                revision,
                earlier.map(CaseFile::id),
                relapses);
        events.add(CaseEvent.ofScreening(
                id, Act.OPEN, period.lastDay(), String.join("；", line.verdict().reasons()), opening));
        return id;
    }

    private void identify(CaseFile file, Dossier dossier) {
        Identity now = Identity.of(dossier, file.identity().region());
        if (!now.equals(file.identity())) {
            events.add(CaseEvent.ofScreening(
                    file.id(), Act.IDENTIFY, period.lastDay(), "", new Particulars.Renaming(now, revision)));
        }
    }

    private void mark(CaseId id, Mark mark, Change change) {
        switch (change) {
            case MEETS_STANDARD -> say(id, mark, Mark.MEETS_STANDARD, Act.MEET);
            case MISSING_DATA -> say(id, mark, Mark.MISSING_DATA, Act.MISS);
            case NOT_JUDGED, CLOSED, REMOVED -> {
                // Nothing was found out.
            }
            default -> say(id, mark, Mark.NONE, Act.HIT);
        }
    }

    private void exempt(Dossier dossier) {
        open.of(dossier.key(), dossier.name()).ifPresent(file -> say(file.id(), file.mark(), Mark.EXEMPT, Act.EXEMPT));
    }

    private void say(CaseId id, Mark before, Mark now, Act act) {
        if (before != now) {
            say(id, act, "");
        }
    }

    private void say(CaseId id, Act act, String note) {
        events.add(CaseEvent.ofScreening(id, act, period.lastDay(), note, new Particulars.Seen(revision)));
    }
}
