package dev.tenglong.listing;

import static dev.tenglong.screening.Category.COMPLIANT;
import static dev.tenglong.screening.Category.EXEMPT;
import static dev.tenglong.screening.Category.HIGH_ENERGY_LOW_EFFICIENCY;
import static dev.tenglong.screening.Category.INSUFFICIENT_DATA;
import static dev.tenglong.screening.Category.OUT_OF_SCOPE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.indicator.Measured;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Grounds;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Outcome;
import dev.tenglong.screening.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListDraftTest {

    private static final Revision MARCH = new Revision(new Period(2022, 3), 1);
    private static final String CODE = "91330105MA2B1CDE6N";
    private static final String OTHER = "91330105MA2B1CDF4H";

    @Test
    void a_hit_that_was_not_on_the_list_is_new() {
        assertThat(draw(List.of(), hit(CODE))).isEqualTo("new");
    }

    @Test
    void a_line_that_hits_again_continues() {
        assertThat(draw(List.of(hit(CODE)), hit(CODE))).isEqualTo("continuing");
    }

    @Test
    void falling_off_the_screen_only_suggests_acceptance() {
        assertThat(draw(List.of(hit(CODE)), verdict(CODE, COMPLIANT, false, Grounds.FIRM)))
                .isEqualTo("meets_standard");
    }

    @Test
    void missing_from_the_files_is_no_removal() {
        ListDraft draft = new ListDraft(List.of(verdict(OTHER, COMPLIANT, false, Grounds.FIRM)), lines(hit(CODE)));
        assertThat(changes(draft)).isEqualTo("missing_data");
        assertThat(draft.verdicts()).hasSize(2).anySatisfy(v -> {
            assertThat(v.dossier().key().value()).isEqualTo(CODE);
            assertThat(v.grounds()).isEqualTo(Grounds.ABSENT);
            assertThat(v.category()).isEqualTo(INSUFFICIENT_DATA);
            assertThat(v.judgements()).hasSize(Indicator.values().length);
        });
    }

    @Test
    void undecided_for_want_of_data_is_missing_data() {
        assertThat(draw(List.of(hit(CODE)), verdict(CODE, INSUFFICIENT_DATA, null, Grounds.FIRM)))
                .isEqualTo("missing_data");
    }

    @Test
    void on_weak_grounds_a_line_carries_over_whatever_they_show() {
        assertThat(draw(List.of(hit(CODE)), verdict(CODE, COMPLIANT, false, Grounds.WEAK)))
                .isEqualTo("not_judged");
        assertThat(draw(List.of(hit(CODE)), verdict(CODE, INSUFFICIENT_DATA, null, Grounds.WEAK)))
                .isEqualTo("not_judged");
    }

    @Test
    void where_nothing_was_judged_a_line_in_no_file_carries_over_too() {
        ListDraft draft = new ListDraft(List.of(verdict(OTHER, COMPLIANT, false, Grounds.WEAK)), lines(hit(CODE)));
        assertThat(changes(draft)).isEqualTo("not_judged");
    }

    @Test
    void out_of_scope_is_not_meeting_the_standard() {
        assertThat(draw(List.of(hit(CODE)), verdict(CODE, OUT_OF_SCOPE, false, Grounds.FIRM)))
                .isEqualTo("not_judged");
    }

    @Test
    void an_exemption_takes_a_line_off_and_is_remembered() {
        ListDraft draft = new ListDraft(List.of(verdict(CODE, EXEMPT, false, Grounds.FIRM)), lines(hit(CODE)));
        assertThat(draft.as(MARCH).lines()).isEmpty();
        assertThat(draft.as(MARCH).departed()).extracting(ListLine::change).containsExactly(Change.REMOVED);
    }

    @Test
    void a_line_that_gained_its_code_or_lost_it_is_the_same_line() {
        assertThat(draw(List.of(hit("")), hit(CODE))).isEqualTo("continuing");
        assertThat(draw(List.of(hit(CODE)), hit(""))).isEqualTo("continuing");
    }

    @Test
    void a_row_without_a_code_does_not_swallow_two_lines_of_its_name() {
        String name = "示例纺织有限公司";
        var one = verdict(CODE, name, HIGH_ENERGY_LOW_EFFICIENCY, true, Grounds.FIRM);
        var other = verdict(OTHER, name, HIGH_ENERGY_LOW_EFFICIENCY, true, Grounds.FIRM);
        assertThat(draw(List.of(one, other), hit(""))).isEqualTo("missing_data missing_data new");
    }

    @Test
    void a_renamed_enterprise_keeps_its_line() {
        var renamed = verdict(CODE, "改名后", HIGH_ENERGY_LOW_EFFICIENCY, true, Grounds.FIRM);
        assertThat(draw(List.of(hit(CODE)), renamed)).isEqualTo("continuing");
    }

    private static String draw(List<Verdict> before, Verdict now) {
        return changes(new ListDraft(List.of(now), lines(before.toArray(Verdict[]::new))));
    }

    private static String changes(ListDraft draft) {
        return String.join(
                " ",
                draft.as(MARCH).lines().stream()
                        .map(line -> line.change().word())
                        .toList());
    }

    private static List<ListLine> lines(Verdict... verdicts) {
        return Arrays.stream(verdicts)
                .map(verdict -> new ListLine(verdict, Change.NEW))
                .toList();
    }

    private static Verdict hit(String code) {
        return verdict(code, HIGH_ENERGY_LOW_EFFICIENCY, true, Grounds.FIRM);
    }

    private static Verdict verdict(String code, Category category, Boolean listed, Grounds grounds) {
        return verdict(code, "示例纺织有限公司" + (code.equals(OTHER) ? "二厂" : ""), category, listed, grounds);
    }

    private static Verdict verdict(String code, String name, Category category, Boolean listed, Grounds grounds) {
        var dossier = new Dossier(
                Optional.of(code).filter(c -> !c.isEmpty()).map(Uscc::new),
                name,
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
        var judgement = new Judgement(measured, Optional.empty(), Optional.of(Outcome.UNKNOWN), "");
        return new Verdict(
                dossier, category, Optional.ofNullable(listed), false, grounds, List.of(judgement), List.of());
    }
}
