package dev.tenglong.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SparklineTest {

    @Test
    void the_lowest_value_is_the_lowest_bar_and_the_highest_the_highest() {
        assertThat(line("1", "2", "3", "4", "5", "6", "7", "8")).contains("▁▂▃▄▅▆▇█");
        assertThat(line("-5", "0", "5")).contains("▁▅█");
    }

    @Test
    void an_unknown_value_is_a_dot() {
        assertThat(line("1", null, "2")).contains("▁·█");
    }

    @Test
    void a_series_that_does_not_move_lies_in_the_middle() {
        assertThat(line("7", "7.0")).contains("▄▄");
    }

    @Test
    void one_value_is_no_series() {
        assertThat(line("1", null)).isEmpty();
    }

    @Test
    void where_the_terminal_lacks_the_bars_there_are_none() {
        assertThat(Sparkline.of(values("1", "2"), StandardCharsets.ISO_8859_1)).isEmpty();
        assertThat(Sparkline.of(values("1", "2"), Charset.forName("GBK"))).contains("▁█");
    }

    private static Optional<String> line(String... values) {
        return Sparkline.of(values(values), StandardCharsets.UTF_8);
    }

    private static List<Optional<BigDecimal>> values(String... values) {
        return Arrays.stream(values)
                .map(value -> Optional.ofNullable(value).map(BigDecimal::new))
                .toList();
    }
}
