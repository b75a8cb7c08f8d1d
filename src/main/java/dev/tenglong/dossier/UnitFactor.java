package dev.tenglong.dossier;

import dev.tenglong.units.Dimension;
import dev.tenglong.units.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What figures change by when a unit is mistaken for another (单位之间的倍数), the least first. */
enum UnitFactor {
    TEN("10", 10, 1),
    FIFTEEN("15", 15, 1),
    /** Square metres in a 亩. */
    MU("666.67", 2000, 3),
    THOUSAND("1000", 1000, 1),
    TEN_THOUSAND("10000", 10_000, 1);

    private static final BigDecimal HALF_MORE = new BigDecimal("1.5");
    private static final BigDecimal TWO_THIRDS = new BigDecimal("0.6667");

    private final String label;
    private final BigDecimal numerator;
    private final BigDecimal denominator;

    UnitFactor(String label, int numerator, int denominator) {
        this.label = label;
        this.numerator = BigDecimal.valueOf(numerator);
        this.denominator = BigDecimal.valueOf(denominator);
    }

    String label() {
        return label;
    }

    /** What is still near it, from below. */
    BigDecimal least() {
        return new BigDecimal(label).multiply(TWO_THIRDS);
    }

    private boolean isNear(BigDecimal times) {
        return times.compareTo(least()) >= 0 && times.compareTo(new BigDecimal(label).multiply(HALF_MORE)) <= 0;
    }

    /** The factor nearest to a change, if one is near; midway between two the greater. */
    static Optional<UnitFactor> near(BigDecimal times) {
        return Arrays.stream(values())
                .filter(factor -> factor.isNear(times))
                .reduce((lesser, greater) -> times.multiply(times)
                                        .compareTo(new BigDecimal(lesser.label).multiply(new BigDecimal(greater.label)))
                                < 0
                        ? lesser
                        : greater);
    }

    /** The likely mistake in words: which unit was read as which. */
    String likely(Dimension dimension, boolean grown) {
        String base = dimension.base().label();
        String small = labels(dimension, unit -> unit.toBase(numerator).compareTo(denominator) == 0);
        String large = labels(dimension, unit -> unit.toBase(denominator).compareTo(numerator) == 0);
        String told = Stream.of(
                        grown ? asRead(small, base) : asRead(base, small),
                        grown ? asRead(base, large) : asRead(large, base))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("，或"));
        return told.isEmpty() ? "像是单位或小数点有误" : "像是" + told;
    }

    private static Optional<String> asRead(String written, String read) {
        return written.isEmpty() || read.isEmpty() ? Optional.empty() : Optional.of(written + "的数按" + read + "读取");
    }

    private static String labels(Dimension dimension, Predicate<Unit> which) {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.dimension() == dimension && !unit.isRare())
                .filter(which)
                .map(Unit::label)
                .collect(Collectors.joining("或"));
    }
}
