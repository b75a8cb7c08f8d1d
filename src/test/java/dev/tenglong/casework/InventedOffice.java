package dev.tenglong.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.indicator.Measured;
import dev.tenglong.listing.CaseState;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.Counterparts;
import dev.tenglong.listing.ListDraft;
import dev.tenglong.listing.ListLine;
import dev.tenglong.listing.OfficialList;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Grounds;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Outcome;
import dev.tenglong.screening.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongPredicate;

/** An office with six enterprises, its lists and its cases in memory: it screens, revises, retracts and acts as it comes. */
final class InventedOffice {

    private static final List<String> CODES = List.of(
            "91990100MA0000015X",
            "91990100MA0000023Q",
            "91990100MA0000031K",
            "91990100MA000004XB",
            "91990100MA0000058B",
            "91990100MA0020075K");
    private static final int WATCH = 24;

    /** A list that was drawn. */
    private record Drawn(long entry, OfficialList list, List<Verdict> verdicts) {}

    private final Random random;
    private final List<Drawn> drawn = new ArrayList<>();
    private final Set<Long> retracted = new HashSet<>();
    private final Map<CaseId, List<RecordedEvent>> events = new TreeMap<>();
    private final Set<Act> seen = EnumSet.noneOf(Act.class);
    private long entry;
    private int recorded;
    private LocalDate today = LocalDate.of(2022, 4, 1);
    private Period last = new Period(2022, 2);

    InventedOffice(long seed) {
        this.random = new Random(seed);
    }

    Set<Act> seen() {
        return seen;
    }

    List<CaseFile> cases() {
        return events.values().stream().map(CaseFile::of).toList();
    }

    List<Change> changes() {
        return newest().list().lines().stream().map(ListLine::change).toList();
    }

    List<Change> departures() {
        return newest().list().departed().stream().map(ListLine::change).toList();
    }

    /** What happens next: a month, a revision, a retraction, or people at work. */
    void step() {
        today = today.plusDays(random.nextInt(6));
        switch (random.nextInt(12)) {
            case 0 -> {
                last = last.month() == 12 ? new Period(last.year() + 1, 1) : new Period(last.year(), last.month() + 1);
                today = today.isAfter(last.lastDay()) ? today : last.lastDay().plusDays(10);
                screen(last, outcomes());
            }
            case 1 ->
                counting().stream()
                        .findAny()
                        .ifPresent(any -> screen(pick().list().revision().period(), outcomes()));
            case 2 -> {
                if (!counting().isEmpty() && random.nextInt(3) == 0) {
                    retract(pick());
                }
            }
            default -> {
                // Some enterprises are left alone, so that their cases follow the lists only.
                if (random.nextInt(2) == 0) {
                    act();
                }
            }
        }
    }

    private Drawn pick() {
        List<Drawn> counting = counting();
        return counting.get(random.nextInt(counting.size()));
    }

    private char[] outcomes() {
        var outcomes = new char[CODES.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = "HHHMMA?EW".charAt(random.nextInt(9));
        }
        return outcomes;
    }

    void screen(int year, int month, char... outcomes) {
        last = new Period(year, month);
        screen(last, outcomes);
    }

    private void screen(Period period, char[] outcomes) {
        var verdicts = new ArrayList<Verdict>();
        for (int i = 0; i < outcomes.length; i++) {
            verdict(CODES.get(i), outcomes[i]).ifPresent(verdicts::add);
        }
        verdicts.sort((a, b) -> Dossier.BY_CODE.compare(a.dossier(), b.dossier()));
        List<ListLine> before = counting().stream()
                .filter(d -> d.list().revision().period().compareTo(period) < 0)
                .reduce((a, b) -> b)
                .map(d -> d.list().lines())
                .orElse(List.of());
        var draft =
                new ListDraft(verdicts, before, new CasesOfPeriod(period, WATCH, cameAfter(period)).standings(cases()));
        int number = (int) drawn.stream()
                .filter(d -> d.list().revision().period().equals(period))
                .count();
        drawn.add(new Drawn(++entry, draft.as(new Revision(period, number + 1)), draft.verdicts()));
        Drawn now = drawn.get(drawn.size() - 1);
        follow(now.list(), now.verdicts());
        assertThat(followUp(now.list(), now.verdicts()).events())
                .as("done again it finds nothing more to do")
                .isEmpty();
    }

    private void retract(Drawn which) {
        entry++;
        retracted.add(which.entry());
        Period period = which.list().revision().period();
        Optional<Drawn> instead = counting().stream()
                .filter(d -> d.list().revision().period().equals(period))
                .findFirst();
        if (instead.isPresent()) {
            follow(instead.get().list(), instead.get().verdicts());
        } else {
            follow(new OfficialList(which.list().revision(), List.of(), List.of()), List.of());
        }
        if (!counting().isEmpty()) {
            follow(newest().list(), newest().verdicts());
        }
    }

    private void follow(OfficialList list, List<Verdict> verdicts) {
        Map<CaseId, CaseState> before = new HashMap<>();
        cases().stream().filter(CaseFile::isTouched).forEach(file -> before.put(file.id(), file.state()));
        record(followUp(list, verdicts).events());
        for (CaseFile file : cases()) {
            if (before.containsKey(file.id())) {
                assertThat(file.state()).as("no list moves a case").isEqualTo(before.get(file.id()));
            }
        }
    }

