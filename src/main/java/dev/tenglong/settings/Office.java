package dev.tenglong.settings;

import dev.tenglong.enterprise.Period;
import java.util.Map;

/**
 * The office that uses the program (tenglong.yaml).
 *
 * @param districtCode      six digits, GB/T 2260
 * @param districtName      such as 拱墅区
 * @param listTitle         such as 拱墅区高耗低效整治企业清单
 * @param leadUnit          in full
 * @param responsibleBodies bodies without a division code: short code to name
 */
public record Office(
        String districtCode,
        String districtName,
        String listTitle,
        String leadUnit,
        Map<String, String> responsibleBodies) {

    /** The title of a period's list, such as 拱墅区高耗低效整治企业清单（2022年1—3月）. */
    public String listTitle(Period period) {
        return listTitle + "（" + period.label() + "）";
    }
}
