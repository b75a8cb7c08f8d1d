package dev.tenglong.intake;

import dev.tenglong.units.Unit;
import java.util.Optional;

/**
 * A column that is read.
 *
 * @param column 1-based; 0 where the sheet says it of all its rows
 * @param header as written, levels joined by {@code /}
 * @param unit   the unit its numbers are in; empty for text, and for amounts that cannot be used
 * @param rank   place in the order of preference of {@code headers.yaml}; lower wins where several tables give the field
 * @param yesNo  whether the header asks a question ("是否规上")
 * @param prior  whether its numbers are of the same months of the year before (去年同期)
 */
public record SourceColumn(
        Field field, int column, String header, Optional<Unit> unit, int rank, boolean yesNo, boolean prior) {

    /** A column of the period itself. */
    public SourceColumn(Field field, int column, String header, Optional<Unit> unit, int rank, boolean yesNo) {
        this(field, column, header, unit, rank, yesNo, false);
    }

    /** Whether it is a column of the sheet, not something said of all rows at once (整表的街道). */
    public boolean isInSheet() {
        return column > 0;
    }

    /** Whether it is there but cannot be used (整列不能用): what stands in it is unknown, and nothing stands in for it. */
    public boolean isRefused() {
        return field.isQuantity() && unit.isEmpty();
    }

    /** What it holds, for people: 实缴税金, 实缴税金（去年同期）. */
    public String label() {
        return field.label(prior);
    }
}
