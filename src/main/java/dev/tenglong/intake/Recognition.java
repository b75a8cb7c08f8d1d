package dev.tenglong.intake;

import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.RegisteredCodes;
import dev.tenglong.intake.header.HeaderWords;
import dev.tenglong.intake.mapping.Mappings;
import java.util.Optional;

/**
 * What tables are recognised by (识别依据): the words of the office, what it wrote down about single tables, its subdistricts, the
 * codes it vouches for.
 *
 * @param regions empty where no office is known; then no sheet is of a subdistrict as a whole
 */
public record Recognition(HeaderWords words, Mappings mappings, Optional<RegionTable> regions, RegisteredCodes codes) {

    /** By words alone. */
    public static Recognition byWords(HeaderWords words) {
        return new Recognition(words, Mappings.NONE, Optional.empty(), RegisteredCodes.NONE);
    }
}
