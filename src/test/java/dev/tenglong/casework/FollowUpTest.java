package dev.tenglong.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.listing.CaseState;
import dev.tenglong.listing.Change;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Screenings, revisions, retractions and acts of people in any order: what a screening may do to a case, and what never. */
class FollowUpTest {

    private static final int WALKS = 8;
    private static final int STEPS = 600;

    /** 8 × 600 steps. */
    @Test
    void keeps_every_line_and_every_case() {
        Set<Act> seen = EnumSet.noneOf(Act.class);
        for (int seed = 1; seed <= WALKS; seed++) {
            var office = new InventedOffice(seed);
            for (int step = 0; step < STEPS; step++) {
                office.step();
                office.requireSense();
            }
            seen.addAll(office.seen());
        }
        assertThat(seen)
                .as("the walks get everywhere")
                .containsAll(EnumSet.complementOf(EnumSet.of(Act.IDENTIFY, Act.CORRECT)));
    }

    @Test
    void a_hit_after_a_closing_within_the_watch_period_is_a_relapse() {
        var office = new InventedOffice(1);
        office.screen(2022, 3, 'H');
        office.close("2022-04-20");
        office.screen(2022, 4, 'H'); // figures to 30 April, ten days after
        assertThat(office.changes()).containsExactly(Change.RELAPSED);
        assertThat(office.cases()).extracting(CaseFile::state).containsExactly(CaseState.CLOSED, CaseState.RELAPSED);
        assertThat(office.cases().get(1).opening().relapses()).isEqualTo(1);
        office.screen(2022, 4, 'H');
        assertThat(office.changes()).as("the same in a revision").containsExactly(Change.RELAPSED);
    }

    @Test
    void figures_older_than_the_closing_say_nothing_of_the_time_after() {
        var office = new InventedOffice(1);
        office.screen(2022, 3, 'H');
        office.close("2022-05-20");
        office.screen(2022, 4, 'H');
        assertThat(office.changes()).isEmpty();
        assertThat(office.departures()).containsExactly(Change.CLOSED);
        office.screen(2022, 5, 'H');
        assertThat(office.changes()).containsExactly(Change.RELAPSED);
    }

    @Test
    void a_hit_after_the_watch_period_is_a_new_case_that_knows_the_earlier() {
        var office = new InventedOffice(1);
        office.screen(2022, 3, 'H');
        office.close("2022-05-20");
        office.screen(2024, 6, 'H');
        assertThat(office.changes()).containsExactly(Change.NEW);
        CaseFile second = office.cases().get(1);
        assertThat(second.state()).isEqualTo(CaseState.SUSPECTED);
        assertThat(second.opening().earlier()).contains(office.cases().get(0).id());
        assertThat(second.opening().relapses()).isZero();
    }

    @Test
    void a_list_is_not_drawn_again_because_of_what_came_after_it() {
        var office = new InventedOffice(1);
        office.screen(2022, 3, 'H');
        office.close("2022-04-20");
        office.screen(2022, 3, 'H');
        assertThat(office.changes()).containsExactly(Change.NEW);
        assertThat(office.cases()).hasSize(1);
    }

    @Test
    void dropping_off_and_going_missing_decide_nothing() {
        for (char outcome : List.of('M', 'A', '?')) {
            var office = new InventedOffice(1);
            office.screen(2022, 3, 'H');
            office.dispatch();
            office.screen(2022, 4, outcome);
            assertThat(office.cases()).extracting(CaseFile::state).containsExactly(CaseState.DISPATCHED);
            assertThat(office.cases().get(0).mark())
                    .isEqualTo(outcome == 'M' ? Mark.MEETS_STANDARD : Mark.MISSING_DATA);
            assertThat(office.changes()).hasSize(1);
        }
    }
}
