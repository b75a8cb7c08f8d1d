package dev.tenglong.listing;

import dev.tenglong.dossier.Amounts;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Past;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.indicator.Measured;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Grounds;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Draws the list of a period from its verdicts and the list before (清单的形成). The two rules that matter most: a line
 * that no longer hits becomes 待验收, a line that is in no file becomes 数据缺失; neither leaves the list by itself.
 */
public final class ListDraft {

    private static final String NOT_THERE = "本期各表都没有这家企业";

    private final List<Verdict> verdicts;
    private final Counterparts<CaseStanding> cases;
    private final List<ListLine> lines = new ArrayList<>();
    private final List<ListLine> departed = new ArrayList<>();
    private final List<Verdict> absent = new ArrayList<>();

    /**
     * @param verdicts what the period's files come to, by code
     * @param before   the lines of the list before; none where nothing was recorded before
     */
    public ListDraft(List<Verdict> verdicts, List<ListLine> before) {
        this(verdicts, before, List.of());
    }

    /** @param cases the latest case of every enterprise that has one, as the period sees it */
    public ListDraft(List<Verdict> verdicts, List<ListLine> before, List<CaseStanding> cases) {
        this.verdicts = verdicts;
        this.cases = new Counterparts<>(cases, CaseStanding::key, CaseStanding::name);
        Counterparts<Dossier> today = counterparts(verdicts.stream().map(Verdict::dossier));
        Counterparts<Dossier> lately = counterparts(before.stream().map(ListDraft::dossier));
        Set<EnterpriseKey> wereOnList = new HashSet<>();
        List<Dossier> unseen = new ArrayList<>();
        for (ListLine line : before) {
            Dossier last = dossier(line);
            Optional<Dossier> now = of(today, last)
                    .filter(found -> of(lately, found)
                            .filter(back -> back.key().equals(last.key()))
                            .isPresent());
            now.map(Dossier::key).ifPresentOrElse(wereOnList::add, () -> unseen.add(last));
        }
        cases.stream()
                .filter(open -> open.is(CaseStanding.Phase.OPEN))
                .filter(open -> today.of(open.key(), open.name()).isEmpty()
                        && lately.of(open.key(), open.name()).isEmpty())
                .forEach(open -> unseen.add(known(open)));
        verdicts.forEach(
                verdict -> place(verdict, wereOnList.contains(verdict.dossier().key())));
        Change silent = verdicts.stream().anyMatch(ListDraft::isJudged) ? Change.MISSING_DATA : Change.NOT_JUDGED;
        unseen.forEach(last -> place(absent(last), silent));
    }

    /** Every enterprise of the period, by code: those of its files, and those of the list before that are in none. */
    public List<Verdict> verdicts() {
        var all = new ArrayList<>(verdicts);
        all.addAll(absent);
        all.sort(Comparator.comparing(Verdict::dossier, Dossier.BY_CODE));
        return List.copyOf(all);
    }

    /** Who is hit and has no line, because the case ended after what is screened; names in the order of the verdicts. */
    public List<String> hitWithoutLine() {
        Set<EnterpriseKey> onList = new HashSet<>();
        lines.forEach(line -> onList.add(dossier(line).key()));
        return verdicts.stream()
                .filter(Verdict::isListed)
                .map(Verdict::dossier)
                .filter(dossier -> !onList.contains(dossier.key()))
                .map(Dossier::name)
                .toList();
    }

    public OfficialList as(Revision revision) {
        return new OfficialList(
                revision,
                lines.stream()
                        .sorted(Comparator.comparing(ListLine::verdict, OfficialList.ORDER))
                        .toList(),
                departed);
    }

    private static Dossier dossier(ListLine line) {
        return line.verdict().dossier();
    }

    private static Counterparts<Dossier> counterparts(Stream<Dossier> dossiers) {
        return new Counterparts<>(dossiers.toList(), Dossier::key, Dossier::name);
    }

