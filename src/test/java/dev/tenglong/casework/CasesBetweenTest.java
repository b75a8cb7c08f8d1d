package dev.tenglong.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.listing.CaseMove;
import dev.tenglong.listing.CaseMoves;
import dev.tenglong.listing.CaseState;
import dev.tenglong.listing.Standing;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Grounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasesBetweenTest {

    private static final CaseId ID = new CaseId(2022, 1);
    private static final LocalDate DAY = LocalDate.of(2022, 4, 20);

    private static CaseFile opened() {
        return CaseFile.of(List.of(new RecordedEvent(1, 1, Acts.opened(ID, 0))));
    }

    private static Optional<Standing> of(EnterpriseKey key) {
        return Optional.of(new Standing(
                key,
                "示例厂",
                Category.COMPLIANT,
                Optional.of(false),
                false,
                Grounds.FIRM,
                OptionalInt.empty(),
                Optional.empty()));
    }

    private static Optional<CaseMove> move(List<CaseFile> before, List<CaseFile> after) {
        return CasesBetween.of(before, after).of(Optional.empty(), of(opened().key()));
    }

    @Test
    void tells_every_step_with_its_day_and_who_took_it() {
        CaseFile now = opened().with(Acts.of(ID, Act.DISPATCH, DAY), 2)
                .with(Acts.of(ID, Act.MEET, DAY), 3)
                .with(Acts.of(ID, Act.VERIFY, DAY.plusDays(1)), 4);
        assertThat(move(List.of(opened()), List.of(now)))
                .contains(new CaseMove(
                        Optional.of(CaseState.SUSPECTED),
                        Optional.of(CaseState.VERIFIED),
                        "AJ2022-0001 2022-04-20 交办核实（示例经办人）：示例理由；2022-04-21 核实属实（示例经办人）：示例理由"));
    }

    @Test
    void a_case_that_was_only_opened_or_withdrawn_moved_nowhere() {
        CaseFile withdrawn = opened().with(Acts.of(ID, Act.WITHDRAW, DAY), 2);
        assertThat(move(List.of(), List.of(opened()))).isEmpty();
        assertThat(move(List.of(opened()), List.of(withdrawn))).isEmpty();
    }

    @Test
    void what_was_corrected_since_is_not_told() {
        CaseFile corrected = opened().with(Acts.of(ID, Act.DISPATCH, DAY), 2)
                .with(Acts.corrected(ID, 2, DAY), 3)
                .with(Acts.of(ID, Act.REMOVE, DAY), 4);
        assertThat(move(List.of(opened()), List.of(corrected)).orElseThrow().detail())
                .isEqualTo("AJ2022-0001 2022-04-20 更正（示例经办人）：示例理由；2022-04-20 移出清单（示例经办人）：示例理由");
    }

    /** An office at work for 240 steps: any two moments compared, either way round. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void a_move_is_told_exactly_where_the_state_differs_and_mirrored(long seed) {
        var random = new Random(seed);
        var office = new InventedOffice(seed);
        var moments = new ArrayList<List<CaseFile>>();
        for (int step = 0; step < 240; step++) {
            office.step();
            moments.add(office.cases());
        }
        int told = 0;
        for (int i = 0; i < 300; i++) {
            List<CaseFile> one = moments.get(random.nextInt(moments.size()));
            List<CaseFile> other = moments.get(random.nextInt(moments.size()));
            CaseMoves there = CasesBetween.of(one, other);
            CaseMoves back = CasesBetween.of(other, one);
            for (EnterpriseKey key : keys(one, other)) {
                Optional<CaseMove> move = there.of(of(key), of(key));
                assertThat(move.isPresent())
                        .isEqualTo(CaseMove.stands(state(one, key)) != CaseMove.stands(state(other, key)));
                assertThat(back.of(of(key), of(key)))
                        .isEqualTo(move.map(m -> new CaseMove(m.to(), m.from(), m.detail())));
                move.ifPresent(m -> {
                    assertThat(m.from()).isEqualTo(state(one, key));
                    assertThat(m.to()).isEqualTo(state(other, key));
                    assertThat(m.detail()).isNotEmpty();
                });
                told += move.isPresent() ? 1 : 0;
            }
            assertThat(keys(one, one))
                    .allMatch(key ->
                            CasesBetween.of(one, one).of(of(key), of(key)).isEmpty());
        }
        assertThat(told).isGreaterThan(100);
    }

    private static Set<EnterpriseKey> keys(List<CaseFile> one, List<CaseFile> other) {
        var keys = new TreeSet<>(CasesOfPeriod.latest(one).keySet());
        keys.addAll(CasesOfPeriod.latest(other).keySet());
        return keys;
    }

    private static Optional<CaseState> state(List<CaseFile> cases, EnterpriseKey key) {
        return Optional.ofNullable(CasesOfPeriod.latest(cases).get(key)).map(CaseFile::state);
    }
}
