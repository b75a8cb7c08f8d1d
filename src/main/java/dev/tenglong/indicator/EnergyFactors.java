package dev.tenglong.indicator;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.intake.Field;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.units.Calibre;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each fuel counts in standard coal (折标系数, energy.yaml), per base unit of its dimension. Electricity has two
 * factors: 当量 for good, and 等价 for each year for which one was published.
 */
public final class EnergyFactors {

    /** The fuels that count. */
    public static final List<Field> FUELS =
            Arrays.stream(Field.values()).filter(Field::isFuel).toList();

    private final String standard;
    private final Map<Field, BigDecimal> factors;
    private final Map<Integer, BigDecimal> equivalent;

    EnergyFactors(String standard, Map<Field, BigDecimal> factors, Map<Integer, BigDecimal> equivalent) {
        this.standard = standard;
        this.factors = factors;
        this.equivalent = equivalent;
    }

    /** Loads and checks {@code energy.yaml}; empty, with a finding, where it cannot be read. */
    public static Optional<EnergyFactors> load(ConfigFolder folder, Findings findings) {
        return new EnergyFile(folder, findings).read();
    }

    /** The standard the factors are from, such as GB/T 2589-2020. */
    public String standard() {
        return standard;
    }

    /** The fuels that have a factor, in the order of the catalogue. */
    public List<Field> fuels() {
        return FUELS.stream().filter(factors::containsKey).toList();
    }

    /** 吨标准煤 per base unit of a fuel; empty where the file gives none, for 等价 none for that year. */
    public Optional<BigDecimal> factor(Field fuel, Calibre calibre, int year) {
        return fuel == Field.ELECTRICITY && calibre == Calibre.EQUIVALENT
                ? Optional.ofNullable(equivalent.get(year))
                : Optional.ofNullable(factors.get(fuel));
    }
}
