package dev.tenglong.casework;

/**
 * That a case is late on a day (逾期).
 *
 * @param days calendar days since the due date
 */
public record Overdue(Level level, long days) {

    /** How late (预警级别). The words are public: they appear in JSON. */
    public enum Level {
        /** Late, but not yet so late that the office wants to hear of it. */
        LATE("late", "逾期"),
        YELLOW("yellow", "黄"),
        RED("red", "红");

        private final String word;
        private final String label;

        Level(String word, String label) {
            this.word = word;
            this.label = label;
        }

        public String word() {
            return word;
        }

        /** For people. */
        public String label() {
            return label;
        }
    }
}
