package dev.tenglong.screening;

import dev.tenglong.enterprise.Uscc;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An enterprise that is not screened for a time (豁免): new, under construction, 公用工程, 政策性搬迁. It re-enters screening
 * when the exemption expires.
 *
 * @param document the paper that grants it, by title or 文号
 * @param until    the last day
 * @param endedOn  the first day it no longer holds, where it was ended before its time
 */
public record Exemption(
        Uscc uscc,
        String reason,
        String document,
        String approver,
        LocalDate from,
        LocalDate until,
        Optional<LocalDate> endedOn) {

    public Exemption {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " " + until);
        }
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from)
                && !day.isAfter(until)
                && endedOn.map(day::isBefore).orElse(true);
    }

    /** For the list: 豁免：新建企业（拱发改〔2022〕3号，示例人批准，至 2023-12-31）. */
    public String sentence() {
        return "豁免：" + reason + "（" + document + "，" + approver + "批准，至 " + until + "）";
    }
}
