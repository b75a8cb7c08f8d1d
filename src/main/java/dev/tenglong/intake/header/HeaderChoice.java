package dev.tenglong.intake.header;

import java.util.List;

/**
 * The header taken and the rows that could have been one (表头候选).
 *
 * @param header     the one taken
 * @param passedOver rows above it that look like a header and were not taken
 */
public record HeaderChoice(Header header, List<Integer> passedOver) {

    public HeaderChoice {
        passedOver = List.copyOf(passedOver);
    }
}
