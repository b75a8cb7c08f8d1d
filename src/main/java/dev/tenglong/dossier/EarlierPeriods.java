package dev.tenglong.dossier;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The earlier recorded lists (历史各期), as far as a period may draw on them. */
public interface EarlierPeriods {

    /** Nothing is recorded. */
    EarlierPeriods NONE = new EarlierPeriods() {
        @Override
        public List<Period> periods() {
            return List.of();
        }

        @Override
        public Revision revision(Period period) {
            throw new IllegalArgumentException("not recorded: " + period);
        }

        @Override
        public Map<EnterpriseKey, Dossier> dossiers(Period period, Collection<EnterpriseKey> keys) {
            return Map.of();
        }
    };

    /** The recorded periods before the one screened, in order. */
    List<Period> periods();

    /** The list that counts for one of {@link #periods}. */
    Revision revision(Period period);

    /**
     * What is recorded of some enterprises, as screened, by the key asked for. A key without a code asks for the one
     * enterprise of that name, whether or not it had a code then; where several bore it, for none. Absent from the answer is
     * who is not recorded, or was only carried on the list without being in any file of the period.
     *
     * @param period one of {@link #periods}
     */
    Map<EnterpriseKey, Dossier> dossiers(Period period, Collection<EnterpriseKey> keys) throws IOException;
}
