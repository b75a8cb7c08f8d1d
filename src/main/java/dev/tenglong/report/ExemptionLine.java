package dev.tenglong.report;

import dev.tenglong.screening.Exemption;
import java.util.Optional;

/**
 * An exemption as it is listed (豁免登记行).
 *
 * @param name the enterprise last bore; empty where no screening has seen it
 */
public record ExemptionLine(Exemption exemption, Optional<String> name) {}
