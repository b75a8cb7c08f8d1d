package dev.tenglong.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFilterTest {

    @ParameterizedTest
    @CsvSource({
        "新增, NEW",
        "new, NEW",
        "missing_data, MISSING_DATA",
        "missing-data, MISSING_DATA",
        "延续, CONTINUING",
        "延续·本期不判定, NOT_JUDGED",
        "本期不判定, NOT_JUDGED"
    })
    void a_change_is_meant_by_its_english_or_chinese_word(String word, Change change) {
        assertThat(LineFilter.Status.byName(word)).contains(new LineFilter.Status(Set.of(change), Set.of()));
    }

    @Test
    void a_word_that_is_both_a_change_and_a_state_means_either() {
        assertThat(LineFilter.Status.byName("待验收"))
                .contains(new LineFilter.Status(Set.of(Change.MEETS_STANDARD), Set.of(CaseState.AWAITING_ACCEPTANCE)));
        assertThat(LineFilter.Status.byName("relapsed"))
                .contains(new LineFilter.Status(Set.of(Change.RELAPSED), Set.of(CaseState.RELAPSED)));
    }

    @Test
    void every_state_has_words_and_other_words_mean_nothing() {
        for (CaseState state : CaseState.values()) {
            assertThat(LineFilter.Status.byName(state.word()).orElseThrow().states())
                    .contains(state);
            assertThat(LineFilter.Status.byName(state.label()).orElseThrow().states())
                    .contains(state);
        }
        assertThat(LineFilter.Status.byName("好")).isEmpty();
        assertThat(LineFilter.Status.byName("")).isEmpty();
    }
}
