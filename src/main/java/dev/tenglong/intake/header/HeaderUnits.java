package dev.tenglong.intake.header;

import dev.tenglong.units.Dimension;
import dev.tenglong.units.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one header says of units (列头的单位), gathered part by part. Where it names two units of one dimension, or one that is
 * not known, it names none that could be relied on.
 */
final class HeaderUnits {

    private final Map<Dimension, Unit> named = new EnumMap<>(Dimension.class);
    private Optional<Unit> last = Optional.empty();
    private Optional<String> contradiction = Optional.empty();
    private Optional<String> foreign = Optional.empty();
    private Optional<String> unclear = Optional.empty();

    void name(Unit unit) {
        Unit before = named.put(unit.dimension(), unit);
        if (before != null && before != unit) {
            contradiction = Optional.of(before.label() + "、" + unit.label());
        }
        last = Optional.of(unit);
    }

    /**
     * What a pair of brackets holds.
     *
     * @return whether it names a unit
     */
    boolean take(String inside) {
        var units = new ArrayList<Unit>();
        var others = new ArrayList<String>();
        for (String token : inside.split("[,、;|]|(?<=[^:为])(?=(?:计量|金额|面积)?单位)")) {
            Optional<Unit> unit = UnitText.unit(token);
            unit.ifPresentOrElse(units::add, () -> others.add(token));
        }
        units.forEach(this::name);
        others.stream()
                .filter(token -> UnitText.looksLikeOne(token) || UnitText.looksLikeOne(UnitText.bare(token)))
                .forEach(token -> doubt(UnitText.isCurrency(token) ? token : UnitText.bare(token)));
        return !units.isEmpty();
    }

    /** Something that is meant as a unit and is none that is known. */
    void doubt(String text) {
        if (UnitText.isForeign(text)) {
            foreign = Optional.of(text);
        } else {
            unclear = unclear.or(() -> Optional.of(text));
        }
    }

    /** The innermost unit; empty where there is doubt. */
    Optional<Unit> unit() {
        return contradiction.isPresent() || foreign.isPresent() ? Optional.empty() : last;
    }

    /** What is not a unit though it stands where one would. */
    Optional<String> unknown() {
        return contradiction.or(() -> foreign).or(() -> last.isPresent() ? Optional.empty() : unclear);
    }
}
