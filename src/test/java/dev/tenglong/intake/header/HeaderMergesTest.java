package dev.tenglong.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.intake.sheet.MergedRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeaderMergesTest {

    @Test
    void finds_the_first_of_the_ranges_over_a_cell() {
        var random = new Random(7);
        for (int sheet = 0; sheet < 50; sheet++) {
            List<MergedRange> ranges = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                int row = 1 + random.nextInt(8);
                int column = 1 + random.nextInt(60);
                ranges.add(new MergedRange(row, row + random.nextInt(5), column, column + random.nextInt(40)));
            }
            var merges = new HeaderMerges(ranges, 10);
            for (int row = 1; row <= 10; row++) {
                for (int column = 1; column <= 110; column++) {
                    int r = row;
                    int c = column;
                    Optional<MergedRange> first = ranges.stream()
                            .filter(range -> range.contains(r, c))
                            .findFirst();
                    assertThat(merges.at(row, column)).isEqualTo(first);
                }
                int r = row;
                assertThat(merges.isAcross(row))
                        .isEqualTo(ranges.stream()
                                .anyMatch(m ->
                                        m.firstRow() <= r && m.lastRow() >= r && m.lastColumn() > m.firstColumn()));
            }
        }
    }

    @Test
    void looks_at_the_first_rows_only() {
        var merges = new HeaderMerges(List.of(new MergedRange(2, 1_048_576, 1, 1)), 3);
        assertThat(merges.at(1, 1)).isEmpty();
        assertThat(merges.at(3, 1)).isPresent();
        assertThat(merges.at(4, 1)).isEmpty();
        assertThat(merges.isAcross(3)).isFalse();
    }
}
