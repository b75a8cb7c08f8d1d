package dev.tenglong.casework;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Region;
import java.util.Optional;

/**
 * What an enterprise is known by in its case (企业标识): it may change its name, get a code or move, and keeps the case.
 *
 * @param region its 街道（园区）; empty where no source says
 */
public record Identity(EnterpriseKey key, String name, Optional<Region> region) {

    /** As a period's files have it; a subdistrict once known is not forgotten. */
    static Identity of(Dossier dossier, Optional<Region> known) {
        return new Identity(dossier.key(), dossier.name(), dossier.region().or(() -> known));
    }
}
