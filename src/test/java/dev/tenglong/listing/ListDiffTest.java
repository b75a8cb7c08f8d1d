package dev.tenglong.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.EnterpriseName;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Grounds;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ListDiffTest {

    private static final Revision FEBRUARY = new Revision(new Period(2022, 2), 1);
    private static final Revision MARCH = new Revision(new Period(2022, 3), 1);

    private static Standing standing(String key, String name, Category category, Boolean listed, Grounds grounds) {
        return new Standing(
                new EnterpriseKey(key),
                name,
                category,
                Optional.ofNullable(listed),
                false,
                grounds,
                OptionalInt.empty(),
                Optional.empty());
    }

    private static Standing hit(String key) {
        return standing(key, key, Category.HIGH_ENERGY_LOW_EFFICIENCY, true, Grounds.FIRM);
    }

    private static Standing fine(String key) {
        return standing(key, key, Category.COMPLIANT, false, Grounds.FIRM);
    }

    private static Standing absent(String key) {
        return standing(key, key, Category.INSUFFICIENT_DATA, null, Grounds.ABSENT);
    }

    private static ListDiff diff(List<Standing> before, List<Standing> after) {
        return ListDiff.of(FEBRUARY, before, MARCH, after, CaseMoves.NONE);
    }

    private static List<String> keys(ListDiff diff, Move move) {
        return diff.of(move).stream().map(pair -> pair.key().value()).toList();
    }

    @Test
    void every_enterprise_that_was_hit_or_is_of_another_category_makes_one_move() {
        ListDiff diff = diff(
                List.of(fine("A"), hit("B"), fine("C"), hit("D"), fine("E"), hit("F"), fine("H")),
                List.of(
                        hit("A"),
                        fine("B"),
                        standing("C", "C", Category.HIGH_ENERGY, false, Grounds.FIRM),
                        hit("D"),
                        fine("E"),
                        absent("F"),
                        hit("G"),
                        fine("I")));
        assertThat(keys(diff, Move.ENTERED)).containsExactly("A", "G");
        assertThat(keys(diff, Move.LEFT)).containsExactly("B", "F");
        assertThat(keys(diff, Move.CHANGED)).containsExactly("C", "H", "I");
        assertThat(keys(diff, Move.CONTINUING)).containsExactly("D");
        assertThat(diff.summary()).isEqualTo("新增命中 2、本期未命中 2、类别或状态变化 3、延续 1");
    }

    @Test
    void who_is_absent_from_a_screening_has_no_standing_in_it() {
        Pair pair = diff(List.of(hit("A")), List.of(absent("A"))).of(Move.LEFT).get(0);
        assertThat(pair.to()).isEmpty();
    }

    @Test
    void absent_from_both_is_no_difference_at_all() {
        ListDiff diff = diff(List.of(absent("A")), List.of(absent("A")));
        assertThat(diff.hasDifferences()).isFalse();
        assertThat(diff.count(Move.CONTINUING)).isZero();
    }

    @Test
    void undecided_to_not_hit_within_a_category_is_no_move() {
        Standing undecided = standing("A", "A", Category.INSUFFICIENT_DATA, null, Grounds.FIRM);
        Standing cleared = standing("A", "A", Category.INSUFFICIENT_DATA, false, Grounds.FIRM);
        assertThat(diff(List.of(undecided), List.of(cleared)).hasDifferences()).isFalse();
    }

    @Test
    void a_screening_compared_with_itself_has_nothing_not_even_lines_that_continue() {
        ListDiff diff = ListDiff.of(MARCH, List.of(hit("A")), MARCH, List.of(hit("A")), CaseMoves.NONE);
        assertThat(diff.summary()).isEqualTo("新增命中 0、本期未命中 0、类别或状态变化 0、延续 0");
    }

    @Test
    void a_case_that_moved_is_a_difference_also_of_who_is_in_neither_screening() {
        var removed = new CaseMove(Optional.of(CaseState.DISPATCHED), Optional.of(CaseState.REMOVED), "移出");
        CaseMoves moves = (from, to) -> Optional.of(removed);
        ListDiff diff = ListDiff.of(
                FEBRUARY,
                List.of(hit("A"), hit("B"), fine("C"), absent("D"), absent("E")),
                MARCH,
                List.of(hit("A"), fine("B"), fine("C"), absent("D"), hit("E")),
                moves);
        assertThat(keys(diff, Move.CHANGED)).containsExactly("A", "C", "D");
        assertThat(keys(diff, Move.LEFT)).containsExactly("B");
        assertThat(keys(diff, Move.ENTERED)).containsExactly("E");
        Pair pair = diff.of(Move.CHANGED).get(2);
        assertThat(pair.judgedFrom()).isEmpty();
        assertThat(pair.judgedTo()).isEmpty();
        assertThat(diff.of(Move.LEFT).get(0).caseMove()).contains(removed);
    }

    @Test
    void lines_that_continue_are_no_difference() {
        assertThat(diff(List.of(hit("A")), List.of(hit("A"))).hasDifferences()).isFalse();
    }

    @Test
    void one_without_a_code_is_matched_by_its_name_and_known_by_the_code_found_later() {
        Standing nameless = standing("~" + EnterpriseName.key("示例厂"), "示例厂", Category.COMPLIANT, false, Grounds.FIRM);
        Standing coded =
                standing("91990100MA0020075K", "示例 厂", Category.HIGH_ENERGY_LOW_EFFICIENCY, true, Grounds.FIRM);
        for (ListDiff diff :
                List.of(diff(List.of(nameless), List.of(coded)), diff(List.of(coded), List.of(nameless)))) {
            Move move = diff.count(Move.ENTERED) == 1 ? Move.ENTERED : Move.LEFT;
            Pair pair = diff.of(move).get(0);
            assertThat(pair.key().value()).isEqualTo("91990100MA0020075K");
            assertThat(pair.from()).isPresent();
            assertThat(pair.to()).isPresent();
        }
    }

    @Test
    void a_name_that_two_codes_bear_matches_neither_whichever_way_it_is_asked() {
        Standing nameless = standing("~" + EnterpriseName.key("示例厂"), "示例厂", Category.COMPLIANT, false, Grounds.FIRM);
        List<Standing> two = List.of(
                standing("91990100MA0020075K", "示例厂", Category.COMPLIANT, false, Grounds.FIRM),
                standing("91990100MA0020147C", "示例厂", Category.COMPLIANT, false, Grounds.FIRM));
        assertThat(diff(two, List.of(nameless)).count(Move.CHANGED)).isEqualTo(3);
        assertThat(diff(List.of(nameless), two).count(Move.CHANGED)).isEqualTo(3);
    }
}
