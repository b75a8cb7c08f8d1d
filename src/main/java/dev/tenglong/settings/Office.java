package dev.tenglong.settings;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.Period;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The office that uses the program (tenglong.yaml).
 *
 * @param districtCode      six digits, GB/T 2260
 * @param districtName      such as 拱墅区
 * @param listTitle         such as 拱墅区高耗低效整治企业清单
 * @param leadUnit          in full
 * @param responsibleBodies bodies without a division code: short code to name
 * @param documentNumber    the word before the year of a 文号 (机关代字); empty where none is set
 * @param documentNumbers   the same for kinds of notices that have their own, by the kind's word
 * @param limits            how long a case may stay in a state
 * @param watchMonths       how long after 销号 a new hit is a relapse
 * @param keepSources       whether the ledger keeps copies of the files it read
 * @param targets           what the district is to reach, by indicator id
 */
public record Office(
        String districtCode,
        String districtName,
        String listTitle,
        String leadUnit,
        Map<String, String> responsibleBodies,
        String documentNumber,
        Map<String, String> documentNumbers,
        Contact contact,
        Limits limits,
        int watchMonths,
        boolean keepSources,
        Map<String, Target> targets) {

    public Office {
        responsibleBodies = Collections.unmodifiableMap(new LinkedHashMap<>(responsibleBodies));
        documentNumbers = Map.copyOf(documentNumbers);
        targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    }

    /**
     * How long a case may stay in a state (办理期限), and from when on being late is told in yellow and in red.
     *
     * @param workingDays whether only working days count
     * @param days        by the state's word: dispatched, notified, listed, awaiting-acceptance
     * @param yellow      days overdue from which 黄 is shown
     * @param red         days overdue from which 红 is shown
     */
    public record Limits(boolean workingDays, Map<String, Integer> days, int yellow, int red) {

        private static final Map<String, Integer> USUAL_DAYS =
                Map.of("dispatched", 15, "notified", 7, "listed", 30, "awaiting-acceptance", 20);

        /** Where the office sets nothing. */
        public static final Limits USUAL = new Limits(false, USUAL_DAYS, 1, 15);

        public Limits {
            days = Map.copyOf(days);
        }

        /** The days a state may last, the usual ones where none are set; empty where it has no limit. */
        public Optional<Integer> of(String state) {
            return Optional.ofNullable(days.getOrDefault(state, USUAL_DAYS.get(state)));
        }
    }

    /** Whom an enterprise may call (联系人). */
    public record Contact(String name, String telephone) {}

    /**
     * What is to be reached.
     *
     * @param percent whether the value is a change in percent: −10 for {@code -10%}
     */
    public record Target(BigDecimal value, boolean percent) {}

    /** The name of its file. */
    public static final String FILE = "tenglong.yaml";

    /** The entry of its file that bounds what is read: checked where files are read, not here. */
    public static final String INTAKE_LIMITS = "intake-limits";

    /** Loads and checks {@code tenglong.yaml}; empty, with findings, where what every command needs does not hold. */
    public static Optional<Office> load(ConfigFolder folder, Findings findings) {
        return new OfficeFile(folder, findings).read();
    }

    /** The word before the year of the numbers of a kind of notice; empty where none is set. */
    public String documentNumber(String kind) {
        return documentNumbers.getOrDefault(kind, documentNumber);
    }

    /** The title of a period's list, such as 拱墅区高耗低效整治企业清单（2022年1—3月）. */
    public String listTitle(Period period) {
        return listTitle + "（" + period.label() + "）";
    }
}
