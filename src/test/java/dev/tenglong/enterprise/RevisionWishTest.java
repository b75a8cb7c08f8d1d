package dev.tenglong.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionWishTest {

    @Test
    void a_period_alone_asks_for_the_revision_that_counts() {
        assertThat(RevisionWish.parse("2022-03")).contains(new RevisionWish(new Period(2022, 3), OptionalInt.empty()));
        assertThat(RevisionWish.parse("2021")).contains(new RevisionWish(new Period(2021, 12), OptionalInt.empty()));
    }

    @Test
    void a_number_behind_an_at_sign_asks_for_that_revision() {
        assertThat(RevisionWish.parse("2022-03@12"))
                .contains(new RevisionWish(new Period(2022, 3), OptionalInt.of(12)));
        assertThat(RevisionWish.parse("2021@1")).hasToString("Optional[2021-12@1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@1",
                "2022-03@",
                "2022-03@0",
                "2022-03@01",
                "2022-03@-1",
                "2022-03@x",
                "2022-13",
                "2022-03@9999999",
                "2022-03@1@2"
            })
    void anything_else_is_refused(String text) {
        assertThat(RevisionWish.parse(text)).isEmpty();
    }
}