    /** The other period's. It is the same enterprise only where this is in turn its own: no two lines become one. */
    private static Optional<Dossier> of(Counterparts<Dossier> others, Dossier dossier) {
        return others.of(dossier.key(), dossier.name());
    }

    private Optional<CaseStanding> caseOf(Verdict verdict) {
        return cases.of(verdict.dossier().key(), verdict.dossier().name());
    }

    /** One of the list before, or with an open case, that is in none of the files. */
    private void place(Verdict verdict, Change silent) {
        absent.add(verdict);
        caseOf(verdict)
                .flatMap(CaseStanding::leaves)
                .ifPresentOrElse(
                        leaves -> departed.add(new ListLine(verdict, leaves)),
                        () -> lines.add(new ListLine(verdict, silent)));
    }

    private void place(Verdict verdict, boolean wasOnList) {
        Optional<CaseStanding> standing = caseOf(verdict);
        Optional<Change> ifHit = standing.flatMap(CaseStanding::ifHit);
        if (standing.flatMap(CaseStanding::leaves).isPresent()) {
            if (verdict.isListed() && ifHit.isPresent()) {
                lines.add(new ListLine(verdict, ifHit.get()));
            } else if (wasOnList) {
                departed.add(new ListLine(verdict, standing.get().leaves().get()));
            }
            return;
        }
        boolean stays =
                wasOnList || standing.filter(s -> s.is(CaseStanding.Phase.OPEN)).isPresent();
        if (verdict.isListed()) {
            lines.add(new ListLine(verdict, ifHit.orElse(wasOnList ? Change.CONTINUING : Change.NEW)));
        } else if (verdict.category() == Category.EXEMPT) {
            if (wasOnList) {
                departed.add(new ListLine(verdict, Change.REMOVED));
            }
        } else if (stays) {
            lines.add(new ListLine(verdict, carriedOn(verdict)));
        }
    }

    private static Change carriedOn(Verdict verdict) {
        if (verdict.grounds() == Grounds.WEAK || verdict.category() == Category.OUT_OF_SCOPE) {
            return Change.NOT_JUDGED;
        }
        return verdict.listed().isPresent() ? Change.MEETS_STANDARD : Change.MISSING_DATA;
    }

    /** Whether anything at all was judged: where nothing was, a line in no file says nothing of its enterprise either. */
    private static boolean isJudged(Verdict verdict) {
        return verdict.grounds() == Grounds.FIRM
                && verdict.category() != Category.OUT_OF_SCOPE
                && verdict.category() != Category.EXEMPT
                && verdict.judgements().stream()
                        .anyMatch(j ->
                                j.outcome().isPresent() && j.measured().basis().isPresent());
    }

    /** One with an open case that the list before does not have: known by its case alone. */
    private static Dossier known(CaseStanding open) {
        return new Dossier(
                open.key().uscc(),
                open.name(),
                open.region(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Amounts.NONE,
                Past.UNKNOWN,
                Map.of());
    }

    /** An enterprise of the list before that is in none of the files: known by what was last known of it. */
    private static Verdict absent(Dossier last) {
        var known = new Dossier(
                last.uscc(),
                last.name(),
                last.region(),
                last.sector(),
                last.scale(),
                Optional.empty(),
                Amounts.NONE,
                Past.UNKNOWN,
                Map.of());
        return new Verdict(
                known,
                Category.INSUFFICIENT_DATA,
                Optional.empty(),
                false,
                Grounds.ABSENT,
                Arrays.stream(Indicator.values()).map(ListDraft::unmeasured).toList(),
                List.of(NOT_THERE));
    }

    private static Judgement unmeasured(Indicator indicator) {
        var nothing = new Measured(
                indicator,
                Measured.State.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NOT_THERE);
        return new Judgement(nothing, Optional.empty(), Optional.empty(), NOT_THERE);
    }
}