    private FollowUp followUp(OfficialList list, List<Verdict> verdicts) {
        Period period = list.revision().period();
        boolean newest =
                counting().stream().noneMatch(d -> d.list().revision().period().compareTo(period) > 0);
        var basis = new FollowUp.Basis(
                list,
                FollowUp.Basis.exempt(verdicts),
                newest,
                file -> counting().stream()
                        .filter(d -> !d.list().revision().period().equals(period))
                        .filter(d -> d.list()
                                        .revision()
                                        .period()
                                        .compareTo(file.opening().hit().period())
                                >= 0)
                        .anyMatch(d -> new Counterparts<>(
                                        d.list().lines(),
                                        line -> line.verdict().dossier().key(),
                                        line -> line.verdict().dossier().name())
                                .of(file.key(), file.identity().name())
                                .isPresent()));
        return new FollowUp(basis, cases(), cameAfter(period));
    }

    private LongPredicate cameAfter(Period period) {
        return e -> drawn.stream()
                .filter(d -> !retracted.contains(d.entry()))
                .filter(d -> d.list().revision().period().compareTo(period) >= 0)
                .anyMatch(d -> d.entry() < e);
    }

    /** Of every period the latest that was not retracted, by period. */
    private List<Drawn> counting() {
        var counting = new TreeMap<Period, Drawn>();
        drawn.stream()
                .filter(d -> !retracted.contains(d.entry()))
                .forEach(d -> counting.put(d.list().revision().period(), d));
        return List.copyOf(counting.values());
    }

    private Drawn newest() {
        List<Drawn> counting = counting();
        return counting.get(counting.size() - 1);
    }

    private void act() {
        List<CaseFile> open = cases().stream()
                .filter(file -> file.isOpen() && CODES.indexOf(file.key().value()) % 2 == 0)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        CaseFile file = open.get(random.nextInt(open.size()));
        List<Act> legal = new ArrayList<>(Rules.of(file).legal());
        if (Rules.of(file).refusal(Act.SERVE).isEmpty()) {
            legal.add(Act.SERVE);
        }
        if (random.nextInt(4) > 0) {
            legal.removeAll(List.of(Act.REMOVE, Act.DISMISS, Act.PAUSE));
        }
        if (!legal.isEmpty()) {
            record(List.of(Acts.of(file.id(), legal.get(random.nextInt(legal.size())), today)));
        }
    }

    void dispatch() {
        record(List.of(Acts.of(cases().get(0).id(), Act.DISPATCH, today)));
    }

    /** Takes the first case to 销号. */
    void close(String on) {
        LocalDate day = LocalDate.parse(on);
        for (Act act : List.of(
                Act.DISPATCH, Act.VERIFY, Act.NOTIFY, Act.ENLIST, Act.PLAN, Act.START, Act.SUBMIT, Act.ACCEPT)) {
            record(List.of(Acts.of(cases().get(0).id(), act, day)));
        }
    }

    private void record(List<CaseEvent> happened) {
        entry++;
        for (CaseEvent event : happened) {
            seen.add(event.act());
            recorded++;
            List<RecordedEvent> known = events.computeIfAbsent(event.id(), id -> new ArrayList<>());
            known.add(new RecordedEvent(known.size() + 1, entry, event));
        }
    }

    /** What holds whatever happened. */
    void requireSense() {
        assertThat(events.values().stream().mapToInt(List::size).sum()).isEqualTo(recorded);
        Map<EnterpriseKey, CaseFile> open = new HashMap<>();
        for (CaseFile file : cases()) {
            if (file.isOpen()) {
                assertThat(open.put(file.key(), file))
                        .as("two open cases of one enterprise")
                        .isNull();
            }
            boolean closed = file.last(Act.ACCEPT).isPresent();
            assertThat(file.state() == CaseState.CLOSED)
                    .as("closed only by acceptance")
                    .isEqualTo(closed);
            boolean removed = file.last(Act.REMOVE, Act.DISMISS).isPresent() || file.withdrawn();
            assertThat(file.state() == CaseState.REMOVED)
                    .as("removed only by people")
                    .isEqualTo(removed);
            assertThat(file.withdrawn() && file.isTouched())
                    .as("what was acted on is not withdrawn")
                    .isFalse();
        }
        if (counting().isEmpty()) {
            return;
        }
        for (ListLine line : newest().list().lines()) {
            EnterpriseKey key = line.verdict().dossier().key();
            assertThat(cases().stream().filter(file -> file.key().equals(key) && !file.withdrawn()))
                    .as("a line without a case: " + key)
                    .isNotEmpty();
        }
    }

    /** H hit, M meets the standard, A absent, ? not decidable, E exempt, W on a weak basis. */
    private static Optional<Verdict> verdict(String code, char outcome) {
        return switch (outcome) {
            case 'H' -> Optional.of(verdict(code, Category.HIGH_ENERGY_LOW_EFFICIENCY, true, Grounds.FIRM));
            case 'M' -> Optional.of(verdict(code, Category.COMPLIANT, false, Grounds.FIRM));
            case '?' -> Optional.of(verdict(code, Category.INSUFFICIENT_DATA, null, Grounds.FIRM));
            case 'E' -> Optional.of(verdict(code, Category.EXEMPT, false, Grounds.FIRM));
            case 'W' -> Optional.of(verdict(code, Category.COMPLIANT, false, Grounds.WEAK));
            default -> Optional.of(verdict("91990100MA00202195", Category.COMPLIANT, false, Grounds.FIRM));
        };
    }

    private static Verdict verdict(String code, Category category, Boolean listed, Grounds grounds) {
        var dossier = new Dossier(
                Optional.of(new Uscc(code)),
                "示例" + code.substring(12) + "厂",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Set.of());
        var measured = new Measured(
                Indicator.TAX_PER_MU,
                Measured.State.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Basis.YEAR),
                "");
        var judgement = new Judgement(measured, Optional.empty(), Optional.of(Outcome.MET), "");
        return new Verdict(
                dossier, category, Optional.ofNullable(listed), false, grounds, List.of(judgement), List.of());
    }
}
