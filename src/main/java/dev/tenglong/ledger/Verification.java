package dev.tenglong.ledger;

import dev.tenglong.ledger.body.CheckCode;
import java.util.List;

/**
 * What looking through a whole ledger came to (校验结果).
 *
 * @param head     the hash of the last entry, as it stands; empty where there is none to be read
 * @param entries  how many there are
 * @param problems everything that is not as it was recorded
 */
public record Verification(String head, long entries, List<Problem> problems) {

    public Verification {
        problems = List.copyOf(problems);
    }

    public boolean isOk() {
        return problems.isEmpty();
    }

    /** The 校验码 of the last entry: it covers all before it. */
    public String checkCode() {
        return CheckCode.of(head);
    }

    /** What a problem is about. The words are public: they appear in JSON. */
    public enum Kind {
        /** The file itself: pages that do not fit together. */
        DATABASE("database", "数据库文件"),
        /** Tables, indices, triggers. */
        TABLES("tables", "数据库结构"),
        ENTRY("entry", "记录"),
        CONTENT("content", "内容"),
        VERDICTS("verdicts", "结论"),
        ENTERPRISES("enterprises", "企业名录"),
        CASES("cases", "案件"),
        SOURCE("source", "源文件副本"),
        /** A code was given that no entry has. */
        EXPECTED("expected", "校验码");

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

    /**
     * Something that is not as it was recorded.
     *
     * @param at       where, in Chinese: the number of an entry, the name of a table or file
     * @param expected what should be there, in Chinese
     * @param found    what is, in Chinese
     */
    public record Problem(Kind kind, String at, String expected, String found) {

        /** In one sentence without a full stop. */
        public String sentence() {
            return kind.label() + " " + at + "：应为" + expected + "，实际" + found;
        }
    }

    /** Told before each part is looked through. */
    public interface Watcher {
        void step(String what, long number, long total);
    }
}
