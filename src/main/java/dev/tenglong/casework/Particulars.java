package dev.tenglong.casework;

import dev.tenglong.enterprise.PersonalData;
import dev.tenglong.enterprise.Revision;
import java.time.LocalDate;
import java.util.Optional;

/** What an event says beyond who, when and why (事项内容): each act has its own. */
public sealed interface Particulars {

    /** Of an act that needs no more. */
    Particulars NONE = new None();

    record None() implements Particulars {}

    /**
     * Of the hit that opens a case.
     *
     * @param earlier  the last case of the same enterprise
     * @param relapses how often it came back within the watch period, this time included; 0 for none
     */
    record Opening(Identity identity, Revision hit, Optional<CaseId> earlier, int relapses) implements Particulars {

        public Opening {
            if (relapses < 0 || relapses > 0 && earlier.isEmpty()) {
                throw new IllegalArgumentException("a relapse into nothing");
            }
        }
    }

    /** Of a change of code, name or subdistrict. */
    record Renaming(Identity identity, Revision seen) implements Particulars {}

    /** Of what a screening says of a case. */
    record Seen(Revision in) implements Particulars {}

    /** Of a plan, the first or a revised one. */
    record Planned(Plan plan) implements Particulars {}

    /**
     * Of an acceptance.
     *
     * @param exception why an enterprise that was to be upgraded passes although its indicators do not, or not yet, meet the standard
     */
    record Accepted(Freed actual, Optional<String> exception) implements Particulars {}

    /** Of a return: the new date. */
    record Returned(LocalDate due) implements Particulars {}

    /**
     * Of a service (送达); personal data is masked before it is kept.
     *
     * @param notice   the 文号 of what was served
     * @param receiver who signed for it; empty where nobody did, or it is not known
     * @param refusal  why it was refused, who saw it left; empty where nothing was said
     */
    record Served(String notice, ServiceMode mode, String receiver, String refusal) implements Particulars {

        public Served {
            receiver = PersonalData.mask(receiver);
            refusal = PersonalData.mask(refusal);
        }
    }

    /** Of a correction: the number of the event of the same case that no longer counts. */
    record Correcting(int event) implements Particulars {}
}
