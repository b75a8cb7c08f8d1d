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
        return "豁免：" + words();
    }

    /** Such as 新建企业（拱发改〔2022〕3号，示例人批准，至 2023-12-31）. */
    public String words() {
        return reason + "（" + document + "，" + approver + "批准，至 " + until + "）";
    }

    /** The same exemption, ended before its time. */
    public Exemption ended(LocalDate on) {
        return new Exemption(uscc, reason, document, approver, from, until, Optional.of(on));
    }

    /** How it stands on a day. */
    public State on(LocalDate day) {
        if (endedOn.map(end -> !day.isBefore(end)).orElse(false)) {
            return State.ENDED;
        }
        if (day.isBefore(from)) {
            return State.NOT_STARTED;
        }
        return day.isAfter(until) ? State.EXPIRED : State.IN_FORCE;
    }

    /** Whether there is a day on which both it and an exemption for {@code first} to {@code last} would hold. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        LocalDate end =
                endedOn.map(day -> day.minusDays(1)).filter(until::isAfter).orElse(until);
        return !end.isBefore(from) && !first.isAfter(end) && !last.isBefore(from);
    }

    /** How an exemption stands on a day. The words are public: they appear in JSON. */
    public enum State {
        IN_FORCE("in_force", "有效"),
        NOT_STARTED("not_started", "未开始"),
        EXPIRED("expired", "已到期"),
        ENDED("ended", "已终止");

        private final String word;
        private final String label;

        State(String word, String label) {
            this.word = word;
            this.label = label;
        }

        /** In JSON. */
        public String word() {
            return word;
        }

        /** For people. */
        public String label() {
            return label;
        }

        /** Whether it holds or will. */
        public boolean isOpen() {
            return this == IN_FORCE || this == NOT_STARTED;
        }
    }
}
