package dev.tenglong.listing;

import dev.tenglong.indicator.Indicator;
import java.util.Optional;

/**
 * Why a line is not as it was (变化原因). The kinds are public: they appear in JSON.
 *
 * @param indicator the indicator through which it worked; empty where it was none
 * @param from      what it was: a figure, a standard, a sector, the state of a case; empty where it was not known
 * @param to        what it is
 * @param detail    what moved and where that is written, in Chinese
 */
public record Cause(
        Kind kind, Optional<Indicator> indicator, Optional<String> from, Optional<String> to, String detail) {

    /** What kinds of cause there are. */
    public enum Kind {
        /** The figures or what else is known of the enterprise. */
        DATA("data", "数据"),
        /** The standards, the criteria, the factors. */
        STANDARD("standard", "标准"),
        /** Exempt in one screening and not in the other. */
        EXEMPTION("exemption", "豁免"),
        /** What was done in its case. */
        CASE("case", "案件"),
        /** In none of the first screening's files. */
        APPEARED("appeared", "新出现"),
        /** In none of the second screening's files. */
        ABSENT("absent", "未出现");

        private final String word;
        private final String label;

        Kind(String word, String label) {
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
    }

    static Cause of(Kind kind, String detail) {
        return new Cause(kind, Optional.empty(), Optional.empty(), Optional.empty(), detail);
    }
}
