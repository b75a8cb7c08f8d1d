package dev.tenglong.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.enterprise.Uscc;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExemptionTest {

    private static final Exemption YEAR = new Exemption(
            Uscc.of("91990100MA0020075K").orElseThrow(),
            "新建企业",
            "示例〔2022〕5号",
            "示例领导小组",
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 12, 31),
            Optional.empty());

    private static final Exemption ENDED = YEAR.ended(LocalDate.of(2022, 7, 1));

    @ParameterizedTest(name = "on {0}: {1}, ended {2}")
    @CsvSource({
        "2021-12-31, NOT_STARTED, NOT_STARTED",
        "2022-01-01, IN_FORCE, IN_FORCE",
        "2022-06-30, IN_FORCE, IN_FORCE",
        "2022-07-01, IN_FORCE, ENDED",
        "2022-12-31, IN_FORCE, ENDED",
        "2023-01-01, EXPIRED, ENDED"
    })
    void the_first_and_the_last_day_count(LocalDate day, Exemption.State state, Exemption.State ended) {
        assertThat(YEAR.on(day)).isEqualTo(state);
        assertThat(ENDED.on(day)).isEqualTo(ended);
        assertThat(YEAR.isInForce(day)).isEqualTo(state == Exemption.State.IN_FORCE);
        assertThat(ENDED.isInForce(day)).isEqualTo(ended == Exemption.State.IN_FORCE);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}, ended {3}")
    @CsvSource({
        "2021-01-01, 2021-12-31, false, false",
        "2021-01-01, 2022-01-01, true, true",
        "2022-06-30, 2023-06-30, true, true",
        "2022-07-01, 2023-06-30, true, false",
        "2023-01-01, 2023-06-30, false, false",
        "2021-01-01, 2023-06-30, true, true"
    })
    void two_overlap_where_they_share_a_day(LocalDate from, LocalDate until, boolean overlaps, boolean ended) {
        assertThat(YEAR.overlaps(from, until)).isEqualTo(overlaps);
        assertThat(ENDED.overlaps(from, until)).isEqualTo(ended);
    }

    @Test
    void one_that_ended_on_its_first_day_never_was() {
        Exemption never = YEAR.ended(YEAR.from());
        assertThat(never.isInForce(YEAR.from())).isFalse();
        assertThat(never.overlaps(YEAR.from(), YEAR.until())).isFalse();
    }
}
