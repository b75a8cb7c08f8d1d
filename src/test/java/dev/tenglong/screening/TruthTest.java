package dev.tenglong.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

    @ParameterizedTest(name = "{0}, {1}: and {2}, or {3}")
    @CsvSource({
        "TRUE,    TRUE,    TRUE,    TRUE",
        "TRUE,    UNKNOWN, UNKNOWN, TRUE",
        "TRUE,    FALSE,   FALSE,   TRUE",
        "UNKNOWN, TRUE,    UNKNOWN, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE,   FALSE,   UNKNOWN",
        "FALSE,   TRUE,    FALSE,   TRUE",
        "FALSE,   UNKNOWN, FALSE,   UNKNOWN",
        "FALSE,   FALSE,   FALSE,   FALSE",
    })
    void and_and_or_follow_the_tables_of_kleene(Truth one, Truth other, Truth and, Truth or) {
        assertThat(one.and(other)).isEqualTo(and);
        assertThat(one.or(other)).isEqualTo(or);
    }

    @ParameterizedTest(name = "not {0} is {1}")
    @CsvSource({"TRUE, FALSE", "UNKNOWN, UNKNOWN", "FALSE, TRUE"})
    void not_leaves_the_unknown_unknown(Truth truth, Truth not) {
        assertThat(truth.not()).isEqualTo(not);
    }
}
