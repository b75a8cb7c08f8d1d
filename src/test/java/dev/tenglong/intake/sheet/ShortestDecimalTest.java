package dev.tenglong.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortestDecimalTest {

    @ParameterizedTest
    @CsvSource({
        "12.50, 12.5",
        "7, 7",
        "-0.0, 0",
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "2e23, 2e+23",
        "1e15, 1000000000000000",
        "1e16, 1e+16",
        "0.00001, 1e-05",
        "-1.5e-7, -1.5e-07",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        "913301050000001230, 9.1330105000000128e+17",
    })
    void prints(double value, String text) {
        assertThat(ShortestDecimal.of(value)).isEqualTo(text);
    }

    @Test
    void always_gives_the_same_double() {
        var random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(ShortestDecimal.of(value))).isEqualTo(value);
            }
        }
    }

    @Test
    void numbers_are_read_as_java_reads_them() {
        var random = new Random(8);
        for (int i = 0; i < 100_000; i++) {
            String text = Double.toString(random.nextGaussian() * Math.pow(10, random.nextInt(12) - 4));
            String cut = text.substring(0, Math.min(text.length(), 3 + random.nextInt(16)));
            if (!cut.contains("E")) {
                assertThat(CellNumber.parse(cut)).isEqualTo(Double.parseDouble(cut));
            }
        }
    }
}
