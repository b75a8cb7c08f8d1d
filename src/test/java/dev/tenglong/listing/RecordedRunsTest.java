package dev.tenglong.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.enterprise.RevisionWish;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordedRunsTest {

    private final RecordedRun march = run("2022-03@1", true);
    private final RecordedRun wrongMarch = run("2022-03@2", false);
    private final RecordedRun may = run("2022-05@1", true, "2022-03@1");
    private final RecordedRun laterMay = run("2022-05@2", true, "2022-03@1");
    private final RecordedRun june = run("2022-06@1", true, "2022-05@1", "2022-03@2", "2022-03@1");
    private final RecordedRuns runs = new RecordedRuns(List.of(march, wrongMarch, may, laterMay, june));

    @Test
    void without_a_number_the_latest_that_was_not_retracted_is_meant() {
        assertThat(found("2022-03")).contains(march);
        assertThat(found("2022-05")).contains(laterMay);
        assertThat(found("2022-04")).isEmpty();
    }

    @Test
    void with_a_number_exactly_that_one_is_meant_even_retracted() {
        assertThat(found("2022-03@2")).contains(wrongMarch);
        assertThat(found("2022-03@3")).isEmpty();
    }

    @Test
    void a_list_drawn_on_one_since_retracted_or_followed_is_outdated() {
        assertThat(runs.outdated(june)).containsExactly(may, wrongMarch);
        assertThat(runs.outdated(laterMay)).isEmpty();
    }

    private Optional<RecordedRun> found(String wish) {
        return runs.find(RevisionWish.parse(wish).orElseThrow());
    }

    private static RecordedRun run(String revision, boolean stands, String... drawnOn) {
        var facts = new RunFacts(
                revision(revision),
                "00",
                "",
                true,
                false,
                List.of(drawnOn).stream().map(RecordedRunsTest::revision).toList(),
                List.of(),
                Optional.of("0123456789ab"));
        return new RecordedRun(facts, 1, stands ? Optional.empty() : Optional.of("填错统计期"));
    }

    private static Revision revision(String text) {
        String[] parts = text.split("@");
        return new Revision(Period.parse(parts[0]).orElseThrow(), Integer.parseInt(parts[1]));
    }
}
