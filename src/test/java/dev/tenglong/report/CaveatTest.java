package dev.tenglong.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RecordedRuns;
import dev.tenglong.listing.RunFacts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaveatTest {

    private final RecordedRun taken = run(2021, 12, 1, Optional.of("用错了文件 甲.xlsx"));
    private final RecordedRun again = run(2021, 12, 2, Optional.empty());
    private final RecordedRun early = run(2022, 1, 1, Optional.empty());
    private final RecordedRun later = run(2022, 1, 2, Optional.empty());
    private final RecordedRun drawn = run(2022, 3, 1, Optional.empty(), taken, early);
    private final RecordedRun fresh = run(2022, 4, 1, Optional.empty(), again, later);
    private final RecordedRuns runs = new RecordedRuns(List.of(taken, again, early, later, drawn, fresh));

    @Test
    void a_list_taken_back_says_so_with_the_reason() {
        assertThat(Caveat.of(taken, runs, Edition.INTERNAL)).containsExactly(new Caveat("已撤回", "已撤回：用错了文件 甲.xlsx"));
    }

    @Test
    void a_list_drawn_on_one_taken_back_or_followed_says_so() {
        assertThat(Caveat.of(drawn, runs, Edition.INTERNAL))
                .containsExactly(
                        new Caveat("所依据的清单已变动", "本清单依据 2021-12 第1版形成，该版已撤回：用错了文件 甲.xlsx"),
                        new Caveat("所依据的清单已变动", "本清单依据 2022-01 第1版形成，该版已有第2版"));
        assertThat(Caveat.of(fresh, runs, Edition.INTERNAL)).isEmpty();
    }

    @Test
    void the_public_is_told_no_reasons() {
        assertThat(Caveat.of(taken, runs, Edition.PUBLIC)).containsExactly(new Caveat("已撤回", "已撤回"));
        assertThat(Caveat.of(drawn, runs, Edition.PUBLIC))
                .noneMatch(caveat -> caveat.sentence().contains("甲"));
    }

    private static RecordedRun run(
            int year, int month, int number, Optional<String> retracted, RecordedRun... drawnOn) {
        var facts = new RunFacts(
                new Revision(new Period(year, month), number),
                "00",
                "",
                true,
                false,
                List.of(drawnOn).stream().map(RecordedRun::revision).toList(),
                List.of(),
                Optional.empty());
        return new RecordedRun(facts, 1, retracted);
    }
}
