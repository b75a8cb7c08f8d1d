package dev.tenglong.cli.console;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** A series as a row of bars (走势图), the lowest value the lowest bar; an unknown value is a dot. */
public final class Sparkline {

    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final char UNKNOWN = '·';

    private Sparkline() {}

    /** The series; empty where fewer than two values are known or the bars would not come through. */
    public static Optional<String> of(List<Optional<BigDecimal>> values, Charset charset) {
        List<BigDecimal> known = values.stream().flatMap(Optional::stream).toList();
        if (known.size() < 2 || !charset.newEncoder().canEncode(BARS + UNKNOWN)) {
            return Optional.empty();
        }
        BigDecimal lowest = known.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal highest = known.stream().max(BigDecimal::compareTo).orElseThrow();
        var line = new StringBuilder();
        values.forEach(
                value -> line.append(value.map(v -> bar(v, lowest, highest)).orElse(UNKNOWN)));
        return Optional.of(line.toString());
    }

    private static char bar(BigDecimal value, BigDecimal lowest, BigDecimal highest) {
        BigDecimal range = highest.subtract(lowest);
        if (range.signum() == 0) {
            return BARS.charAt(BARS.length() / 2 - 1);
        }
        BigDecimal steps = BigDecimal.valueOf(BARS.length() - 1L);
        return BARS.charAt(value.subtract(lowest)
                .multiply(steps)
                .divide(range, 0, RoundingMode.HALF_UP)
                .intValueExact());
    }
}
