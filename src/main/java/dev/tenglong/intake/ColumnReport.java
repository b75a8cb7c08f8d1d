package dev.tenglong.intake;

import dev.tenglong.intake.header.UnitSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What one column holds (列的概况), for whoever looks at a file before it is used.
 *
 * @param unitSource where its unit was learnt; empty for text
 * @param values     cells that hold something, unusable ones included
 * @param least      smallest amount, in the unit of the column; empty where there is none
 * @param most       largest amount, in the unit of the column
 * @param distinct   how many different texts there are; counted up to {@link #MOST_DISTINCT}
 * @param samples    the first few different cells as they stand, personal data masked
 */
public record ColumnReport(
        SourceColumn column,
        Optional<UnitSource> unitSource,
        int values,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        int distinct,
        List<String> samples) {

    /** Beyond so many different texts they are no longer counted, so that memory does not grow with the sheet. */
    public static final int MOST_DISTINCT = 10_000;

    public ColumnReport {
        samples = List.copyOf(samples);
    }
}
