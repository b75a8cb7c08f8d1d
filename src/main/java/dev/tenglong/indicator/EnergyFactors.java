package dev.tenglong.indicator;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.intake.Field;
import dev.tenglong.settings.*;
import dev.tenglong.units.*;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.*;

/** Temporary. */
public final class EnergyFactors {
    private final Map<Field, BigDecimal> factors = new EnumMap<>(Field.class);
    private BigDecimal calorific;
    private final Map<Integer, BigDecimal> equivalent = new HashMap<>();

    public static Optional<EnergyFactors> load(ConfigFolder folder, Findings findings) throws IOException {
        return ConfigFile.read(folder, "energy.yaml", findings).map(root -> {
            var f = new EnergyFactors();
            var e = root.entries("standard", "factors", "electricity");
            root.required(e, "factors")
                    .ifPresent(n -> n.entries().forEach((k, v) -> {
                        var s = v.entries("unit", "factor");
                        Field.byName(k)
                                .ifPresent(x -> v.required(s, "factor")
                                        .flatMap(ConfigNode::decimal)
                                        .ifPresent(d -> f.factors.put(x, d)));
                    }));
            root.required(e, "electricity").ifPresent(n -> {
                var s = n.entries("unit", "calorific", "equivalent");
                n.required(s, "calorific").flatMap(ConfigNode::decimal).ifPresent(d -> f.calorific = d);
                Optional.ofNullable(s.get("equivalent"))
                        .ifPresent(q -> q.entries()
                                .forEach(
                                        (y, d) -> d.decimal().ifPresent(x -> f.equivalent.put(Integer.valueOf(y), x))));
            });
            return f;
        });
    }

    public List<Field> fuels() {
        var l = new ArrayList<Field>();
        l.add(Field.ELECTRICITY);
        l.addAll(factors.keySet());
        return l;
    }

    public Optional<BigDecimal> factor(Field fuel, Calibre calibre, int year) {
        if (fuel == Field.ELECTRICITY)
            return calibre == Calibre.CALORIFIC
                    ? Optional.ofNullable(calorific)
                    : Optional.ofNullable(equivalent.get(year));
        return Optional.ofNullable(factors.get(fuel));
    }
}
