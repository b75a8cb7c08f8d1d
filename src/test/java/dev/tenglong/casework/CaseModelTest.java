package dev.tenglong.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.listing.CaseState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random sequences of acts against a plain model of the states: the two never disagree. */
class CaseModelTest {

    private static final int STEPS = 4_000;
    private static final CaseId ID = new CaseId(2022, 1);
    private static final List<Act> MARKS = List.of(Act.MEET, Act.MISS, Act.HIT, Act.EXEMPT);
    private static final List<Act> VERBS =
            Act.verbs().filter(act -> act != Act.CORRECT).toList();

    /** 5 × 4 000 steps, each against the model. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void does_what_the_model_does(long seed) {
        var random = new Random(seed);
        Set<CaseState> reached = EnumSet.noneOf(CaseState.class);
        LocalDate day = LocalDate.of(2022, 4, 1);
        boolean relapsed = random.nextBoolean();
        var model = new Model(relapsed);
        CaseFile file = CaseFile.of(List.of(new RecordedEvent(1, 1, Acts.opened(ID, relapsed ? 1 : 0))));
        for (int step = 0; step < STEPS; step++) {
            day = day.plusDays(random.nextInt(3));
            if (random.nextInt(4) == 0) {
                Act mark = MARKS.get(random.nextInt(MARKS.size()));
                CaseState before = file.state();
                file = file.with(Acts.of(ID, mark, day), step + 2);
                model.meets = mark == Act.MEET;
                assertThat(file.state()).as("a screening moves nothing").isEqualTo(before);
            } else {
                Act verb = pick(random, file);
                boolean legal = Rules.of(file).refusal(verb).isEmpty();
                int events = file.events().size();
                assertThat(legal).as(verb + " from " + file.state()).isEqualTo(model.act(verb.word()));
                if (legal) {
                    file = file.with(Acts.of(ID, verb, day), step + 2);
                    assertThat(file.events()).hasSize(events + 1);
                }
            }
            agree(file, model);
            reached.add(file.state());
            if (model.ended() && random.nextInt(6) == 0) {
                relapsed = random.nextBoolean();
                model = new Model(relapsed);
                file = CaseFile.of(List.of(new RecordedEvent(1, 1, Acts.opened(ID, relapsed ? 1 : 0))));
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(CaseState.values());
    }

    private static void agree(CaseFile file, Model model) {
        assertThat(file.state()).isEqualTo(model.state);
        assertThat(file.isPaused()).isEqualTo(model.paused);
        assertThat(file.objection() == Objection.OPEN).isEqualTo(model.objected);
        assertThat(CaseFile.of(file.events())).isEqualTo(file);
    }

    /** Half of the time something possible, so that cases get far; removing is rare, or none would. */
    private static Act pick(Random random, CaseFile file) {
        List<Act> legal = new ArrayList<>(Rules.of(file).legal());
        legal.removeAll(List.of(Act.REMOVE, Act.DISMISS));
        return random.nextInt(3) > 0 && !legal.isEmpty()
                ? legal.get(random.nextInt(legal.size()))
                : VERBS.get(random.nextInt(VERBS.size()));
    }

    @Test
    void only_an_acceptance_closes_and_only_people_remove() {
        Map<CaseState, Set<Act>> by = new EnumMap<>(CaseState.class);
        for (CaseState state : CaseState.values()) {
            for (Act act : Act.values()) {
                Transitions.after(state, act)
                        .filter(next -> next.isEnded())
                        .ifPresent(next -> by.computeIfAbsent(next, n -> EnumSet.noneOf(Act.class))
                                .add(act));
            }
        }
        assertThat(by.get(CaseState.CLOSED)).containsExactly(Act.ACCEPT);
        assertThat(by.get(CaseState.REMOVED)).containsExactlyInAnyOrder(Act.DISMISS, Act.REMOVE);
    }

    /** A correction gives the case that would be if the event had never been entered. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void a_correction_is_as_if_the_event_had_not_been(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            CaseFile file = walk(random, 1 + random.nextInt(12));
            int last = file.events().size();
            if (!file.events().get(last - 1).event().act().isVerb()) {
                continue;
            }
            CaseFile corrected = file.with(Acts.corrected(ID, last, LocalDate.of(2030, 1, 1)), 99);
            CaseFile without = CaseFile.of(file.events().subList(0, last - 1));
            assertThat(corrected.state()).isEqualTo(without.state());
            assertThat(corrected.since()).isEqualTo(without.since());
            assertThat(corrected.plan()).isEqualTo(without.plan());
            assertThat(corrected.pauses()).isEqualTo(without.pauses());
            assertThat(corrected.events())
                    .hasSize(last + 1)
                    .startsWith(file.events().toArray(RecordedEvent[]::new));
            CaseFile again = corrected.with(Acts.corrected(ID, last + 1, LocalDate.of(2030, 1, 2)), 100);
            assertThat(again.state()).isEqualTo(file.state());
        }
    }

    /** Told at any point after the notification, on whatever day, of a closed case too, and never of one not notified or removed. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void a_service_moves_nothing(long seed) {
        var random = new Random(seed);
        Set<CaseState> told = EnumSet.noneOf(CaseState.class);
        for (int round = 0; round < 300; round++) {
            CaseFile file = walk(random, 1 + random.nextInt(20));
            if (Rules.of(file).refusal(Act.SERVE).isPresent()) {
                continue;
            }
            told.add(file.state());
            CaseFile served = file.with(Acts.of(ID, Act.SERVE, LocalDate.of(2022, 4, 2)), 99);
            assertThat(served.state()).isEqualTo(file.state());
            assertThat(served.since()).isEqualTo(file.since());
            assertThat(served.objection()).isEqualTo(file.objection());
            assertThat(served.pauses()).isEqualTo(file.pauses());
            assertThat(served.lastStep()).isEqualTo(file.lastStep());
            assertThat(Rules.of(served).legal()).isEqualTo(Rules.of(file).legal());
        }
        assertThat(told)
                .contains(CaseState.NOTIFIED, CaseState.LISTED)
                .doesNotContain(
                        CaseState.SUSPECTED,
                        CaseState.RELAPSED,
                        CaseState.DISPATCHED,
                        CaseState.VERIFIED,
                        CaseState.REMOVED);
    }

    private static CaseFile walk(Random random, int steps) {
        LocalDate day = LocalDate.of(2022, 4, 1);
        CaseFile file = CaseFile.of(List.of(new RecordedEvent(1, 1, Acts.opened(ID, 0))));
        for (int i = 0; i < steps && file.isOpen(); i++) {
            List<Act> legal = new ArrayList<>(Rules.of(file).legal());
            if (i < steps - 1) {
                legal.removeAll(List.of(Act.REMOVE, Act.DISMISS));
            }
            day = day.plusDays(1);
            file = file.with(Acts.of(ID, legal.get(random.nextInt(legal.size())), day), i + 2);
        }
        return file;
    }
}
