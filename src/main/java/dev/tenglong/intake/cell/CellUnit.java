package dev.tenglong.intake.cell;

import dev.tenglong.intake.header.ColumnPlan.Planned;
import dev.tenglong.intake.header.UnitSource;
import dev.tenglong.units.Dimension;
import dev.tenglong.units.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a cell says of its unit held against its column's (单元格的单位). A unit the header, the table or a mapping names must
 * agree; one that is only assumed gives way.
 */
final class CellUnit {

    /** The power of ten in the name of a unit, by how the name begins. */
    private static final Map<String, Integer> POWERS = Map.of("万", 4, "亿", 8, "百万元", 6, "千元", 3);

    private final Unit column;
    private final Dimension dimension;
    private final boolean assumed;

    CellUnit(Planned planned) {
        this.column = planned.column().unit().orElseThrow();
        this.dimension = planned.column().field().dimension();
        this.assumed = planned.unitSource()
                .map(source -> source == UnitSource.DEFAULT || source == UnitSource.BESIDE)
                .orElse(false);
    }

    /** Whether nobody says what the unit of the column is. */
    boolean isAssumed() {
        return assumed;
    }

    /** The amount in the base unit; empty where cell and column contradict each other. */
    Optional<BigDecimal> toBase(BigDecimal number, Surroundings around) {
        if (around.yuan() && dimension != Dimension.MONEY) {
            return Optional.empty();
        }
        if (around.unit().isPresent()) {
            return of(around.unit().get()).map(unit -> unit.toBase(number));
        }
        if (around.power() > 0) {
            return withPower(around.power()).map(number::movePointRight).map(column::toBase);
        }
        return Optional.of((around.yuan() && assumed ? Unit.YUAN : column).toBase(number));
    }

    /** The amount where the cell shows another unit of the dimension than its column has, and both come to the same. */
    Optional<BigDecimal> agreed(BigDecimal stored, BigDecimal shown, Surroundings around) {
        BigDecimal amount = column.toBase(stored);
        return around.unit()
                .filter(unit -> unit.dimension() == dimension)
                .filter(unit -> unit.toBase(shown).compareTo(amount) == 0)
                .map(unit -> amount);
    }

    private Optional<Unit> of(Unit named) {
        if (isShortFor(named)) {
            return Optional.of(column);
        }
        boolean agrees = named.dimension() == dimension
                && (assumed || named.toBase(BigDecimal.ONE).compareTo(column.toBase(BigDecimal.ONE)) == 0);
        return agrees ? Optional.of(named) : Optional.empty();
    }

    /** 吨 in a column of 吨标准煤. */
    private boolean isShortFor(Unit named) {
        return dimension == Dimension.STANDARD_COAL
                && named.dimension() == Dimension.MASS
                && column.label().startsWith(named.label());
    }

    /** By how many places more 万 shifts the point in a column of this unit: 4 in one of 元, none in one of 万元. */
    private Optional<Integer> withPower(int power) {
        Optional<Integer> own = POWERS.entrySet().stream()
                .filter(entry -> column.label().startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (own.isEmpty()) {
            return Optional.of(power);
        }
        return own.get() == power ? Optional.of(0) : assumed ? Optional.of(power - own.get()) : Optional.empty();
    }

    /** Whether the places by which a format shifts the point are those of the unit assumed: 4 and 万元. */
    boolean isShiftedBy(int places) {
        return POWERS.entrySet().stream()
                .anyMatch(entry -> entry.getValue() == places && column.label().startsWith(entry.getKey()));
    }
}
