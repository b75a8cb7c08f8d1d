package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.DossierCode.LAND_LEASES_NOT_SUPPLIED;
import static dev.tenglong.diagnostics.DossierCode.LAND_PARTS_DIFFER;
import static dev.tenglong.diagnostics.IntakeCode.NEGATIVE_VALUE;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The quantities of each enterprise of a period (数量的汇总): as its tables settle them, and what is summed from parts. */
final class Quantities {

    private static final List<Field> POLLUTANTS = List.of(Field.COD, Field.AMMONIA, Field.SO2, Field.NOX);

    private static final Map<Field, List<Field>> SUMS = Map.of(
            Field.LAND,
            List.of(Field.LAND_OWNED, Field.LAND_LEASED_IN, Field.LAND_LEASED_OUT),
            Field.POLLUTANT,
            POLLUTANTS);

    private final Set<Quantity> columns;
    private final Findings findings;
    private boolean leasesAssumed;

    /** @param columns those that some table of the period has */
    Quantities(Set<Quantity> columns, Findings findings) {
        this.columns = columns;
        this.findings = findings;
    }

    /** Reports once what no table of the period supplied. */
    void report() {
        if (leasesAssumed) {
            findings.add(
                    Diagnostic.of(LAND_LEASES_NOT_SUPPLIED, new Location.WholeRun(), "没有任何表提供租入或租出土地面积，实际用地按自有土地计"));
        }
    }

    Map<Field, Figure> figures(Settlement from) {
        Map<Field, Figure> figures = settled(from, false);
        if (!from.unsettled(false).contains(Field.LAND)) {
            land(figures);
        }
        return figures;
    }

    /**
     * January to the month of the period, of the year before, as 去年同期 columns have it.
     *
     * @param current of the same enterprise
     */
    Amounts samePeriod(Settlement from, Amounts current) {
        Map<Field, Figure> figures = settled(from, true);
        Set<Field> unsettled = unsettled(figures, from.unsettled(true));
        if (figures.isEmpty() && unsettled.isEmpty()) {
            return Amounts.NONE;
        }
        // Nobody says whether a fuel burnt this year was burnt last year where its table has no such column.
        current.figures().forEach((field, burnt) -> {
            if (field.isFuel()
                    && burnt.value().signum() != 0
                    && !figures.containsKey(field)
                    && !from.hasColumn(new Quantity(field, true))) {
                unsettled.add(field);
            }
        });
        return new Amounts(figures, unsettled);
    }

    private Map<Field, Figure> settled(Settlement from, boolean prior) {
        var figures = new EnumMap<Field, Figure>(Field.class);
        for (Field field : Field.values()) {
            var quantity = new Quantity(field, prior);
            if (field.isQuantity() && columns.contains(quantity)) {
                from.figure(quantity).ifPresent(figure -> figures.put(field, figure));
            }
        }
        if (!from.unsettled(prior).contains(Field.POLLUTANT)) {
            pollutant(figures);
        }
        return figures;
    }

    /** A sum is in doubt where one of its parts is. */
    static Set<Field> unsettled(Map<Field, Figure> figures, Set<Field> parts) {
        Set<Field> unsettled = EnumSet.noneOf(Field.class);
        unsettled.addAll(parts);
        SUMS.forEach((sum, of) -> {
            if (!figures.containsKey(sum) && of.stream().anyMatch(parts::contains)) {
                unsettled.add(sum);
            }
        });
        return unsettled;
    }

    /** 实际用地 = 自有 + 租入 − 租出, where it is not given as such. */
    private void land(Map<Field, Figure> figures) {
        Figure owned = figures.get(Field.LAND_OWNED);
        Optional<Figure> in = leased(figures, Field.LAND_LEASED_IN);
        Optional<Figure> out = leased(figures, Field.LAND_LEASED_OUT);
        if (owned == null || in.isEmpty() || out.isEmpty()) {
            return;
        }
        BigDecimal total =
                owned.value().add(in.get().value()).subtract(out.get().value());
        Figure given = figures.get(Field.LAND);
        if (given == null && total.signum() < 0) {
            findings.add(Diagnostic.of(
                    NEGATIVE_VALUE, owned.sources().get(0), "自有＋租入−租出得到负数 " + Decimals.plain(total) + " 亩，实际用地按未知处理"));
        } else if (given == null) {
            leasesAssumed |= in.get().sources().isEmpty() || out.get().sources().isEmpty();
            var cells = new ArrayList<>(owned.sources());
            cells.addAll(in.get().sources());
            cells.addAll(out.get().sources());
            figures.put(Field.LAND, new Figure(total, cells));
        } else if (given.isFarFrom(total)) {
            findings.add(Diagnostic.of(
                    LAND_PARTS_DIFFER,
                    given.sources().get(0),
                    "用地面积 " + Decimals.plain(given.value()) + " 亩与自有＋租入−租出 " + Decimals.plain(total) + " 亩相差超过 5%"));
        }
    }

    private Optional<Figure> leased(Map<Field, Figure> figures, Field field) {
        return columns.contains(new Quantity(field, false))
                ? Optional.ofNullable(figures.get(field))
                : Optional.of(new Figure(BigDecimal.ZERO, List.of()));
    }

    /** 化学需氧量, 氨氮, 二氧化硫 and 氮氧化物 sum to one equivalent; it is unknown where one of them is. */
    private static void pollutant(Map<Field, Figure> figures) {
        if (figures.containsKey(Field.POLLUTANT) || !figures.keySet().containsAll(POLLUTANTS)) {
            return;
        }
        BigDecimal total = BigDecimal.ZERO;
        var cells = new ArrayList<Location.Cell>();
        for (Field field : POLLUTANTS) {
            total = total.add(figures.get(field).value());
            cells.addAll(figures.get(field).sources());
        }
        figures.put(Field.POLLUTANT, new Figure(total, cells));
    }
}
