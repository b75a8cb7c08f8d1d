package dev.tenglong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowNumbersTest {

    private final RowNumbers rows = new RowNumbers();

    @Test
    void rows_that_follow_one_another_are_one_stretch() {
        IntStream.of(3, 4, 5, 9, 11, 12).forEach(rows::add);

        assertThat(rows.count()).isEqualTo(6);
        assertThat(rows.addresses()).containsExactly("3:5", "9:9", "11:12");
        assertThat(rows.shown(3)).isEqualTo("第 3—5、9、11—12 行");
        assertThat(rows.shown(2)).isEqualTo("第 3—5、9 行等");
    }

    @Test
    void of_very_many_stretches_all_rows_are_counted() {
        IntStream.range(0, 5_000).map(i -> 2 * i + 1).forEach(rows::add);

        assertThat(rows.count()).isEqualTo(5_000);
        assertThat(rows.addresses()).hasSize(1_000);
    }
}
