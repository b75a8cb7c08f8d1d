package dev.tenglong.intake;

import dev.tenglong.enterprise.PersonalData;
import dev.tenglong.enterprise.UsccReading;
import dev.tenglong.intake.header.ColumnPlan.Planned;
import dev.tenglong.intake.sheet.RawCell;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts what one column holds while its rows pass (列的统计). */
final class ColumnTally {

    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 40;

    private final Planned planned;
    private final Set<String> texts = new HashSet<>();
    private final Set<String> samples = new LinkedHashSet<>();
    private int values;
    private BigDecimal least;
    private BigDecimal most;

    ColumnTally(Planned planned) {
        this.planned = planned;
    }

    void take(RawCell cell, Reading reading) {
        if (reading instanceof Reading.Missing || reading instanceof Reading.Covered) {
            return;
        }
        values++;
        if (reading instanceof Reading.Amount amount) {
            least = least == null ? amount.value() : least.min(amount.value());
            most = most == null ? amount.value() : most.max(amount.value());
        } else if (texts.size() < ColumnReport.MOST_DISTINCT) {
            texts.add(reading instanceof Reading.Word word ? word.value() : cell.text());
        }
        if (samples.size() < SAMPLES) {
            samples.add(sample(cell, planned.column().field()));
        }
    }

    private static String sample(RawCell cell, Field field) {
        String plain = cell.shown().strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
        String text = field == Field.USCC ? UsccReading.of(plain).shown() : PersonalData.mask(plain);
        return text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) + ".." : text;
    }

    ColumnReport report() {
        return new ColumnReport(
                planned.column(),
                planned.unitSource(),
                values,
                inUnit(least),
                inUnit(most),
                texts.size(),
                List.copyOf(samples));
    }

    private Optional<BigDecimal> inUnit(BigDecimal amount) {
        return Optional.ofNullable(amount)
                .map(a -> planned.column().unit().orElseThrow().fromBase(a));
    }
}
