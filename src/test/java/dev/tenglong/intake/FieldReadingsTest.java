package dev.tenglong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldReadingsTest {

    private static final String CODE = "91990100MA0020075K";

    /** Name, code, tax, revenue, and a column nobody reads. */
    private static final Map<Integer, Field> READ =
            Map.of(1, Field.NAME, 2, Field.USCC, 3, Field.TAX, 4, Field.REVENUE);

    private static String read(String rest, int width) {
        var fields = new ArrayList<>(List.of("示例甲公司", CODE));
        fields.addAll(List.of(rest.split(",", -1)));
        return new FieldReadings(READ, width)
                .only(fields)
                .map(way -> String.join("|", way.texts().subList(2, way.texts().size())))
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,025,000.50,99,000.00;1,025,000.50|99,000.00",
                "1,025,99,000;1,025|99,000",
                "-1,025.00,99;-1,025.00|99",
                "¥1,025.00,0;¥1,025.00|0",
                "12,1,025.50;12|1,025.50",
                "1,025,;1,025|",
                "1,025,-;1,025|-",
                "1,025,100,200;-",
                "1,025,0,250;-",
                "10,25,000;10|25,000",
                "1,25,300;1|25,300",
                "约600,1,025;约600|1,025",
                "1000,025.5,3;-",
                "甲,1,2;-"
            })
    void one_reading_or_none(String rest, String expected) {
        if (expected.startsWith("约")) {
            assertThat(read(rest, 4)).isEqualTo("-");
        } else {
            assertThat(read(rest, 4)).isEqualTo(expected);
        }
    }

    @Test
    void an_empty_field_at_the_end_may_be_a_column_or_a_separator_too_many() {
        assertThat(read("12,345,", 4)).isEqualTo("-");
        assertThat(read("12,345.50,99,", 4)).isEqualTo("12,345.50|99");
    }

    @Test
    void ways_that_differ_only_in_what_nobody_reads_are_one() {
        assertThat(read("1,025.00,99,1,234,567", 6)).isEqualTo("1,025.00|99|1|234,567");
        assertThat(read("1,025.00,99,甲,1,234", 6)).isEqualTo("1,025.00|99|甲|1,234");
    }

    @Test
    void texts_are_never_joined() {
        var fields = List.of("示例", "甲公司", CODE, "1", "2");
        assertThat(new FieldReadings(READ, 4).only(fields)).isEmpty();
    }

    @Test
    void a_hostile_row_is_given_up_at_once() {
        var fields = new ArrayList<>(List.of("示例甲公司", CODE));
        fields.addAll(Stream.generate(() -> "111").limit(390).toList());
        assertThat(new FieldReadings(READ, 200).only(fields)).isEmpty();
        fields.addAll(fields);
        assertThat(new FieldReadings(READ, 200).only(fields)).isEmpty();
    }

    /** Whatever was cut, the only reading found is what was written. */
    @RepeatedTest(200)
    void what_is_read_is_what_was_written(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var figures = Stream.generate(() -> figure(random)).limit(2).toList();
        String found = read(String.join(",", figures), 4);
        assertThat(found).isIn(String.join("|", figures), "-");
    }

    private static String figure(Random random) {
        long whole = random.nextLong(random.nextBoolean() ? 2_000 : 50_000_000);
        String grouped = String.format(Locale.ROOT, "%,d", whole);
        return random.nextBoolean() ? grouped + ".50" : grouped;
    }
}
