package dev.tenglong.screening;

import dev.tenglong.enterprise.Uscc;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The exemptions in force on one day (有效的豁免); of several of one enterprise the one that lasts longest. */
final class Exemptions {

    private static final Comparator<Exemption> LONGEST = Comparator.comparing(Exemption::until)
            .thenComparing(Exemption::from)
            .thenComparing(Exemption::document);

    private final Map<Uscc, Exemption> inForce = new HashMap<>();

    Exemptions(List<Exemption> all, LocalDate day) {
        all.stream()
                .filter(exemption -> exemption.isInForce(day))
                .forEach(exemption -> inForce.merge(
                        exemption.uscc(), exemption, (one, other) -> LONGEST.compare(one, other) < 0 ? other : one));
    }

    Optional<Exemption> of(Optional<Uscc> enterprise) {
        return enterprise.map(inForce::get);
    }
}
